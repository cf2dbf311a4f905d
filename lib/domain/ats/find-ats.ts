import { AppError } from "@/lib/contract/errors";
import { ATS_PROVIDERS, type AtsProvider } from "@/lib/contract/platform/ats";
import type { Ats } from "@/lib/providers/ats/port";
import { type AtsConnectionRow, findLiveConnection } from "@/lib/store/ats";
import { type Context, workspaceOf } from "../context";

/** What the systems are called in sentences. */
const ATS_NAMES: Record<AtsProvider, string> = { sandbox: "the sandbox ATS", bullhorn: "Bullhorn", avionte: "Avionte" };

type Found = { connection: AtsConnectionRow; ats: Ats; problem?: undefined } | { problem: string };

/**
 * The workspace's connection to the named ATS and the engine behind it, or a sentence that says why there is none.
 * @throws AppError bad_request when nobody could be connected to an ATS of this name
 */
export async function findAts(ctx: Context, name: string): Promise<Found> {
  const provider = ATS_PROVIDERS.find((known) => known === name.trim().toLowerCase());
  if (!provider) {
    throw new AppError("bad_request", `This ATS is not supported. ats_name is one of ${ATS_PROVIDERS.join(", ")}.`, {
      reason: "unsupported_ats",
      fields: [{ field: ["ats_name"], message: "names no supported ATS" }],
    });
  }
  const connection = await findLiveConnection(ctx.db, workspaceOf(ctx), provider);
  const ats = ctx.ats[provider];
  return connection && ats
    ? { connection, ats }
    : { problem: `This workspace is not connected to ${ATS_NAMES[provider]}.` };
}
