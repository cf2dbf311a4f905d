import { z } from "zod";
import { operation } from "../operation";
import { DESIGN_PAGES, EMAIL_TEMPLATE_KEYS } from "../platform/library";
import { Id, Timestamp, text } from "../platform/shared";

/** What the public API only reads: the dashboard makes and changes it. One kind of thing for each list there. */

const Name = text({ min: 1, max: 100 });
const Mappings = <const K extends readonly string[]>(keys: K) => z.partialRecord(z.enum(keys), Id);

const InterviewTemplateInput = z.object({
  kind: z.literal("interview_template"),
  name: Name,
  /** Letters, digits and dashes; unique in the workspace. */
  template_code: z.string().regex(/^[A-Za-z0-9-]{1,32}$/, "takes letters, digits and dashes, at most 32"),
  description: text({ max: 2000 }).nullish(),
  posting_id: Id,
  is_default: z.boolean().default(false),
});

export const LibraryItemInput = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("email_template"),
    name: Name,
    template_key: z.enum(EMAIL_TEMPLATE_KEYS),
    subject: text({ min: 1, max: 300 }),
    content: text({ min: 1, max: 50000 }),
    blackout_period: z
      .object({
        enabled: z.boolean(),
        timezone: text({ min: 1, max: 60 }),
        start_hour: z.number().int().min(0).max(23),
        end_hour: z.number().int().min(0).max(23),
      })
      .nullish(),
  }),
  z.object({
    kind: z.literal("email_template_group"),
    name: Name,
    template_mappings: Mappings(EMAIL_TEMPLATE_KEYS),
    sender_email_id: Id.nullish(),
  }),
  z.object({
    kind: z.literal("design_template"),
    name: Name,
    template_type: z.enum(DESIGN_PAGES),
    design_config: z.record(text({ min: 1, max: 60 }), z.union([text({ max: 2000 }), z.number(), z.boolean()])),
  }),
  z.object({
    kind: z.literal("design_template_group"),
    name: Name,
    template_mappings: Mappings(DESIGN_PAGES),
    is_default: z.boolean().default(false),
  }),
  InterviewTemplateInput,
  z.object({
    kind: z.literal("domain"),
    domain: z
      .string()
      .regex(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i, "is not a domain name"),
  }),
  z.object({
    kind: z.literal("voice"),
    name: Name,
    provider: text({ min: 1, max: 40 }),
    provider_voice_id: text({ min: 1, max: 200 }),
    language: text({ min: 2, max: 35 }).nullish(),
    country_code: z
      .string()
      .regex(/^[A-Z]{2}$/, "is not a country code")
      .nullish(),
    gender: z.enum(["male", "female", "neutral"]).nullish(),
    labels: z.record(text({ min: 1, max: 40 }), text({ max: 200 })).default({}),
  }),
  z.object({
    kind: z.literal("phone_number"),
    phone_number: z.string().regex(/^\+[1-9]\d{6,14}$/, "must be in E.164 form, for example +14155551234"),
    country_code: z
      .string()
      .regex(/^[A-Z]{2}$/, "is not a country code")
      .nullish(),
  }),
  z.object({
    kind: z.literal("sender_email"),
    email_prefix: z.string().regex(/^[A-Za-z0-9._+-]{1,64}$/, "is not the part of an address before the @"),
    domain_id: Id,
  }),
]);
export type LibraryItemInput = z.output<typeof LibraryItemInput>;
export type LibraryKind = LibraryItemInput["kind"];

export const LibraryItem = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  created_at: Timestamp,
  updated_at: Timestamp,
});

const one = z.object({ item_id: Id });

export const createLibraryItem = operation({
  id: "createLibraryItem",
  door: "workspace",
  method: "POST",
  path: "/library",
  access: "settings.manage",
  status: 201,
  body: LibraryItemInput,
  response: LibraryItem,
});

/** Replaces what an item says; its kind stays. */
export const replaceLibraryItem = operation({
  id: "replaceLibraryItem",
  door: "workspace",
  method: "PUT",
  path: "/library/{item_id}",
  access: "settings.manage",
  params: one,
  body: LibraryItemInput,
  response: LibraryItem,
});

/** Refused while a group, a posting or a template uses it. */
export const deleteLibraryItem = operation({
  id: "deleteLibraryItem",
  door: "workspace",
  method: "DELETE",
  path: "/library/{item_id}",
  access: "settings.manage",
  params: one,
  response: LibraryItem,
});

/**
 * Makes an interview template of a posting, as recruiters may too; admins change and delete them in the library. Of a draft
 * as its plan stands: 422 names what is missing, by cell.
 */
export const savePostingAsTemplate = operation({
  id: "savePostingAsTemplate",
  door: "workspace",
  method: "POST",
  path: "/postings/{posting_id}/template",
  access: "postings.write",
  status: 201,
  params: z.object({ posting_id: Id }),
  body: InterviewTemplateInput.omit({ kind: true, posting_id: true }),
  response: LibraryItem,
});
