import { findWorkspace } from "@/lib/store/workspaces";
import { type Verb, workspaceOf } from "../context";

/** A key and a member belong to one workspace. */
export const listWorkspaces: Verb<"listWorkspaces"> = async (ctx) => {
  const row = await findWorkspace(ctx.db, workspaceOf(ctx));
  const data = row ? [{ object: "workspace" as const, id: row.id, name: row.name }] : [];
  return { data, pagination: { has_more: false, total_count: data.length, url: "/api/v2/workspaces" } };
};
