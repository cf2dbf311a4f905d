import { readFile } from "node:fs/promises";
import { PDFDocument } from "pdf-lib";
import decodeQR from "qr/decode.js";
import { archivePosting, makePosting, pixelsOf, readQr } from "../support/postings";
import { expect, test } from "../support/world";

/** 200 characters: as long as a title may be. */
const LONG =
  `Pflegefachkraft (m/w/d) für Intensivmedizin ${"am Universitätsklinikum Oberhausen-Württemberg ".repeat(4)}`
    .slice(0, 200)
    .trim();

test("a posting is shared by its link, by a QR code that a camera reads, and by a poster on one sheet", async ({
  world,
  page,
  context,
  request,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const id = await makePosting(world, request, { title: "Nurse", deadline: "2099-05-04" });
  const { data } = await (
    await request.get(`${world.server.url}/api/v2/postings/${id}`, { headers: { "X-API-KEY": world.apiKey } })
  ).json();
  const link: string = data.urls.candidate_url;
  await world.signIn(page, world.admin);
  await page.goto("/postings");
  await page.getByRole("button", { name: "Actions for Nurse" }).click();
  await page.getByRole("menuitem", { name: "Share link and QR code" }).click();
  const dialog = page.getByRole("dialog", { name: "Share Nurse" });

  await test.step("the link, and who can use it", async () => {
    await expect(dialog).toContainText(/Anybody with this link can apply until May 4, 2099/);
    await expect(dialog.getByRole("textbox", { name: "Candidates' link" })).toHaveValue(link);
    await dialog.getByRole("button", { name: "Copy link" }).click();
    await expect(dialog.getByRole("button", { name: "Copied" })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  });

  await test.step("the code leads there, on the page and in both files", async () => {
    expect(await readQr(page, dialog.getByRole("img", { name: "QR code of the link" }))).toBe(link);
    for (const kind of ["SVG", "PNG"]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        dialog.getByRole("button", { name: `Code as ${kind}` }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`nurse-qr.${kind.toLowerCase()}`);
      const file = (await readFile(await download.path())).toString("base64");
      const type = kind === "SVG" ? "image/svg+xml" : "image/png";
      expect(decodeQR(await pixelsOf(page, `data:${type};base64,${file}`)), kind).toBe(link);
    }
  });

  await test.step("the poster", async () => {
    const [poster] = await Promise.all([
      context.waitForEvent("page"),
      dialog.getByRole("link", { name: "Print poster" }).click(),
    ]);
    const sheet = poster.getByRole("article", { name: "Poster" });
    await expect(sheet.getByRole("heading", { name: "Nurse" })).toBeVisible();
    await expect(sheet).toContainText("DataForge");
    await expect(sheet).toContainText(link);
    expect(await readQr(poster, sheet.getByRole("img", { name: "QR code of the link" }))).toBe(link);
    await poster.getByRole("textbox", { name: "Line under the title" }).fill("Join the night shift.");
    await expect(sheet).toContainText("Join the night shift.");
    await poster.close();
  });
});

test("a poster in any script and of any length is one sheet of paper, A4 or Letter", async ({
  world,
  page,
  request,
}) => {
  await world.signIn(page, world.admin);
  const posters = [
    { title: LONG, language: "de", line: "Code scannen und bewerben.", dir: "ltr" },
    { title: "مهندس برمجيات أول للأنظمة الموزعة", language: "ar", line: "امسح الرمز للتقديم.", dir: "rtl" },
  ];
  for (const { line, dir, ...posting } of posters) {
    const id = await makePosting(world, request, posting);
    await page.goto(`/postings/${id}/poster`);
    const sheet = page.getByRole("article", { name: "Poster" });
    await expect(sheet).toContainText(line);
    await expect(sheet).toHaveAttribute("dir", dir);
    for (const [paper, width, height] of [
      ["A4", 595, 842],
      ["Letter", 612, 792],
    ] as const) {
      await page.getByRole("button", { name: paper, exact: true }).click();
      const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
      expect(pdf.getPageCount(), `${posting.language} on ${paper}`).toBe(1);
      const size = pdf.getPage(0).getSize();
      expect([Math.round(size.width), Math.round(size.height)]).toEqual([width, height]);
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
    expect(await readQr(page, sheet.getByRole("img", { name: "QR code of the link" }))).toContain("/apply/");
    await page.emulateMedia({ media: null });
  }
});

test("what takes nobody new is not shared, and says why", async ({ world, page, request }) => {
  const archived = await makePosting(world, request, { title: "Closed shop" });
  const expired = await makePosting(world, request, { title: "Too late", deadline: "2020-01-01" });
  await archivePosting(world, request, archived);
  await world.signIn(page, world.admin);
  for (const [id, reason] of [
    [archived, "This posting is archived"],
    [expired, "Its deadline has passed"],
  ] as const) {
    await page.goto(`/postings/${id}`);
    await page.getByRole("button", { name: "Share" }).click();
    await expect(page.getByRole("dialog")).toContainText(reason);
    await expect(page.getByRole("dialog").getByRole("img")).toHaveCount(0);
    await page.goto(`/postings/${id}/poster`);
    await expect(page.getByRole("heading", { name: "No poster for this posting" })).toBeVisible();
    await expect(page.getByText(reason)).toBeVisible();
  }
  expect((await page.goto("/postings/NOTHING/poster"))?.status()).toBe(404);
});
