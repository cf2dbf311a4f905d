import type { JsonSchema } from "./types";

/** Text that is safe between tags and in quoted attributes. */
export const inHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** One line of a table of fields. `type` is HTML. */
type Row = { name: string; isRequired: boolean; type: string; limits: string[]; description: string | undefined };

/**
 * A table of a schema's fields; fields of objects that have no name of their own follow with a dot, those of a list's
 * items with brackets. Empty for a schema without fields.
 */
export function fieldsTable(caption: string, schema: JsonSchema): string {
  const rows = rowsOf(schema, "");
  if (rows.length === 0) return "";
  const lines = rows.map(
    ({ name, isRequired, type, limits, description }) =>
      `<tr><th scope="row"><code>${inHtml(name)}</code>${isRequired ? ' <span class="must">required</span>' : ""}</th>` +
      `<td>${[type, ...limits.map(inHtml)].join(", ")}${description ? `<br>${inHtml(description)}` : ""}</td></tr>`,
  );
  return `<table><caption>${inHtml(caption)}</caption><thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead><tbody>${lines.join("")}</tbody></table>`;
}

function rowsOf(schema: JsonSchema, prefix: string): Row[] {
  const variants = (schema.oneOf ?? []).filter((variant) => variant.properties);
  if (variants.length > 1) return variants.flatMap((variant) => rowsOf(variant, `${prefix}${variantName(variant)}: `));
  return Object.entries(schema.properties ?? {}).flatMap(([field, shape]) => {
    const name = `${prefix}${field}`;
    const row: Row = {
      name,
      isRequired: schema.required?.includes(field) ?? false,
      type: typeOf(shape),
      limits: limitsOf(shape),
      description: shape.description,
    };
    return [row, ...rowsInside(shape, name)];
  });
}

function rowsInside(shape: JsonSchema, name: string): Row[] {
  const real = withoutNull(shape);
  if (real.items) return rowsInside(real.items, `${name}[]`);
  return real.properties || real.oneOf ? rowsOf(real, `${name}.`) : [];
}

const variantName = (variant: JsonSchema) =>
  String(variant.properties?.type?.const ?? variant.properties?.kind?.const ?? "or");

/** The one schema beside `null`, where there is just one. */
function withoutNull(shape: JsonSchema): JsonSchema {
  const others = shape.anyOf?.filter((choice) => choice.type !== "null") ?? [];
  return others.length === 1 && others[0] && !shape.properties ? others[0] : shape;
}

/** A type in words, as HTML with links to named schemas. */
export function typeOf(shape: JsonSchema): string {
  if (shape.$ref) {
    const name = shape.$ref.split("/").at(-1) ?? "";
    return `<a href="#schema-${name}">${name}</a>`;
  }
  const choices = shape.properties ? undefined : (shape.anyOf ?? shape.oneOf);
  if (choices) return [...new Set(choices.map(typeOf))].join(" or ");
  if (shape.enum) return `one of ${shape.enum.map((value) => `<code>${inHtml(String(value))}</code>`).join(", ")}`;
  if (shape.const !== undefined) return `always <code>${inHtml(JSON.stringify(shape.const))}</code>`;
  if (Array.isArray(shape.type)) return shape.type.join(" or ");
  if (shape.type === "array") return `list of ${shape.items ? typeOf(shape.items) : "anything"}`;
  if (shape.type === "object" && !shape.properties) {
    const values = typeof shape.additionalProperties === "object" ? typeOf(shape.additionalProperties) : "anything";
    return `object with values of ${values}`;
  }
  if (shape.type === undefined) return "anything";
  return shape.format ? `${shape.type} (${shape.format})` : shape.type;
}

/** A pattern longer than this tells a reader nothing. */
const LONGEST_PATTERN = 60;

/** Limits in words. */
export function limitsOf(given: JsonSchema): string[] {
  const shape = withoutNull(given);
  const words = [
    between(shape.minLength, shape.maxLength, "characters"),
    between(shape.minimum, shape.maximum, ""),
    between(shape.minItems, shape.maxItems, "items"),
    shape.maxProperties === undefined ? "" : `at most ${shape.maxProperties} keys`,
    shape.propertyNames?.maxLength === undefined ? "" : `keys of at most ${shape.propertyNames.maxLength} characters`,
    shape.pattern && shape.pattern.length <= LONGEST_PATTERN ? `like ${shape.pattern}` : "",
    given.default === undefined || given.default === null ? "" : `${JSON.stringify(given.default)} if left out`,
  ];
  return words.filter(Boolean);
}

function between(least: number | undefined, most: number | undefined, unit: string): string {
  const of = unit ? ` ${unit}` : "";
  if (least !== undefined && most !== undefined) return `${least} to ${most}${of}`;
  if (most !== undefined) return `at most ${most}${of}`;
  return least === undefined ? "" : `at least ${least}${of}`;
}
