import { randomUUID } from "node:crypto";
import { DOOR_ROOTS } from "@/lib/contract";
import type { Member } from "@/lib/contract/actor";
import { AppError } from "@/lib/contract/errors";
import type { AnyOperation, Door } from "@/lib/contract/operation";
import { platform } from "@/lib/contract/platform";
import { portal } from "@/lib/contract/portal";
import { workspace } from "@/lib/contract/workspace";
import type { Context } from "@/lib/domain/context";
import { ping } from "@/lib/store/database";
import { type Asked, askedBy } from "./asked";
import type { Gate, Journal } from "./authenticate";
import { errorReply } from "./error-reply";
import { hostedVerb } from "./hosted";
import { legacyCall } from "./legacy";
import { routesOf } from "./match-route";
import { openApiReply } from "./openapi";
import { inputOf } from "./read-input";
import { jsonReply, type Reply, toResponse, wrongMethod } from "./reply";
import { type Call, type Found, refuseForeignOrigin, runCall } from "./run-call";
import { v4Call } from "./v4";
import { verbs } from "./verbs";

const doorOf = (door: Door, operations: Record<string, AnyOperation>) => ({
  door,
  root: DOOR_ROOTS[door],
  match: routesOf(Object.values(operations)),
});
const DOORS = [doorOf("platform", platform), doorOf("workspace", workspace), doorOf("portal", portal)];

const nothingHere = () => new AppError("not_found", "There is nothing at this address.");

/** `replyTo` for callers in this process: a door as a plain function from Request to Response. */
export async function handleApi(gate: Gate, request: Request, as?: Member): Promise<Response> {
  return toResponse(await replyTo(gate, askedBy(request), as));
}

/**
 * Answers every request below /api and /health: finds what is asked, has it run, and gives every failure its documented
 * shape. `as` vouches for a member whose session was checked already. Never throws.
 */
export async function replyTo(gate: Gate, request: Asked, as?: Member): Promise<Reply> {
  const requestId = randomUUID();
  const startedAt = performance.now();
  const journal: Journal = { headers: { "x-request-id": requestId }, operation: "unknown" };
  const reply = await answer(gate, request, journal, as).catch((error: unknown) =>
    errorReply(error, requestId, journal),
  );
  if (journal.keyId) {
    gate.log.note({
      keyId: journal.keyId,
      at: new Date(),
      method: request.method,
      operation: journal.operation,
      status: reply.status,
      milliseconds: Math.round((performance.now() - startedAt) * 10) / 10,
    });
  }
  return reply;
}

async function answer(gate: Gate, request: Asked, journal: Journal, as?: Member): Promise<Reply> {
  const { url } = request;
  if (url.pathname === "/health" || url.pathname === "/api/health") return health(gate, request);
  const found = openApiReply(request.method, url, gate.house.fixedUrl) ?? find(request, as);
  if (!found) throw nothingHere();
  if (!("call" in found)) return found;
  return runCall(gate, found.call, { request, params: found.params, as }, journal);
}

function find(request: Asked, as: Member | undefined): Found | undefined {
  const { url } = request;
  if (url.pathname.startsWith("/api/v4/")) return v4Call(request.method, url.pathname);
  const at = DOORS.find(({ root }) => url.pathname === root || url.pathname.startsWith(`${root}/`));
  if (!at) return legacyCall(request.method, url.pathname);
  const route = at.match(request.method, url.pathname.slice(at.root.length));
  if (route.kind === "wrong_method") return wrongMethod(route.allow);
  if (route.kind === "unknown") return undefined;
  if (at.door === "workspace" && request.method !== "GET" && !as) refuseForeignOrigin(request);
  return { call: callOf(route.target), params: route.params };
}

const calls = new Map<string, Call>();

/** An operation of the contract as a call. */
function callOf(operation: AnyOperation): Call {
  const known = calls.get(operation.id);
  if (known) return known;
  const call: Call = {
    id: operation.id,
    door: operation.door,
    access: operation.access,
    maxBytes: operation.body === undefined ? 0 : operation.maxBytes,
    perMinute: operation.perMinute,
    produces: operation.produces,
    async perform(context, sent) {
      const input = inputOf(operation, sent, operation.door === "platform");
      const own = verbs[operation.id as keyof typeof verbs] as (ctx: Context, input: unknown) => Promise<unknown>; // safe: verbs is keyed by every declared id, and the input was parsed by that operation's schemas
      const run = hostedVerb(context, operation) ?? own;
      return { status: operation.status, body: await run(context, input) };
    },
  };
  calls.set(operation.id, call);
  return call;
}

async function health(gate: Gate, request: Asked): Promise<Reply> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return wrongMethod("GET, HEAD");
  }
  const startedAt = performance.now();
  await ping(gate.house.db);
  const milliseconds = Math.round(performance.now() - startedAt);
  const detail = request.headers.has("x-health-detail") && { detail: { database: "ok", milliseconds } };
  return jsonReply(200, { message: "API Gateway is running successfully", status: 200, ...detail });
}
