import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import type { WebhookEvent } from "@/lib/contract/platform/webhooks";
import type { Delivery } from "@/lib/contract/workspace/webhooks";
import { webhookSender } from "@/lib/providers/webhooks/sender";
import { type Answer, type StandInReceiver, startReceiver } from "@/lib/providers/webhooks/stand-in-receiver";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "./test-world";
import { startWorkers } from "./workers";

/** For tests only: a house with workers, a workspace in it, and a receiver that its webhooks lead to. */

export type WebhookWorld = Awaited<ReturnType<typeof openWebhookWorld>>;

/** `timeoutMs` is the longest that an exchange takes, in milliseconds. */
export async function openWebhookWorld(timeoutMs = 2000) {
  /** How the receiver answers at a path; 200 where nothing is said. */
  const answers: Record<string, (nth: number) => Answer> = {};
  const receiver: StandInReceiver = await startReceiver((path, nth) => answers[path]?.(nth) ?? 200);
  const world: TestWorld = await openTestWorld({
    webhooks: webhookSender({ allowPrivate: true, timeoutMs }),
    webhookWaits: [0.2, 0.2, 0.2],
  });
  await startWorkers(world.house);
  const space = await world.workspace("Hooks");
  const clientOf = (of: TestWorkspace): Client =>
    createClient({
      origin: TEST_URL,
      fetch: (request) => {
        request.headers.set("x-api-key", of.key);
        return handleApi(world.gate, request);
      },
    });
  const api = clientOf(space);
  const desk = createClient({
    origin: TEST_URL,
    fetch: (request) => handleApi(world.gate, request, space.members.admin),
  });
  const log = async (webhook_id: string) => (await desk.listDeliveries({ query: { webhook_id, limit: 100 } })).data;
  let people = 0;
  return {
    world,
    space,
    receiver,
    answers,
    clientOf,
    /** A program with the workspace's key. */
    api,
    /** Its admin at the dashboard. */
    desk,
    async posting(): Promise<string> {
      const workflow = [{ type: "web_interview" as const, questions: [{ modality: "voice" as const, text: "Why?" }] }];
      return (await api.createPosting({ body: { title: "Cook", workflow } })).data.id;
    },
    async hook(posting_id: string, path: string, event_type: WebhookEvent, http_method?: "get" | "post") {
      const body = { posting_id, webhook_url: receiver.origin + path, event_type, http_method };
      return (await api.createWebhook({ body })).data;
    },
    async ingest(posting_id: string) {
      people += 1;
      const person = { name: `Person ${people}`, email: `p${people}@example.com` };
      const { data } = await api.ingestCandidate({ params: { posting_id }, body: person });
      return { interview_id: data.interview_id, person };
    },
    /** What arrived at a path. */
    at: (path: string) => receiver.received.filter((request) => request.path === path),
    log,
    /** Waits until every delivery of a webhook, and at least one, has this status. */
    ended: (webhook_id: string, status: Delivery["status"]) =>
      until(
        `a delivery is ${status}`,
        () => log(webhook_id),
        (rows) => rows.length > 0 && rows.every((row) => row.status === status),
      ),
    async close() {
      await world.close();
      await receiver.close();
    },
  };
}

/** Looks until it is right. @throws Error after `ms` */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  isRight: (value: T) => boolean,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await look();
    if (isRight(value)) return value;
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
