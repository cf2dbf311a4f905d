import { addCandidate, archivePosting, chooseAction, makePosting, rowOf, titlesOf } from "../support/postings";
import { violations } from "../support/readable";
import { expect, test } from "../support/world";

test("a recruiter finds postings by words, status, label and order; a reload and a link keep what was chosen", async ({
  world,
  page,
  request,
}) => {
  await makePosting(world, request, { title: "Zookeeper", deadline: "2099-01-01" });
  const nurse = await makePosting(world, request, {
    title: "Pflegefachkraft",
    steps: ["resume", "form", "web_interview"],
  });
  const old = await makePosting(world, request, { title: "Welder", deadline: "2020-01-01" });
  const gone = await makePosting(world, request, { title: "Archived cook" });
  await addCandidate(world, request, nurse, "Jamie Chen");
  const admin = await world.as(world.admin);
  await archivePosting(world, request, gone);
  for (const [id, labels] of [
    [nurse, ["Berlin", "القاهرة"]],
    [old, ["Berlin"]],
  ] as const) {
    expect((await admin.put(`/api/workspace/postings/${id}/labels`, { data: { labels } })).ok()).toBe(true);
  }
  const recruiter = await world.addMember("recruiter", "Rita Recruiter");
  await world.signIn(page, recruiter);
  await page.goto("/postings");

  await test.step("open ones first, newest on top, each with its workflow, counts, labels and times", async () => {
    await expect(rowOf(page, /Welder/)).toContainText("Expired");
    expect(await titlesOf(page)).toEqual(["Welder", "Pflegefachkraft", "Zookeeper"]);
    const row = rowOf(page, /Pflegefachkraft/);
    await expect(row.getByRole("img", { name: "Steps: Resume, then Form, then Interview" })).toBeVisible();
    await expect(row.getByRole("cell", { name: /^1 candidate/ })).toContainText("1 not started");
    await expect(row.getByRole("list", { name: "Labels" }).getByRole("listitem")).toHaveText(["Berlin", "القاهرة"]);
    await expect(row).toContainText("pflegefachkraft");
    await expect(page.getByRole("columnheader", { name: "Created" })).toHaveAttribute("aria-sort", "descending");
  });

  await test.step("sorted by pressing a column's head", async () => {
    await page.getByRole("button", { name: "Deadline" }).click();
    await expect(page.getByRole("columnheader", { name: "Deadline" })).toHaveAttribute("aria-sort", "ascending");
    await expect(page).toHaveURL(/sort=deadline/);
    await expect.poll(() => titlesOf(page)).toEqual(["Welder", "Pflegefachkraft", "Zookeeper"]);
    await page.getByRole("button", { name: "Posting", exact: true }).click();
    await expect.poll(() => titlesOf(page)).toEqual(["Pflegefachkraft", "Welder", "Zookeeper"]);
  });

  await test.step("narrowed by label and words, kept over a reload", async () => {
    await page.getByRole("combobox", { name: "Label" }).click();
    await page.getByRole("option", { name: /Berlin/ }).click();
    await expect.poll(() => titlesOf(page)).toEqual(["Pflegefachkraft", "Welder"]);
    await page.getByRole("searchbox", { name: "Search postings" }).fill("FACHKRAFT");
    await expect.poll(() => titlesOf(page)).toEqual(["Pflegefachkraft"]);
    await expect(page).toHaveURL(/q=FACHKRAFT/);
    await page.reload();
    await expect(page.getByRole("searchbox", { name: "Search postings" })).toHaveValue("FACHKRAFT");
    expect(await titlesOf(page)).toEqual(["Pflegefachkraft"]);
    await page.getByRole("button", { name: "Remove the filter Search: FACHKRAFT" }).press("Enter");
    await expect.poll(() => titlesOf(page)).toEqual(["Pflegefachkraft", "Welder"]);
    // The chip is gone; the focus is on its neighbour.
    await expect(page.getByRole("button", { name: "Remove the filter Label: Berlin" })).toBeFocused();
  });

  await test.step("nothing matches: it says so and clears", async () => {
    await page.getByRole("button", { name: "Archived", exact: true }).click();
    await expect(page.getByText("No postings match")).toBeVisible();
    await page.getByRole("button", { name: "Clear search and filters" }).press("Enter");
    await expect(page.getByRole("searchbox", { name: "Search postings" })).toBeFocused();
    await expect.poll(() => titlesOf(page)).toHaveLength(3);
    await page.getByRole("button", { name: "Archived", exact: true }).click();
    await expect.poll(() => titlesOf(page)).toEqual(["Archived cook"]);
    await page.getByRole("button", { name: "All", exact: true }).click();
    await expect.poll(() => titlesOf(page)).toHaveLength(4);
  });
});

test("when the list cannot be read it says so, keeps what was chosen, and tries again", async ({
  world,
  page,
  request,
}) => {
  await makePosting(world, request, { title: "Still here" });
  await world.signIn(page, world.admin);
  await page.goto("/postings");
  await page.route("**/api/read/listPostingRows**", (route) => route.fulfill({ status: 503, body: "{}" }));
  await page.getByRole("searchbox", { name: "Search postings" }).fill("still");
  await expect(page.getByText("The postings could not be loaded.")).toBeVisible({ timeout: 30_000 });
  await page.unroute("**/api/read/listPostingRows**");
  // The page asks again by itself, too: the button is there until one of the two was heard.
  const again = page.getByRole("button", { name: "Try again" });
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 1000 });
    expect(await titlesOf(page)).toEqual(["Still here"]);
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole("searchbox", { name: "Search postings" })).toHaveValue("still");
});

test("of many postings each is seen once on the way down, J and K walk them, and the way back leads to the same place", async ({
  world,
  page,
  request,
}) => {
  const made = await Promise.all(
    Array.from({ length: 130 }, (_, n) => makePosting(world, request, { title: `Bulk ${n}`, steps: ["resume"] })),
  );
  await world.signIn(page, world.admin);
  await page.goto("/postings?q=bulk&sort=title");
  await page.locator("[data-row-link]").first().waitFor();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys of this page" })).toContainText("Next posting");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys of this page" })).toBeHidden();
  await page.keyboard.press("j");
  await expect(page.locator("[data-row-link]").first()).toBeFocused();
  await expect
    .poll(async () => {
      await page.locator("[data-row-link]").last().scrollIntoViewIfNeeded();
      return page.locator("[data-row-link]").count();
    })
    .toBe(130);
  const links = await page
    .locator("[data-row-link]")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(new Set(links)).toEqual(new Set(made.map((id) => `/postings/${id}`)));
  await expect(page.getByRole("button", { name: "Load more" })).toHaveCount(0);

  const last = page.getByRole("link", { name: "Bulk 99", exact: true });
  await last.focus();
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Bulk 98", exact: true })).toBeVisible();
  await page.goBack();
  await expect(last).toBeInViewport();
});

test("the list, its menus and dialogs can be read by everybody, wide and narrow, in light and dark", async ({
  world,
  browser,
  request,
}) => {
  const title = "Pflegefachkraft (m/w/d) für die Intensivstation, Nachtschicht مهندس برمجيات أول للأنظمة الموزعة";
  const id = await makePosting(world, request, { title, deadline: new Date(Date.now() + 2e8).toISOString() });
  const labels = ["Krankenhausverbund Süd-Ost GmbH & Co. KG", "القاهرة", "Night shift"];
  await (await world.as(world.admin)).put(`/api/workspace/postings/${id}/labels`, { data: { labels } });
  for (const [width, colorScheme] of [
    [1440, "light"],
    [1440, "dark"],
    [320, "light"],
    [320, "dark"],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      baseURL: world.server.url,
    });
    const page = await context.newPage();
    const isFine = async (what: string) => {
      expect(await violations(page), `${what} at ${width} ${colorScheme}`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${what} at ${width} scrolls sideways`).toBeLessThanOrEqual(0);
    };
    await world.signIn(page, world.admin);
    await page.goto("/postings?q=pflege&status=active");
    await expect(rowOf(page, /Nachtschicht/)).toBeVisible();
    await isFine("the list");
    await chooseAction(page, title, "Labels");
    await expect(page.getByRole("combobox", { name: "Find or make a label" })).toBeVisible();
    await isFine("the labels");
    await page.keyboard.press("Escape");
    await chooseAction(page, title, "Share link and QR code");
    await expect(page.getByRole("img", { name: "QR code of the link" })).toBeVisible();
    await isFine("the share dialog");
    await page.goto(`/postings/${id}/poster`);
    await expect(page.getByRole("article", { name: "Poster" })).toBeVisible();
    await isFine("the poster");
    await context.close();
  }
});
