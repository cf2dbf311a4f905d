import { listConnections } from "@/lib/store/ats";
import { type Verb, workspaceOf } from "../context";

/** All connections of the workspace on one page, oldest first, those that are switched off too. */
export const listAtsConnections: Verb<"listAtsConnections"> = async (ctx) => {
  const rows = await listConnections(ctx.db, workspaceOf(ctx));
  return {
    data: rows.map((row) => ({
      integration_id: row.id,
      ats_provider: row.provider,
      source: "native",
      display_name: row.displayName,
      is_active: row.disabledAt === null,
      created_at: row.createdAt.getTime() / 1000,
      updated_at: row.updatedAt.getTime() / 1000,
    })),
    pagination: { has_more: false, total_count: rows.length, url: "/api/v2/ats/connections" },
  };
};
