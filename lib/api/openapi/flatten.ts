import type { JsonSchema } from "./types";

/** What is said of one place in a body. `types` are JSON types in alphabetical order; "any" stands for all of them. */
export type Fact = {
  types: string[];
  required: boolean;
  limits?: Record<string, number | string>;
  enum?: unknown[];
  default?: unknown;
};

/** Facts by place: "" is the body itself, `a.b` a field, `a[]` an item, `a{}` a value, `a<x>` the variant named x. */
export type Facts = Record<string, Fact>;

const LIMITS = [
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "pattern",
  "format",
] as const;

type Schemas = Record<string, JsonSchema>;

/** Everything a schema says about every place of a body. `schemas` are the named ones that it refers to. */
export function flatten(schema: JsonSchema, schemas: Schemas): Facts {
  const facts: Facts = {};
  visit(schema, "", true, schemas, facts);
  return facts;
}

function visit(given: JsonSchema, place: string, required: boolean, schemas: Schemas, facts: Facts): void {
  const variants = variantsOf(given, schemas);
  const shapes = variants.filter((variant) => variant.type !== "null");
  const types = new Set(variants.flatMap((variant) => variant.type ?? (variant.const === undefined ? "any" : [])));
  const fact: Fact = { types: types.has("any") ? ["any"] : [...types].sort(), required };
  const limits = shapes.map(limitsOf);
  const shared = limits.every((one) => JSON.stringify(one) === JSON.stringify(limits[0])) ? limits[0] : undefined;
  if (shared && Object.keys(shared).length > 0) fact.limits = shared;
  const values = shapes.flatMap((shape) => shape.enum ?? (shape.const === undefined ? [] : [shape.const]));
  if (values.length > 0) fact.enum = values;
  const preset = resolve(given, schemas).default;
  if (preset !== undefined && preset !== null) fact.default = preset;
  facts[place] = fact;
  for (const shape of shapes) {
    const at = shapes.length > 1 && shape.properties ? `${place}<${variantName(shape)}>` : place;
    for (const [name, inner] of Object.entries(shape.properties ?? {})) {
      const inside = at === "" ? name : `${at}.${name}`;
      visit(inner, inside, shape.required?.includes(name) ?? false, schemas, facts);
    }
    if (shape.items) visit(shape.items, `${at}[]`, true, schemas, facts);
    const values = shape.additionalProperties;
    if (typeof values === "object" && Object.keys(values).length > 0) visit(values, `${at}{}`, true, schemas, facts);
  }
}

function resolve(schema: JsonSchema, schemas: Schemas): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.split("/").at(-1) ?? "";
  const found = schemas[name];
  if (!found) throw new Error(`there is no schema ${name}`);
  return resolve(found, schemas);
}

/** The schemas of which one has to fit, each with a single type. */
function variantsOf(given: JsonSchema, schemas: Schemas): JsonSchema[] {
  const schema = resolve(given, schemas);
  const choices = schema.anyOf ?? schema.oneOf;
  // An `anyOf` beside properties only says which of them have to be there.
  if (choices && !schema.properties) return choices.flatMap((choice) => variantsOf(choice, schemas));
  if (!Array.isArray(schema.type)) return [schema];
  return schema.type.map((type) => ({ ...schema, type }));
}

function limitsOf(shape: JsonSchema): Record<string, number | string> {
  const limits: Record<string, number | string> = {};
  for (const name of LIMITS) {
    const value = shape[name];
    if (value !== undefined) limits[name] = value;
  }
  for (const name of ["minLength", "maxLength"] as const) {
    const value = shape.propertyNames?.[name];
    if (value !== undefined) limits[`key ${name}`] = value;
  }
  return limits;
}

/** What tells a variant from its siblings: the one value its `type` or `kind` can have. */
function variantName(shape: JsonSchema): string {
  const tag = shape.properties?.type?.const ?? shape.properties?.kind?.const;
  return typeof tag === "string" ? tag : "object";
}
