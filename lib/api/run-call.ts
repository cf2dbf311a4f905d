import type { Member } from "@/lib/contract/actor";
import { AppError } from "@/lib/contract/errors";
import type { Access, Door, Download } from "@/lib/contract/operation";
import type { Context } from "@/lib/domain/context";
import type { Transactable } from "@/lib/store/database";
import { type Answer, answerOnce } from "./answer-once";
import type { Asked } from "./asked";
import { actorOf, authorise, type Gate, type Journal } from "./authenticate";
import { countAddress } from "./count-address";
import { refuseWhenHosted } from "./hosted";
import { readBytes } from "./read-body";
import type { Sent } from "./read-input";
import { API_HEADERS, jsonReply, type Reply } from "./reply";

/** One thing that can be asked of a door, in any version's form. */
export type Call = {
  /** The operation's id, for the request log. */
  id: string;
  door: Door;
  access: Access;
  /** Largest body in bytes; 0 for a call without one. */
  maxBytes: number;
  /** How often one address may make the call within a minute. */
  perMinute?: number | undefined;
  /** Media type of an answer that is no JSON. */
  produces?: string | undefined;
  /** The form of a refusal, where it is not the usual one. */
  showError?: Journal["showError"];
  /** Parses what was sent and runs the verb. */
  perform(context: Context, sent: Sent): Promise<Answer>;
};

/** What an address leads to: a call with the parameters in its path, or an answer without asking anybody. */
export type Found = { call: Call; params: Record<string, string> } | Reply;

/**
 * Asks who is there, counts the request, reads what was sent, runs the call and shows its answer. The same for every
 * door and version. `journal` collects what the answer's headers and the request log need, also when this throws.
 * @throws AppError and whatever the verb throws
 */
export async function runCall(
  gate: Gate,
  call: Call,
  asked: { request: Asked; params: Record<string, string>; as?: Member | undefined },
  journal: Journal,
): Promise<Reply> {
  const { request } = asked;
  journal.operation = call.id;
  journal.showError = call.showError;
  const actor = await actorOf(gate, call.door, request, asked.params, journal, asked.as);
  // First: no key can be made on a hosted dashboard, and its callers are to hear why instead of "bad key".
  refuseWhenHosted(gate.house, actor, call);
  authorise(actor, call.access);
  if (call.perMinute !== undefined) await countAddress(gate.house.db, call.id, call.perMinute, request);
  const bytes = call.maxBytes > 0 ? await readBytes(request, call.maxBytes) : new Uint8Array();
  const appUrl = gate.house.fixedUrl ?? request.url.origin;
  const run = (db: Transactable) => {
    const context: Context = { ...gate.house, db, appUrl, actor };
    return call.perform(context, { request, params: asked.params, bytes });
  };
  const name = request.headers.get("idempotency-key");
  if (name === null || actor.kind !== "key" || request.method === "GET") {
    return show(call, await run(gate.house.db), journal.headers);
  }
  const named = { keyId: actor.id, name, request: requestBytes(request, bytes) };
  const { isReplay, ...answer } = await answerOnce(gate.house.db, named, run);
  return show(call, answer, { ...journal.headers, ...(isReplay && { "idempotent-replayed": "true" }) });
}

function requestBytes({ method, url }: Asked, body: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(`${method} ${url.pathname}${url.search}\n`);
  const all = new Uint8Array(head.length + body.length);
  all.set(head);
  all.set(body, head.length);
  return all;
}

function show(call: Call, answer: Answer, headers: Record<string, string>): Reply {
  if (!call.produces) return jsonReply(answer.status, answer.body, headers);
  const download = answer.body as Download; // safe: the type of every operation that produces something other than JSON
  if ("redirect" in download) {
    return { status: 302, headers: { ...API_HEADERS, ...headers, location: download.redirect }, body: null };
  }
  const shown = { ...API_HEADERS, ...headers, "content-type": call.produces };
  return { status: answer.status, headers: shown, body: download.bytes };
}

/** A browser names the page that sends a change; only our own pages may send one with the visitor's cookies. */
export function refuseForeignOrigin(request: Asked): void {
  const from = request.headers.get("origin");
  if (from !== null && from === request.url.origin) return;
  throw new AppError("forbidden", "This change did not come from a page of this server.");
}
