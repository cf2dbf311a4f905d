import { addCandidate, makePosting } from "../support/postings";
import { expect, test } from "../support/world";

test("from the last loaded candidate one goes on to the next, which is loaded then", async ({
  world,
  page,
  request,
}) => {
  const posting = await makePosting(world, request, { title: "Nurse" });
  // The list is read fifty at a time, newest first.
  for (let number = 1; number <= 51; number++) await addCandidate(world, request, posting, `Person ${number}`);
  await world.signIn(page, world.admin);
  // Further pages come when the end of the list is in sight; here none does.
  const MORE = /\/api\/read\/listCandidates\?.*starting_after/;
  await page.route(MORE, (route) => route.abort());
  await page.goto(`/postings/${posting}`);
  await page.getByRole("link", { name: "Person 2 person2@example.com" }).click();
  await expect(page.getByRole("heading", { name: "Person 2", level: 1, exact: true })).toBeVisible();
  const list = page.getByRole("navigation", { name: "Candidates of this posting" });
  await expect(list).toContainText("50 of 50+");

  await page.getByRole("button", { name: "Next candidate" }).click();
  await expect(page.getByText("The next candidates could not be loaded.")).toBeVisible({ timeout: 30_000 });
  await page.unroute(MORE);
  await page.getByRole("button", { name: "Next candidate" }).click();
  await expect(page.getByRole("heading", { name: "Person 1", level: 1, exact: true })).toBeVisible();
  await expect(list).toContainText("51 of 51");
  await expect(page.getByRole("button", { name: "Next candidate" })).toBeDisabled();
});
