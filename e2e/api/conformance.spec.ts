import { AxeBuilder } from "@axe-core/playwright";
import { answeredSteps } from "../support/answered-steps";
import { finishedInterview } from "../support/finished-interview";
import { type ApiWorld, expect, test } from "./support/api-world";
import { addressOf, POSTING } from "./support/belongings";
import { FITTING_BODIES } from "./support/fitting-bodies";
import type { Described } from "./support/reader";
import { type Received, type Sent, send } from "./support/send";

/**
 * Every operation of v2 on the built server: once with success and once with each refusal that our document names. Every
 * answer is held against our own document and the given one.
 */
test.describe.configure({ mode: "serial" });

/** Statuses that were seen of each operation. */
const seen = new Map<string, Set<number>>();

const isOpen = (described: Described) => described.operation.security.length === 0;
const takesBody = (described: Described) => described.operation.requestBody !== undefined;
const isWrite = (described: Described) => described.method !== "GET";

/** A call as it succeeds, but for what is changed. */
function fitting(api: ApiWorld, described: Described, change: Partial<Sent> = {}): Sent {
  const body = FITTING_BODIES[described.id]?.(api.mine.belongings);
  return {
    method: described.method,
    path: addressOf(described.path, api.mine.belongings),
    ...(body && { body: JSON.stringify(body) }),
    ...change,
    headers: { "x-api-key": api.mine.key, ...(body && { "content-type": "application/json" }), ...change.headers },
  };
}

/** Sends a call, notes its status and expects it to be as documented. */
async function ask(api: ApiWorld, described: Described, sent: Sent, url = api.url): Promise<Received> {
  const received = await send(url, sent);
  seen.set(described.id, (seen.get(described.id) ?? new Set()).add(received.status));
  expect(api.reader.problemsOf(described, received)).toEqual([]);
  return received;
}

const those = (api: ApiWorld, which: (described: Described) => boolean) => api.reader.platform.filter(which);

test("there are 56, and each succeeds", async ({ api }) => {
  expect(api.reader.platform).toHaveLength(56);
  for (const described of api.reader.platform) {
    const { status, text } = await ask(api, described, fitting(api, described));
    expect(status, `${described.id}: ${text}`).toBeLessThan(300);
  }
});

test("what was deleted is gone, and a deactivated webhook is not listed any more", async ({ api }) => {
  const { questions, webhooks } = api.mine.belongings;
  for (const described of those(api, ({ path }) => path.endsWith("/{question_id}"))) {
    expect((await ask(api, described, fitting(api, described))).status, described.id).toBe(404);
  }
  for (const described of those(api, ({ id }) => id === "listQuestions" || id === "listWebhooks")) {
    const { text } = await ask(api, described, fitting(api, described));
    expect(text).not.toContain(described.id === "listQuestions" ? questions : webhooks);
  }
});

test("a finished interview is answered as documented, scorecard and all", async ({ api, request }) => {
  const made = await finishedInterview({ server: { url: api.url }, apiKey: api.mine.key }, request);
  const [described] = those(api, ({ id }) => id === "getInterviewData");
  if (!described) throw new Error("getInterviewData is not documented");
  const sent = fitting(api, described, { path: `/api/v2/interviews/${made.interviewId}/data` });
  const { data } = JSON.parse((await ask(api, described, sent)).text);
  expect(data.status).toBe("completed");
  expect(data.web_interview.scorecard.length).toBeGreaterThan(0);
});

test("answers to a form and to short messages are told as documented", async ({ api, request }) => {
  const interviewId = await answeredSteps({ server: { url: api.url }, apiKey: api.mine.key }, request);
  const [described] = those(api, ({ id }) => id === "getInterviewData");
  if (!described) throw new Error("getInterviewData is not documented");
  const sent = fitting(api, described, { path: `/api/v2/interviews/${interviewId}/data` });
  const { data } = JSON.parse((await ask(api, described, sent)).text);
  expect(data.form).toMatchObject({
    overall_status: "passed",
    questions: [{ candidate_answer: "3" }, { candidate_answer: "licence.pdf" }, { candidate_answer: null }],
  });
  expect(data.sms).toMatchObject({ is_eligible: true, criteria: [{ passed: true }] });
});

test("without a key, and with one that is none, all but the open ones answer 401", async ({ api }) => {
  for (const described of those(api, (one) => !isOpen(one))) {
    const { headers = {}, ...sent } = fitting(api, described);
    const { "x-api-key": _, ...others } = headers;
    const wrong: [string, string][] = [
      ["x-api-key", ""],
      ["x-api-key", "gr_wrong"],
      ["authorization", "Bearer gr_wrong"],
    ];
    for (const [name, value] of wrong) {
      const { status } = await ask(api, described, { ...sent, headers: { ...others, [name]: value } });
      expect(status, described.id).toBe(401);
    }
  }
  const { belongings } = api.mine;
  const bearer = { authorization: `Bearer ${api.mine.key}` };
  const listed = await send(api.url, {
    method: "GET",
    path: addressOf("/api/v2/postings", belongings),
    headers: bearer,
  });
  expect(listed.status).toBe(200);
});

test("another workspace's things, and another workspace's id, answer 404", async ({ api }) => {
  for (const described of those(api, ({ path }) => path.includes("{"))) {
    const { status, text } = await ask(
      api,
      described,
      fitting(api, described, { path: addressOf(described.path, api.theirs.belongings) }),
    );
    expect(status, `${described.id}: ${text}`).toBe(404);
  }
  for (const described of those(api, ({ id }) => id !== "health_check_health_get")) {
    const headers = { "x-workspace-id": api.theirs.workspaceId };
    expect((await ask(api, described, fitting(api, described, { headers }))).status, described.id).toBe(404);
  }
});

test("another workspace's things inside a body answer 404 or 422", async ({ api }) => {
  const { postings, interviews, questions, ...theirs } = api.theirs.belongings;
  const foreign: [string, object][] = [
    ["createPosting", { title: "Copy", interview_template_id: theirs["interview-templates"] }],
    ["createPosting", { ...POSTING, phone_number_id: theirs["phone-numbers"] }],
    ["createPosting", { ...POSTING, sender_email_id: theirs["sender-emails"] }],
    ["updatePosting", { email_template_group_id: theirs["email-template-groups"] }],
    ["updatePosting", { design_template_group_id: theirs["design-template-groups"] }],
    ["createWebhook", { posting_id: postings, webhook_url: "http://127.0.0.1:9/x", event_type: "interview_started" }],
    ["pushAtsCandidate", { ats_name: "sandbox", interview_id: interviews, candidate: {} }],
    ["pushAtsCandidate", { ats_name: "sandbox", posting_id: postings, candidate: { email: "jo@example.com" } }],
    ["reorderQuestions", { modality: "voice", order: [questions] }],
  ];
  for (const [id, body] of foreign) {
    const [described] = those(api, (one) => one.id === id);
    if (!described) throw new Error(`${id} is not documented`);
    const { status, text } = await ask(api, described, fitting(api, described, { body: JSON.stringify(body) }));
    expect([404, 422], `${id} ${JSON.stringify(body)}: ${text}`).toContain(status);
  }
});

test("what is not valid answers 422", async ({ api }) => {
  for (const described of those(api, ({ operation }) => "422" in operation.responses)) {
    const query = described.operation.parameters.some(({ name }) => name === "limit") ? "?limit=0" : "";
    const tooLong = described.path.replace(/\{\w+\}/g, "x".repeat(65));
    const change = takesBody(described)
      ? { body: "[]" }
      : { path: query ? addressOf(described.path, {}) + query : tooLong };
    const { status, text } = await ask(api, described, fitting(api, described, change));
    expect(status, `${described.id}: ${text}`).toBe(422);
  }
});

test("a window of time that ends before it begins, and an unknown ATS, answer 400", async ({ api }) => {
  const unknownAts = { ats_name: "lever", email: "jo@example.com", candidate: { email: "jo@example.com" } };
  const change = (described: Described): Partial<Sent> | undefined => {
    if (described.id === "listCandidates") {
      const path = addressOf(described.path, api.mine.belongings);
      return { path: `${path}?created_after=2026-03-02&created_before=2026-03-01` };
    }
    if (described.path.startsWith("/api/v2/ats/") && takesBody(described)) return { body: JSON.stringify(unknownAts) };
    return isWrite(described) ? { headers: { "idempotency-key": "x".repeat(256) } } : undefined;
  };
  for (const described of those(api, ({ operation }) => "400" in operation.responses)) {
    const changed = change(described);
    if (!changed) throw new Error(`${described.id} documents 400, and nothing here causes it`);
    expect((await ask(api, described, fitting(api, described, changed))).status, described.id).toBe(400);
  }
});

test("an Idempotency-Key gets the first answer again, and 409 for anything else", async ({ api }) => {
  const [create] = those(api, ({ id }) => id === "createPosting");
  if (!create) throw new Error("createPosting is not documented");
  const headers = { "idempotency-key": "one of many" };
  const first = await ask(api, create, fitting(api, create, { headers }));
  const again = await ask(api, create, fitting(api, create, { headers }));
  expect(first.status).toBe(201);
  expect(JSON.parse(again.text)).toEqual(JSON.parse(first.text));
  for (const described of those(api, ({ operation }) => "409" in operation.responses)) {
    const other = described.id === "createPosting" ? { body: JSON.stringify({ ...POSTING, title: "Other" }) } : {};
    const { status } = await ask(api, described, fitting(api, described, { ...other, headers }));
    expect(status, described.id).toBe(409);
  }
});

test("bodies that are too large answer 413, and those that are no JSON 415", async ({ api }) => {
  for (const described of those(api, takesBody)) {
    const body = JSON.stringify({ title: "x".repeat(described.id.includes("Bulk") ? 10_485_760 : 2_097_152) });
    expect((await ask(api, described, fitting(api, described, { body }))).status, described.id).toBe(413);
    const headers = { "content-type": "text/plain" };
    expect((await ask(api, described, fitting(api, described, { headers }))).status, described.id).toBe(415);
  }
});

test("a key that has made its requests answers 429 with the seconds to wait", async ({ api }) => {
  for (const described of those(api, ({ operation }) => "429" in operation.responses)) {
    let received: Received | undefined;
    // A minute may end between two of them, and each minute grants one.
    for (let tries = 0; tries < 5 && received?.status !== 429; tries++) {
      received = await ask(api, described, fitting(api, described), api.limitedUrl);
    }
    expect(received?.status, described.id).toBe(429);
    expect(Number(received?.headers["retry-after"]), described.id).toBeGreaterThan(0);
    expect(received?.headers["x-ratelimit-limit"]).toBe("1");
    expect(received?.headers["x-ratelimit-remaining"]).toBe("0");
  }
});

test("a method that an address does not take answers 405 and says which it takes", async ({ api }) => {
  for (const path of new Set(api.reader.platform.map((described) => described.path))) {
    const taken = those(api, (described) => described.path === path).map(({ method }) => method);
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((one) => !taken.includes(one))) {
      const { status, headers } = await send(api.url, {
        method,
        path: addressOf(path, api.mine.belongings),
        headers: { "x-api-key": api.mine.key },
      });
      expect(status, `${method} ${path}`).toBe(405);
      for (const allowed of taken) expect(headers.allow, path).toContain(allowed);
    }
  }
});

test("every status that the document names was seen", async ({ api }) => {
  const unseen = api.reader.platform.flatMap(({ id, operation }) =>
    Object.keys(operation.responses)
      .filter((status) => !seen.get(id)?.has(Number(status)))
      .map((status) => `${id} ${status}`),
  );
  expect(unseen).toEqual([]);
});

test("the reference page reads well on a phone and has nothing for axe to find", async ({ api, page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });
  for (const [colorScheme, width] of [
    ["light", 1440],
    ["dark", 320],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${api.url}/api/docs`);
    await expect(page.getByRole("heading", { name: "Add one candidate and get their link" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // Every group is made in the same way; one of them, with all that is around, says enough in bearable time.
    const parts = ["header", "nav", '[aria-labelledby="tag-candidates"]', '[aria-labelledby="refusals"]'];
    const axe = parts.reduce((builder, part) => builder.include(part), new AxeBuilder({ page }));
    expect((await axe.analyze()).violations).toEqual([]);
  }
  await page.getByText("Candidates", { exact: true }).first().click();
  await page.getByRole("link", { name: "Add one candidate and get their link" }).click();
  await expect(page.locator("#ingestCandidate")).toBeInViewport();
  expect(refused.filter((text) => !text.includes("favicon"))).toEqual([]);
});
