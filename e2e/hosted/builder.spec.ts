import { main, openPart } from "../support/builder";
import { openWorld } from "../support/open-world";
import { expect, test } from "../support/world";

test.use({ serverEnv: { RATE_LIMIT_PER_MINUTE: "3000", ALLOW_PRIVATE_WEBHOOKS: "1" } });

test("on another server's API the builder offers what that server has, and says what cannot be changed there", async ({
  world: upstream,
  playwright,
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  const headers = { "X-API-KEY": upstream.apiKey };
  const asUpstream = await upstream.as(upstream.admin);
  const number = await asUpstream.post("/api/workspace/library", {
    data: { kind: "phone_number", phone_number: "+14155550199" },
  });
  expect(number.status(), await number.text()).toBe(201);
  const created = await request.post(`${upstream.server.url}/api/v2/postings`, {
    headers,
    data: {
      title: "Night nurse",
      workflow: [{ type: "web_interview", questions: [{ modality: "voice", text: "Why nights?" }] }],
    },
  });
  const { data: posting } = await created.json();
  const hook = { posting_id: posting.id, webhook_url: `${upstream.server.url}/hook`, event_type: "report_available" };
  expect((await request.post(`${upstream.server.url}/api/v2/webhooks`, { headers, data: hook })).status()).toBe(201);

  const dashboard = await openWorld(playwright, {
    HEYMILO_API_URL: upstream.server.url,
    HEYMILO_API_KEY: upstream.apiKey,
  });
  const page = await (await browser.newContext({ baseURL: dashboard.server.url })).newPage();
  try {
    await dashboard.signIn(page, dashboard.admin);
    await openPart(page, posting.id, "settings");
    await page.getByRole("combobox", { name: "Phone number" }).click();
    await page.getByRole("option", { name: "+14155550199" }).click();
    await expect(main(page).getByText(posting.urls.candidate_url)).toBeVisible();
    await expect(page.getByText("not which steps there are")).toBeVisible();

    // What the API cannot do is not offered: its name stands there with the reason, before anybody tries.
    await expect(page.getByRole("button", { name: "Take it yourself" })).toHaveCount(0);
    await page.getByRole("button", { name: "More actions for this posting" }).click();
    for (const [name, why] of [
      ["Take it yourself", "makes no test interviews"],
      ["Save as template", "only lists templates"],
    ] as const) {
      const item = page.getByRole("menuitem", { name });
      await expect(item).toBeDisabled();
      await expect(item).toContainText(why);
    }
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: /Step 1: Interview/ }).click();
    await page.getByRole("button", { name: "Reuse" }).first().click();
    await expect(page.getByRole("tab", { name: "From other postings" })).toBeDisabled();
    await expect(page.getByText("lists the questions of one posting at a time")).toBeVisible();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Voice/ }).click();
    await page.getByRole("radiogroup", { name: "Voice" }).getByRole("radio", { name: /^Emma/ }).click();
    await page.getByRole("button", { name: "Hear Emma" }).click();
    await expect(page.getByRole("button", { name: "Stop Emma" })).toBeVisible();

    const door = await dashboard.as(dashboard.admin);
    const plan = async () => (await (await door.get(`/api/workspace/plans/${posting.id}`)).json()).data;
    await expect.poll(async () => (await plan()).changes.length).toBe(2);
    const published = await door.post(`/api/workspace/plans/${posting.id}/publish`, {
      data: { revision: (await plan()).revision },
    });
    expect(published.ok(), await published.text()).toBe(true);
    const { data: changed } = await (
      await request.get(`${upstream.server.url}/api/v2/postings/${posting.id}`, { headers })
    ).json();
    expect(changed.phone_number_id).toBe((await number.json()).id);
    expect(changed.workflow[0].config.voice_id).toMatch(/./);

    await page.goto("/settings/webhooks");
    await expect(page.getByText("tells nothing about deliveries")).toBeVisible();
    await expect(page.getByRole("table", { name: "Webhooks" }).getByText(upstream.server.url)).toBeVisible();
  } finally {
    await dashboard.close();
  }
});
