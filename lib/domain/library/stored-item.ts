import type { z } from "zod";
import type { LibraryItemInput } from "@/lib/contract/workspace/library";
import type { Queries } from "@/lib/store/database";
import type { LibraryRow } from "@/lib/store/library";
import { FIELDS } from "./fields";
import { itemOrRefuse } from "./find-item";

type Stored = Pick<LibraryRow, "name" | "uniqueName" | "fields">;

/**
 * What an item looks like in the store. `standing` is what it replaces: what only the server knows stays as it was.
 * References have been checked before.
 */
export async function storedItem(
  tx: Queries,
  workspaceId: string,
  item: LibraryItemInput,
  standing?: LibraryRow,
): Promise<Stored> {
  // Kinds without a name of their own that may stand once keep the one they were made with.
  const uniqueName = standing?.uniqueName ?? null;
  switch (item.kind) {
    case "domain": {
      const domain = item.domain.toLowerCase();
      const before = standing && FIELDS.domain.parse(standing.fields);
      // Another name has to be verified anew.
      const state = before?.domain === domain ? before : { status: "pending", active: false };
      const fields: z.output<typeof FIELDS.domain> = { domain, status: state.status, active: state.active };
      return { name: domain, uniqueName: domain, fields };
    }
    case "phone_number": {
      const before = standing && FIELDS.phone_number.parse(standing.fields);
      const fields: z.output<typeof FIELDS.phone_number> = {
        phone_number: item.phone_number,
        country_code: item.country_code ?? null,
        active: before?.active ?? true,
        date_provisioned: before?.date_provisioned ?? Date.now() / 1000,
      };
      return { name: item.phone_number, uniqueName: item.phone_number, fields };
    }
    case "sender_email": {
      const row = await itemOrRefuse(tx, { workspaceId, kind: "domain", id: item.domain_id });
      const { domain } = FIELDS.domain.parse(row.fields);
      const fields: z.output<typeof FIELDS.sender_email> = {
        email_prefix: item.email_prefix,
        domain,
        domain_id: item.domain_id,
      };
      const address = `${item.email_prefix}@${domain}`;
      return { name: address, uniqueName: address.toLowerCase(), fields };
    }
    case "interview_template": {
      const fields = FIELDS.interview_template.parse({ ...item, description: item.description ?? null });
      return { name: item.name, uniqueName: item.template_code.toLowerCase(), fields };
    }
    case "email_template": {
      const fields = FIELDS.email_template.parse({ ...item, blackout_period: item.blackout_period ?? null });
      return { name: item.name, uniqueName, fields };
    }
    case "email_template_group": {
      const fields = FIELDS.email_template_group.parse({ ...item, sender_email_id: item.sender_email_id ?? null });
      return { name: item.name, uniqueName, fields };
    }
    case "voice": {
      const { language = null, country_code = null, gender = null } = item;
      return { name: item.name, uniqueName, fields: FIELDS.voice.parse({ ...item, language, country_code, gender }) };
    }
    default:
      return { name: item.name, uniqueName, fields: FIELDS[item.kind].parse(item) };
  }
}
