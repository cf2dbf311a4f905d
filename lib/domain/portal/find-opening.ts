import { AppError } from "@/lib/contract/errors";
import { findPostingByName, type PostingRow } from "@/lib/store/postings";
import { findWorkspaceBySlug } from "@/lib/store/workspaces";
import type { Context } from "../context";

/** The posting behind a public link. @throws AppError not_found */
export async function openingOrRefuse(ctx: Context, params: { company: string; name: string }): Promise<PostingRow> {
  const workspace = await findWorkspaceBySlug(ctx.db, params.company);
  const posting = workspace && (await findPostingByName(ctx.db, workspace.id, params.name));
  if (!posting) throw new AppError("not_found", "There is no such opening.");
  return posting;
}
