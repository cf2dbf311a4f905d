import type { Auth } from "@/lib/auth/auth";
import { sessionMember } from "@/lib/auth/session-member";
import type { Actor, Member } from "@/lib/contract/actor";
import { AppError } from "@/lib/contract/errors";
import type { Access, Door } from "@/lib/contract/operation";
import { can } from "@/lib/contract/permissions";
import type { House } from "@/lib/domain/context";
import { interviewOfToken, sha256 } from "@/lib/domain/ids";
import { findLiveKey, touchKey } from "@/lib/store/api-keys";
import { findInterview } from "@/lib/store/interviews";

export type Gate = { house: House; auth: Auth };

/**
 * Who is behind a request at this door. `as` is a member whose session was checked in this process already.
 * The platform door takes an API key, the workspace door a session, the portal door the token in the path.
 */
export async function actorOf(
  gate: Gate,
  door: Door,
  request: Request,
  params: Record<string, string>,
  as?: Member,
): Promise<Actor> {
  if (as) return as;
  if (door === "platform") return keyActor(gate.house, request);
  if (door === "workspace")
    return (await sessionMember(gate.house.db, gate.auth, request.headers)) ?? { kind: "nobody" };
  const id = params.token === undefined ? null : interviewOfToken(gate.house.secret, params.token);
  const interview = id && (await findInterview(gate.house.db, id));
  return interview
    ? { kind: "candidate", interviewId: interview.id, workspaceId: interview.workspaceId }
    : { kind: "nobody" };
}

async function keyActor(house: House, request: Request): Promise<Actor> {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const key = request.headers.get("x-api-key") ?? bearer;
  const row = key ? await findLiveKey(house.db, sha256(key)) : undefined;
  if (!row) return { kind: "nobody" };
  await touchKey(house.db, row.id);
  return { kind: "key", id: row.id, workspaceId: row.workspaceId };
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
