import type { Auth } from "@/lib/auth/auth";
import { sessionMember } from "@/lib/auth/session-member";
import type { Actor, Member } from "@/lib/contract/actor";
import { AppError } from "@/lib/contract/errors";
import type { Access, Door } from "@/lib/contract/operation";
import { can } from "@/lib/contract/permissions";
import type { House } from "@/lib/domain/context";
import { interviewOfToken } from "@/lib/domain/ids";
import { findInterview } from "@/lib/store/interviews";
import type { Asked } from "./asked";
import type { KeyGate } from "./key-gate";
import type { RequestLog } from "./request-log";

export type Gate = { house: House; auth: Auth; keys: KeyGate; log: RequestLog };

/** What is known about a request while it is answered. */
export type Journal = {
  /** What its answer will carry. */
  headers: Record<string, string>;
  /** The key it came with. */
  keyId?: string;
  /** For the request log. */
  operation: string;
  /** The form of a refusal, where it is not the usual one. */
  showError?: (error: AppError) => { status: number; body: unknown };
};

/**
 * Who is behind a request at this door. `as` is a member whose session was checked in this process already.
 * The platform door takes an API key, the workspace door a session, the portal door the token in the path.
 */
export async function actorOf(
  gate: Gate,
  door: Door,
  request: Asked,
  params: Record<string, string>,
  journal: Journal,
  as?: Member,
): Promise<Actor> {
  if (as) return as;
  if (door === "platform") return keyActor(gate, request, journal);
  if (door === "workspace")
    return (await sessionMember(gate.house.db, gate.auth, new Headers([...request.headers]))) ?? { kind: "nobody" };
  const id = params.token === undefined ? null : interviewOfToken(gate.house.secret, params.token);
  const interview = id && (await findInterview(gate.house.db, id));
  return interview
    ? { kind: "candidate", interviewId: interview.id, workspaceId: interview.workspaceId }
    : { kind: "nobody" };
}

/** @throws AppError rate_limited, or not_found for a workspace that is not the key's */
async function keyActor(gate: Gate, request: Asked, journal: Journal): Promise<Actor> {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const key = request.headers.get("x-api-key") ?? bearer;
  const admission = key ? await gate.keys.admit(key) : undefined;
  if (!admission || admission.kind === "unknown") return { kind: "nobody" };
  const { keyId, workspaceId, limit, remaining, resetIn } = admission;
  journal.keyId = keyId;
  journal.headers["x-ratelimit-limit"] = String(limit);
  journal.headers["x-ratelimit-remaining"] = String(remaining);
  journal.headers["x-ratelimit-reset"] = String(Math.ceil(Date.now() / 1000) + resetIn);
  if (admission.kind === "limited") {
    throw new AppError("rate_limited", `This key may make ${limit} requests a minute. Try again in ${resetIn} s.`, {
      reason: "rate_limit_exceeded",
      retryAfter: resetIn,
    });
  }
  const wanted = request.headers.get("x-workspace-id");
  if (wanted && wanted !== workspaceId) {
    throw new AppError("not_found", "X-Workspace-Id names no workspace of this key.", {
      reason: "workspace_not_found",
    });
  }
  return { kind: "key", id: keyId, workspaceId };
}

/** @throws AppError unauthorized, forbidden or, for an unknown interview link, not_found */
export function authorise(actor: Actor, access: Access): void {
  if (access === "open") return;
  if (access === "candidate") {
    if (actor.kind !== "candidate") throw new AppError("not_found", "This link does not lead to an interview.");
    return;
  }
  if (actor.kind === "nobody")
    throw new AppError("unauthorized", "Sign in, or send a valid API key in the X-API-KEY header.");
  if (access === "session") {
    if (actor.kind !== "user") throw new AppError("forbidden", "Only a signed-in person can do this.");
    return;
  }
  if (actor.kind === "key") return; // a key opens the platform door only, and all of it
  if (actor.kind === "user" && can(actor.role, access)) return;
  throw new AppError("forbidden", "Your role does not allow this.");
}
