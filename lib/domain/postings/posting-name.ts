import type { Queries } from "@/lib/store/database";
import { lockNames, takenNames } from "@/lib/store/postings";

/** Lower-case letters, digits and hyphens, at most 80; "posting" when a title has none of them. */
export function slugify(title: string): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");
  return slug || "posting";
}

/** The first free one of `base`, `base-2`, `base-3`, ... in the workspace; nobody else's until the transaction ends. */
export async function freeName(tx: Queries, workspaceId: string, wanted: string): Promise<string> {
  const base = slugify(wanted);
  await lockNames(tx, workspaceId);
  const taken = await takenNames(tx, workspaceId, base);
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}
