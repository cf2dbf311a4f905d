import { randomUUID } from "node:crypto";
import { DOOR_ROOTS } from "@/lib/contract";
import type { Member } from "@/lib/contract/actor";
import { AppError } from "@/lib/contract/errors";
import type { Door } from "@/lib/contract/operation";
import { platform } from "@/lib/contract/platform";
import { portal } from "@/lib/contract/portal";
import { workspace } from "@/lib/contract/workspace";
import type { Context } from "@/lib/domain/context";
import { actorOf, authorise, type Gate } from "./authenticate";
import { errorResponse, jsonResponse, wrongMethod } from "./error-response";
import { routesOf } from "./match-route";
import { inputOf } from "./read-input";
import { v4 } from "./v4";
import { verbs } from "./verbs";

const DOORS: { door: Door; root: string; match: ReturnType<typeof routesOf> }[] = [
  { door: "platform", root: DOOR_ROOTS.platform, match: routesOf(Object.values(platform)) },
  { door: "workspace", root: DOOR_ROOTS.workspace, match: routesOf(Object.values(workspace)) },
  { door: "portal", root: DOOR_ROOTS.portal, match: routesOf(Object.values(portal)) },
];

/**
 * Answers every request below /api and /health: finds the operation, asks who is there, checks what was sent, runs the
 * verb, and gives every failure its documented shape. Never throws.
 */
export async function handleApi(gate: Gate, request: Request, as?: Member): Promise<Response> {
  const requestId = randomUUID();
  try {
    const url = new URL(request.url);
    const origin = url.origin;
    if (url.pathname === "/health" || url.pathname === "/api/health") return await health(gate, request);
    if (url.pathname.startsWith("/api/v4/")) return await v4(gate, request, url);
    const at = DOORS.find(({ root }) => url.pathname === root || url.pathname.startsWith(`${root}/`));
    if (!at) throw new AppError("not_found", "There is nothing at this address.");
    const route = at.match(request.method, url.pathname.slice(at.root.length));
    if (route.kind === "wrong_method") return wrongMethod(route.allow);
    if (route.kind === "unknown") throw new AppError("not_found", "There is nothing at this address.");
    const { operation } = route;
    if (at.door === "workspace" && request.method !== "GET" && !as) refuseForeignOrigin(request, origin);
    const actor = await actorOf(gate, at.door, request, route.params, as);
    authorise(actor, operation.access);
    const input = await inputOf(operation, request, url, route.params);
    const context: Context = { ...gate.house, appUrl: gate.house.fixedUrl ?? origin, actor };
    const run = verbs[operation.id as keyof typeof verbs] as (ctx: Context, input: unknown) => Promise<unknown>; // safe: verbs is keyed by every declared id, and the input was parsed by that operation's schemas
    return jsonResponse(operation.status, await run(context, input), { "x-request-id": requestId });
  } catch (error) {
    return errorResponse(error, requestId);
  }
}

/** A browser names the page that sends a change; only our own pages may send one with the visitor's cookies. */
function refuseForeignOrigin(request: Request, origin: string): void {
  const from = request.headers.get("origin");
  if (from !== null && from === origin) return;
  throw new AppError("forbidden", "This change did not come from a page of this server.");
}

async function health(gate: Gate, request: Request): Promise<Response> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return wrongMethod("GET, HEAD");
  }
  await gate.house.db.$client.query("SELECT 1");
  return jsonResponse(200, { message: "API Gateway is running successfully", status: 200 });
}
