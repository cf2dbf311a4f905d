import { z } from "zod";
import { download, operation } from "../operation";

/** Which API the dashboard speaks to, whether it answers, and what cannot be done there. */
export const Connection = z.object({
  mode: z.enum(["embedded", "hosted"]),
  /** Scheme and host of the API; this server's own when embedded. */
  url: z.string(),
  healthy: z.boolean(),
  /** How long the health check took. */
  milliseconds: z.number().int(),
  /** A sentence when it does not answer as it should. */
  problem: z.string().nullable(),
  checked_at: z.number(),
  /** What the dashboard cannot do over this API, and why. Empty when embedded. */
  unavailable: z.array(z.object({ feature: z.string(), reason: z.string() })),
});
export type Connection = z.output<typeof Connection>;

export const getConnection = operation({
  id: "getConnection",
  door: "workspace",
  method: "GET",
  path: "/connection",
  access: "session",
  response: Connection,
});

/** What a page is told when something changed: ids only, and it asks again for what it shows. */
export const LiveChange = z.object({
  posting_id: z.string(),
  interview_id: z.string().nullable(),
  /** Where only what the posting's editors wrote and did not publish is another: its revision since. */
  plan_revision: z.number().int().optional(),
});
export type LiveChange = z.output<typeof LiveChange>;

/** Server-sent events, one `change` with a LiveChange for each change the caller may see. */
export const followChanges = operation({
  id: "followChanges",
  door: "workspace",
  method: "GET",
  path: "/changes",
  access: "candidates.read",
  response: download,
  produces: "text/event-stream",
});
