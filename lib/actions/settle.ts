import "server-only";
import { headers } from "next/headers";
import { bridge } from "@/lib/client/bridge";
import type { Client } from "@/lib/client/create-client";
import { memberClient } from "@/lib/client/member-client";
import { AppError, type ErrorCode, type FieldError } from "@/lib/contract/errors";

type ActionError = { code: ErrorCode; message: string; reason?: string; fields: FieldError[] };
export type ActionResult<T> = { ok: true; value: T } | { ok: false; error: ActionError };

/**
 * The envelope of every action: refuses a foreign or missing Origin, checks who is asking, runs `work` with that member's
 * client, and answers a result; it never throws for a refusal.
 */
export async function settle<T>(work: (client: Client) => Promise<T>): Promise<ActionResult<T>> {
  return settleOpen(async (origin) => {
    const member = await bridge().session(await headers());
    if (!member)
      throw new AppError("unauthorized", "Your session has ended. Sign in again; what you typed stays here.");
    return work(memberClient(member, origin));
  });
}

/** The same for the few actions that need no session (set-up, invites): `work` gets the page's origin. */
export async function settleOpen<T>(work: (origin: string) => Promise<T>): Promise<ActionResult<T>> {
  const sent = await headers();
  const origin = sent.get("x-greenroom-origin") ?? bridge().appUrl;
  try {
    if (sent.get("origin") !== origin)
      throw new AppError("forbidden", "This change did not come from a page of this server.");
    return { ok: true, value: await work(origin) };
  } catch (error) {
    if (error instanceof AppError) {
      const { code, message, reason, fields } = error;
      return { ok: false, error: { code, message, reason, fields } };
    }
    throw error;
  }
}
