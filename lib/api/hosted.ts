import type { Actor } from "@/lib/contract/actor";
import { AppError } from "@/lib/contract/errors";
import type { AnyOperation, Door } from "@/lib/contract/operation";
import type { Context, House } from "@/lib/domain/context";
import type { HostedInput } from "@/lib/domain/hosted/ask-hosted";
import { missingFeature } from "@/lib/domain/hosted/features";
import { runHosted } from "@/lib/domain/hosted/run-hosted";
import { hostOf } from "@/lib/providers/hosted/hosted";

/**
 * What our doors do not do while a hosted service keeps postings and interviews: programs speak to that service
 * themselves, candidates use its pages, and some settings are only there. Does nothing when we keep them ourselves.
 * @throws AppError not_found for programs, conflict with reason "hosted" for everything else
 */
export function refuseWhenHosted(house: House, actor: Actor, asked: { door: Door; id: string }): void {
  if (!house.hosted) return;
  if (asked.door === "platform" && actor.kind !== "user") {
    throw new AppError(
      "not_found",
      `This dashboard works on a hosted API and offers none of its own. Send the request to ${hostOf(house.hosted)}, with a key made there.`,
      { reason: "hosted" },
    );
  }
  const missing = missingFeature(asked.id);
  if (missing && (asked.door === "portal" || actor.kind === "user")) {
    throw new AppError("conflict", missing.reason, { reason: "hosted" });
  }
}

/** How a platform operation is answered in hosted mode; undefined where our own verb answers. */
export function hostedVerb(
  context: Context,
  operation: AnyOperation,
): ((context: Context, input: HostedInput) => Promise<unknown>) | undefined {
  const { hosted } = context;
  if (!hosted || operation.door !== "platform") return undefined;
  return (ctx, input) => runHosted(ctx, hosted, operation, input);
}
