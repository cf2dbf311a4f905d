import { type APIRequestContext, type Browser, chromium, type Page } from "@playwright/test";
import { LAUNCH_OPTIONS } from "@/lib/server/test-browser";
import type { BenchWorld } from "./world";

const QUESTIONS = 200;
/** What the same deeds take in a posting of a few questions, on this machine at this hour. */
const FEW = 40;
const GOAL_MS = 100;
const STEP = "interview";
const ADMIN = { email: "bench@example.com", password: "a long enough password" };

/** What a person does in the builder, each measured by itself. */
const DEEDS: Record<string, (page: Page) => Promise<void>> = {
  "opening a card": async (page) => {
    for (const number of [1, 15, 35, 15]) await rowOf(page, number).click();
  },
  typing: async (page) => {
    await rowOf(page, 25).click();
    await page.keyboard.type(" And what did you learn from it, in a sentence or two?", { delay: 40 });
  },
  "moving by key": async (page) => {
    for (let press = 0; press < 8; press++) await page.keyboard.press("Alt+ArrowUp", { delay: 20 });
    await page.keyboard.press("Escape");
  },
  dragging: async (page) => {
    for (const number of [5, 20]) await dragDown(page, number, 9);
  },
  deleting: async (page) => {
    await rowOf(page, 30).focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press("Delete", { delay: 20 });
  },
};

/**
 * 200 questions in one posting, edited in Chromium: the worst interaction by the Event Timing API (what a person waits
 * from a key or the pointer to the next picture), with the machine as it is and with a processor four times as slow.
 */
export async function benchBuilder(world: BenchWorld): Promise<string[]> {
  const browser = await chromium.launch(LAUNCH_OPTIONS);
  try {
    // The name under which the server knows itself: it takes changes from no other page.
    const origin = world.ours.origin.replace("127.0.0.1", "localhost");
    const page = await signedIn(browser, origin);
    const [many, few] = [await postingOf(page.request, origin, QUESTIONS), await postingOf(page.request, origin, FEW)];
    const lines: string[] = [];
    for (const slowdown of [1, 4]) {
      const baseline = worstOf(await measure(page, few, slowdown));
      const worst = await measure(page, many, slowdown);
      const how = slowdown === 1 ? "" : `, processor ${slowdown} times as slow`;
      const behind = [...worst].map(([deed, ms]) => `${deed} ${ms} ms`).join(", ");
      lines.push(
        `Builder with ${QUESTIONS} questions, worst interaction${how}: ${worstOf(worst)} ms, goal <= ${GOAL_MS} ms; ${behind}; with ${FEW} questions ${baseline} ms`,
      );
    }
    return lines;
  } finally {
    await browser.close();
  }
}

const worstOf = (measured: Map<string, number>): number => Math.max(...measured.values());

async function signedIn(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 } });
  const headers = { origin };
  await sent(
    context.request.post("/api/workspace/setup", {
      headers,
      data: { workspace_name: "Bench", name: "Bench", ...ADMIN },
    }),
  );
  await sent(context.request.post("/api/auth/sign-in/email", { headers, data: ADMIN }));
  return context.newPage();
}

/** A draft with an interview of that many questions; answers its id. */
async function postingOf(request: APIRequestContext, origin: string, count: number): Promise<string> {
  const headers = { origin };
  const made = await sent(
    request.post("/api/workspace/plans", { headers, data: { from: "blank", title: "Two hundred" } }),
  );
  const planId = ((await made.json()) as { data: { id: string } }).data.id;
  const ids = Array.from({ length: count }, (_, index) => `q${index + 1}`);
  const cells: [string, unknown][] = [
    ["workflow", [STEP]],
    [`step/${STEP}/type`, "web_interview"],
    ["questions/voice", ids],
    ...ids.flatMap((id, index): [string, unknown][] => [
      [`question/${id}/modality`, "voice"],
      [`question/${id}/text`, `Question ${index + 1}: tell me about a time when a plan did not work out.`],
      [`question/${id}/question_type`, "open-ended"],
      [`question/${id}/score_weight`, 1 + (index % 10)],
      [`question/${id}/score_of_1`, "Stays general, or blames others."],
      [`question/${id}/score_of_5`, "Names one case, what they did, and what came of it."],
    ]),
  ];
  const changes = cells.map(([path, to]) => ({ path, from: null, to }));
  await sent(request.patch(`/api/workspace/plans/${planId}`, { headers, data: { changes } }));
  return planId;
}

/** The longest interaction of each deed in milliseconds; those under 16 ms are not told by the browser and count as 16. */
async function measure(page: Page, planId: string, slowdown: number): Promise<Map<string, number>> {
  await page.goto(`/postings/${planId}/edit?part=${STEP}`);
  await rowOf(page, 1).waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { interactions: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
        if (entry.interactionId) seen.push(entry.duration);
      }
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  const worst = new Map<string, number>();
  for (const [deed, run] of Object.entries(DEEDS)) {
    await run(page);
    worst.set(deed, await page.evaluate(worstSoFar));
  }
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await devtools.detach();
  return worst;
}

/** Two pictures later the browser has told of everything; begins anew. */
async function worstSoFar(): Promise<number> {
  const { interactions } = window as unknown as { interactions: number[] }; // safe: put there before the first deed
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 100));
  return Math.max(16, ...interactions.splice(0));
}

const rowOf = (page: Page, number: number) =>
  page
    .locator("[data-question]")
    .nth(number - 1)
    .locator("[data-row]");

/** Takes a question by its grip and puts it so many rows further down. */
async function dragDown(page: Page, number: number, rows: number): Promise<void> {
  const item = page.locator("[data-question]").nth(number - 1);
  await item.scrollIntoViewIfNeeded();
  const [from, height] = [await item.locator("[data-grip]").boundingBox(), (await item.boundingBox())?.height ?? 0];
  if (!from) throw new Error("the question cannot be seen");
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + rows * height, { steps: 6 * rows });
  await page.mouse.up();
}

async function sent(answer: ReturnType<APIRequestContext["post"]>) {
  const response = await answer;
  if (!response.ok()) throw new Error(`the bench was refused: ${response.status()} ${await response.text()}`);
  return response;
}
