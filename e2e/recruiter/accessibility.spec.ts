import { finishedInterview } from "../support/finished-interview";
import { expectNoSidewaysScroll, violations } from "../support/readable";
import { expect, test } from "../support/world";

const LOOKS = [
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
] as const;

test("every page of the first path can be read by everybody, in light and dark, wide and narrow", async ({
  world,
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  const name = "Maximiliane-Theodora Freifrau von Oberhausen-Württemberg محمد عبد الرحمن الأنصاري";
  const { postingId, interviewId, interviewUrl, candidateUrl } = await finishedInterview(world, request, name);
  const signedOut = ["/sign-in", new URL(candidateUrl).pathname, new URL(interviewUrl).pathname, "/i/unknown-link"];
  const signedIn = [
    ["/postings", "Postings"],
    [`/postings/${postingId}`, "Backend Engineer"],
    ["/postings/new", "New posting"],
    [`/interviews/${interviewId}`, name],
    ["/settings/team", "Settings"],
    ["/settings/api-keys", "Settings"],
  ] as const;
  for (const { colorScheme, ...viewport } of LOOKS) {
    const context = await browser.newContext({ viewport, colorScheme, baseURL: world.server.url });
    const page = await context.newPage();
    for (const path of signedOut) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await violations(page), `${path} ${colorScheme}`).toEqual([]);
    }
    await world.signIn(page, world.admin);
    for (const [path, heading] of signedIn) {
      await page.goto(path);
      await expect(page.getByRole("heading", { name: heading }).first()).toBeVisible();
      expect(await violations(page), `${path} ${colorScheme}`).toEqual([]);
      await expectNoSidewaysScroll(page, `${path} at ${viewport.width}`);
    }
    await context.close();
  }
});
