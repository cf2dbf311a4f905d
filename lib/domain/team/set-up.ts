import { sql } from "drizzle-orm";
import { AppError } from "@/lib/contract/errors";
import { slugify } from "@/lib/contract/link-name";
import { countUsers } from "@/lib/store/users";
import { anyWorkspace, insertWorkspace } from "@/lib/store/workspaces";
import { ensureFirstKey } from "../api-keys/ensure-first-key";
import type { Verb } from "../context";
import { newId } from "../ids";
import { seedWorkspace } from "../workspaces/seed-workspace";
import { addMember } from "./add-member";

/** Two first visits at once must make one workspace. */
const SETUP_LOCK = 7261_0002;

/**
 * Makes the first admin, and the workspace with its library and first key where there is none yet.
 * @throws AppError conflict once anybody has an account
 */
export const setUp: Verb<"setUp"> = async (ctx, { body }) => {
  await ctx.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${SETUP_LOCK})`);
    if ((await countUsers(tx)) > 0) throw new AppError("conflict", "This installation is set up already. Sign in.");
    const existing = await anyWorkspace(tx);
    const workspaceId = existing?.id ?? newId();
    if (!existing) {
      await insertWorkspace(tx, { id: workspaceId, name: body.workspace_name, slug: slugify(body.workspace_name) });
      await seedWorkspace(tx, workspaceId, ctx);
      await ensureFirstKey(tx, ctx.firstKey);
    }
    await addMember(tx, { workspaceId, name: body.name, email: body.email, role: "admin", password: body.password });
  });
  return { email: body.email };
};
