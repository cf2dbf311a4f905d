import { DESIGN_PAGES, EMAIL_TEMPLATE_KEYS } from "@/lib/contract/platform/library";
import type { LibraryKind } from "@/lib/contract/workspace/library";
import type { NewLibraryRow } from "@/lib/store/library";
import { newId, newVoiceId } from "../ids";
import { FIELDS } from "../library/fields";
import { designConfig, STANDARD_DESIGNS } from "./standard-designs";
import { STANDARD_EMAILS } from "./standard-emails";
import { STANDARD_VOICES } from "./standard-voices";

type Item = { id: string; kind: LibraryKind; name: string; uniqueName: string; fields: Record<string, unknown> };

const ids = <K extends string>(keys: readonly K[]) => new Map(keys.map((key) => [key, newId()]));

/** The library a workspace begins with, in the order in which it is shown. */
export function standardItems(workspaceId: string): NewLibraryRow[] {
  const emailIds = ids(EMAIL_TEMPLATE_KEYS);
  const designIds = ids(DESIGN_PAGES);
  const items: Item[] = [
    ...[...emailIds].map(([key, id]): Item => {
      const { name, subject, content } = STANDARD_EMAILS[key];
      const fields = FIELDS.email_template.parse({ template_key: key, subject, content, blackout_period: null });
      return { id, kind: "email_template", name, uniqueName: `standard:${key}`, fields };
    }),
    {
      id: newId(),
      kind: "email_template_group",
      name: "Standard emails",
      uniqueName: "standard",
      fields: FIELDS.email_template_group.parse({
        template_mappings: Object.fromEntries(emailIds),
        sender_email_id: null,
      }),
    },
    ...[...designIds].map(([page, id]): Item => {
      const fields = FIELDS.design_template.parse({ template_type: page, design_config: designConfig(page) });
      return { id, kind: "design_template", name: STANDARD_DESIGNS[page].name, uniqueName: `standard:${page}`, fields };
    }),
    {
      id: newId(),
      kind: "design_template_group",
      name: "Standard design",
      uniqueName: "standard",
      fields: FIELDS.design_template_group.parse({
        template_mappings: Object.fromEntries(designIds),
        is_default: true,
      }),
    },
    ...STANDARD_VOICES.map(({ id, name, ...rest }): Item => {
      const fields = FIELDS.voice.parse({ provider: "browser", provider_voice_id: id, labels: {}, ...rest });
      return { id: newVoiceId(), kind: "voice", name, uniqueName: `standard:${id}`, fields };
    }),
  ];
  // Lists show the newest first: a millisecond between them keeps this order.
  const now = Date.now();
  return items.map((item, index) => ({ ...item, workspaceId, createdAt: new Date(now - index) }));
}
