import { AppError } from "@/lib/contract/errors";
import { platform } from "@/lib/contract/platform";
import type { Connection } from "@/lib/contract/workspace/connection";
import type { Hosted } from "@/lib/providers/hosted/hosted";
import { ping } from "@/lib/store/database";
import type { Context, Verb } from "../context";
import { askHosted } from "../hosted/ask-hosted";
import { UNAVAILABLE } from "../hosted/features";

/** Asks for one posting, so that address, key and API are tried as the pages use them. Never throws for a sick service. */
export const getConnection: Verb<"getConnection"> = async (ctx) => {
  const startedAt = performance.now();
  const problem = ctx.hosted ? await problemOf(ctx.hosted) : await ownProblem(ctx);
  return {
    mode: ctx.hosted ? "hosted" : "embedded",
    url: ctx.hosted ? ctx.hosted.url : ctx.appUrl,
    healthy: problem === null,
    milliseconds: Math.round(performance.now() - startedAt),
    problem,
    checked_at: Date.now() / 1000,
    unavailable: ctx.hosted ? Object.values(UNAVAILABLE) : [],
  } satisfies Connection;
};

async function problemOf(hosted: Hosted): Promise<string | null> {
  try {
    await askHosted(hosted, platform.listPostings, { query: { limit: 1 } });
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

async function ownProblem(ctx: Context): Promise<string | null> {
  await ping(ctx.db);
  return null;
}
