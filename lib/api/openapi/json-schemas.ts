import { z } from "zod";
import { ResolveCandidateRequest } from "@/lib/contract/platform/ats";
import { CreatePostingRequest } from "@/lib/contract/platform/postings";
import { defaults, Metadata } from "@/lib/contract/platform/shared";
import { CreateWebhookRequest } from "@/lib/contract/platform/webhooks";
import { SCHEMA_NAMES } from "./schema-names";
import type { JsonSchema } from "./types";

/** A schema as it is sent to us, or as we send it. */
type Side = "input" | "output";

const names = z.registry<{ id: string; maxProperties?: number }>();
for (const [id, schema] of Object.entries(SCHEMA_NAMES)) {
  // How many keys there may be is a refinement, which JSON Schema cannot be told in another way.
  names.add(schema, schema === Metadata ? { id, maxProperties: 50 } : { id });
}

/** Turns the contract's schemas into JSON Schema and gathers the named ones under `components`. */
export class SchemaBook {
  readonly components: Record<string, JsonSchema> = {};

  /**
   * The schema as JSON Schema, whose shared parts are references into `components`.
   * @throws Error when one name would stand for two different schemas
   */
  write(schema: z.ZodType, side: Side): JsonSchema {
    const { $schema: _, $defs, ...rest } = toJson(schema, side);
    for (const [name, found] of Object.entries($defs ?? {})) this.#keep(name, tidy(found));
    const name = names.get(schema)?.id;
    const written = tidy(rest);
    if (name === undefined || written.$ref) return written;
    this.#keep(name, written);
    return { $ref: `#/components/schemas/${name}` };
  }

  #keep(name: string, schema: JsonSchema): void {
    const { id: _, ...said } = schema as JsonSchema & { id?: string }; // safe: zod repeats the registry's id in the schema
    const before = this.components[name];
    if (before && JSON.stringify(before) !== JSON.stringify(said)) {
      throw new Error(`the name ${name} stands for two schemas: one that is sent and one that is answered`);
    }
    this.components[name] = said;
  }
}

function toJson(schema: z.ZodType, side: Side): JsonSchema & { $schema?: string; $defs?: Record<string, JsonSchema> } {
  const written: unknown = z.toJSONSchema(schema, { io: side, metadata: names, override: refine });
  return written as JsonSchema; // safe: zod writes JSON Schema
}

/** Bodies that need one of two fields, which JSON Schema cannot learn from a refinement. */
const EITHER_OF = new Map<object, string[]>([
  [CreatePostingRequest, ["workflow", "interview_template_id"]],
  [CreateWebhookRequest, ["webhook_url", "url"]],
  [ResolveCandidateRequest, ["email", "ats_candidate_id"]],
]);

/** What zod's own translation leaves out on the input side. */
function refine({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: object }): void {
  const json: JsonSchema = jsonSchema;
  const { def } = zodSchema._zod;
  // A string that is trimmed first and checked then: the check is what a caller must know.
  if (def.type === "pipe" && def.out._zod.def.type === "string" && json.type === "string") {
    const { $schema: _, ...checked } = toJson(def.out as z.ZodType, "input"); // safe: every schema of ours is a classic one
    Object.assign(json, checked);
  }
  const whenAbsent = defaults.get(zodSchema);
  if (whenAbsent) json.default = whenAbsent.value;
  const eitherOf = EITHER_OF.get(zodSchema);
  if (!eitherOf || !json.properties) return;
  json.required = json.required?.filter((name) => !eitherOf.includes(name)) ?? [];
  json.anyOf = eitherOf.map((name) => ({ required: [name] }));
}

const KNOWN_FORMATS = new Set(["email", "date", "date-time", "uri"]);

/** Points references at `components` and leaves out what says nothing. */
function tidy(schema: JsonSchema): JsonSchema {
  const tidied: JsonSchema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (saysNothing(schema, key, value)) continue;
    Object.assign(tidied, { [key]: tidyPart(key, value) });
  }
  return tidied;
}

/** Keys whose values are no schemas. */
const PLAIN = new Set(["type", "default", "const", "enum", "required"]);

function tidyPart(key: string, value: unknown): unknown {
  if (key === "$ref" && typeof value === "string") return value.replace("#/$defs/", "#/components/schemas/");
  if (PLAIN.has(key) || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: JsonSchema) => tidy(item));
  if (key === "properties") {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, tidy(item)]));
  }
  return tidy(value);
}

function saysNothing(schema: JsonSchema, key: string, value: unknown): boolean {
  // A reader that is older than a field of ours must not refuse it.
  if (key === "additionalProperties" && value === false) return true;
  if (key === "minLength" && value === 0) return true;
  if (key === "maximum" && value === Number.MAX_SAFE_INTEGER) return true;
  if (key === "minimum" && value === Number.MIN_SAFE_INTEGER) return true;
  if (key === "pattern") return schema.format !== undefined && KNOWN_FORMATS.has(schema.format);
  return key === "propertyNames" && JSON.stringify(value) === '{"type":"string"}';
}
