import { DELIBERATE } from "../../../lib/api/openapi/differences";
import type { Fact, Facts } from "../../../lib/api/openapi/flatten";
import type { JsonSchema } from "../../../lib/api/openapi/types";

/** Places that may be null with us although the given document has them as a number: see differences.ts. */
const NULLABLE = new Set(
  DELIBERATE.filter(({ part, ours, given }) => part === "answer" && ours === `${given}|null`).flatMap(({ places }) =>
    places.map((place) => place.replace(/ type$/, "")),
  ),
);

/** Numbers that may have fractions with us although the given document has whole ones there: see differences.ts. */
const isFractional = (place: string) => place.endsWith("score_weight");

/** The JSON Schema that says what the facts of one answer say. */
export function schemaOfFacts(facts: Facts): JsonSchema {
  return build("", facts);
}

function build(place: string, facts: Facts): JsonSchema {
  const schema = said(place, facts[place] ?? { types: ["any"], required: true });
  const properties: [string, JsonSchema][] = [];
  const required: string[] = [];
  for (const [inner, fact] of Object.entries(facts)) {
    const name = fieldOf(place, inner);
    if (name === undefined) continue;
    properties.push([name, build(inner, facts)]);
    if (fact.required) required.push(name);
  }
  if (properties.length > 0) Object.assign(schema, { properties: Object.fromEntries(properties), required });
  if (facts[`${place}[]`]) schema.items = build(`${place}[]`, facts);
  if (facts[`${place}{}`]) schema.additionalProperties = build(`${place}{}`, facts);
  return schema;
}

/** The name of the field when `inner` is one directly inside `place`. */
function fieldOf(place: string, inner: string): string | undefined {
  const name = place === "" ? inner : inner.startsWith(`${place}.`) ? inner.slice(place.length + 1) : "";
  return name !== "" && !/[.[{<]/.test(name) ? name : undefined;
}

function said(place: string, fact: Fact): JsonSchema {
  if (fact.types.includes("any")) return {};
  const types = fact.types.map((type) => (type === "integer" && isFractional(place) ? "number" : type));
  const type = NULLABLE.has(place) ? [...types, "null"] : types;
  return { type, ...fact.limits, ...(fact.enum && { enum: type.includes("null") ? [...fact.enum, null] : fact.enum }) };
}
