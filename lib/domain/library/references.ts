import { AppError, type FieldError } from "@/lib/contract/errors";
import { isTimeZone } from "@/lib/contract/time-zone";
import type { LibraryItemInput } from "@/lib/contract/workspace/library";
import type { Queries } from "@/lib/store/database";
import { findLibraryItem, findLibraryItems } from "@/lib/store/library";
import { findPosting } from "@/lib/store/postings";
import { FIELDS } from "./fields";

/**
 * Refuses an item that names something which is not there, or cannot work.
 * @throws AppError invalid with a field for each finding
 */
export async function checkReferences(tx: Queries, workspaceId: string, item: LibraryItemInput): Promise<void> {
  const fields = await findings(tx, workspaceId, item);
  if (fields.length > 0) throw new AppError("invalid", "The request is not valid.", { fields });
}

async function findings(tx: Queries, workspaceId: string, item: LibraryItemInput): Promise<FieldError[]> {
  switch (item.kind) {
    case "email_template":
      return item.blackout_period && !isTimeZone(item.blackout_period.timezone)
        ? [{ field: ["blackout_period", "timezone"], message: "is not a time zone, for example Europe/Berlin" }]
        : [];
    case "email_template_group":
      return [
        ...(await badMappings(tx, workspaceId, "email_template", item.template_mappings)),
        ...(item.sender_email_id &&
        !(await findLibraryItem(tx, { workspaceId, kind: "sender_email", id: item.sender_email_id }))
          ? [{ field: ["sender_email_id"], message: "names no sender address" }]
          : []),
      ];
    case "design_template":
      return badAddresses(item.design_config);
    case "design_template_group":
      return badMappings(tx, workspaceId, "design_template", item.template_mappings);
    case "interview_template":
      return (await findPosting(tx, { workspaceId, id: item.posting_id }))
        ? []
        : [{ field: ["posting_id"], message: "names no posting" }];
    case "sender_email":
      return (await findLibraryItem(tx, { workspaceId, kind: "domain", id: item.domain_id }))
        ? []
        : [{ field: ["domain_id"], message: "names no domain" }];
    default:
      return [];
  }
}

/** Each template must be there and be made for the page or email it stands for. */
async function badMappings(
  tx: Queries,
  workspaceId: string,
  kind: "email_template" | "design_template",
  mappings: Record<string, string | undefined>,
): Promise<FieldError[]> {
  const entries = Object.entries(mappings).flatMap(([key, id]) => (id === undefined ? [] : [{ key, id }]));
  const rows = await findLibraryItems(tx, { workspaceId, ids: entries.map(({ id }) => id) });
  const madeFor = new Map(
    rows
      .filter((row) => row.kind === kind)
      .map((row) => [
        row.id,
        kind === "email_template"
          ? FIELDS.email_template.parse(row.fields).template_key
          : FIELDS.design_template.parse(row.fields).template_type,
      ]),
  );
  return entries.flatMap(({ key, id }) => {
    const field = ["template_mappings", key];
    const actual = madeFor.get(id);
    if (actual === undefined) return [{ field, message: "names no template" }];
    return actual === key ? [] : [{ field, message: `names a template for ${actual}` }];
  });
}

/** Candidates' browsers load and follow these. */
function badAddresses(config: Record<string, string | number | boolean>): FieldError[] {
  return Object.entries(config)
    .filter(([key, value]) => key.endsWith("_url") && value !== "" && !isSafeAddress(value))
    .map(([key]) => ({ field: ["design_config", key], message: "must be an address that begins with https://" }));
}

const isSafeAddress = (value: unknown) =>
  typeof value === "string" && URL.canParse(value) && new URL(value).protocol === "https:";
