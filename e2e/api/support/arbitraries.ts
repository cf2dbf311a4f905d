import fc from "fast-check";
import type { JsonSchema } from "../../../lib/api/openapi/types";

type Schemas = Record<string, JsonSchema>;
type Anything = fc.Arbitrary<unknown>;

/** Deeper than this only what is needed is made. */
const DEEP = 4;
const LONGEST = 60;

/** Addresses that lead nowhere, so that a registration asks no name server. */
const WEBHOOK_URLS = [
  "http://127.0.0.1:9/hook",
  "http://10.0.0.1/",
  "https://192.0.2.7/h",
  "ftp://127.0.0.1/",
  "nowhere",
];

/** Fields whose values mean something beyond their schema: a value out of the blue would always be refused. */
const BY_NAME: Record<string, Anything> = {
  webhook_url: fc.constantFrom(...WEBHOOK_URLS),
  url: fc.constantFrom(...WEBHOOK_URLS),
  ats_name: fc.constantFrom("sandbox", "Sandbox", "bullhorn", "lever"),
};

/** Values that fit a schema of the document; `schemas` are those it refers to. */
export function arbitraryOf(schema: JsonSchema, schemas: Schemas, depth = 0): Anything {
  if (schema.$ref !== undefined) {
    return arbitraryOf(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}, schemas, depth);
  }
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.properties) return objectOf(schema, schemas, depth);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => arbitraryOf(choice, schemas, depth)));
  if (Array.isArray(schema.type)) {
    return fc.oneof(...schema.type.map((type) => arbitraryOf({ ...schema, type }, schemas, depth)));
  }
  switch (schema.type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000 });
    case "number":
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case "string":
      return textOf(schema);
    case "array":
      return fc.array(arbitraryOf(schema.items ?? {}, schemas, depth + 1), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, depth > DEEP ? 0 : 3),
      });
    case "object": {
      const values = typeof schema.additionalProperties === "object" ? schema.additionalProperties : {};
      return fc.dictionary(textOf(schema.propertyNames ?? {}), arbitraryOf(values, schemas, depth + 1), { maxKeys: 3 });
    }
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objectOf(schema: JsonSchema, schemas: Schemas, depth: number): Anything {
  const fields = Object.entries(schema.properties ?? {});
  const shapes = Object.fromEntries(
    fields.map(([name, inner]) => [name, BY_NAME[name] ?? arbitraryOf(inner, schemas, depth + 1)]),
  );
  // Each way of satisfying an `anyOf` beside the fields.
  const ways = schema.anyOf?.map((way) => way.required ?? []) ?? [[]];
  const optional = depth > DEEP ? {} : shapes;
  return fc.oneof(
    ...ways.map((way) => {
      const needed = [...(schema.required ?? []), ...way];
      const only = Object.fromEntries(needed.flatMap((name) => (shapes[name] ? [[name, shapes[name]] as const] : [])));
      return fc.record({ ...optional, ...only }, { requiredKeys: needed });
    }),
  );
}

const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true });

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  if (schema.enum) return fc.constantFrom(...schema.enum.map(String));
  if (schema.format === "email") return fc.tuple(fc.nat(), fc.nat(9)).map(([n, host]) => `p${n}@h${host}.example`);
  if (schema.format === "uri") return fc.webUrl();
  if (schema.format === "date-time") return day.map((date) => date.toISOString());
  if (schema.format === "date") return day.map((date) => date.toISOString().slice(0, 10));
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern), { maxLength: LONGEST });
  return fc.string({
    unit: "grapheme",
    minLength: schema.minLength ?? 0,
    maxLength: Math.max(schema.minLength ?? 0, Math.min(schema.maxLength ?? LONGEST, LONGEST)),
  });
}
