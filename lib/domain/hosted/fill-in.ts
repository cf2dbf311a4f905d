import { z } from "zod";

/** Numbers that the service's documentation gives a default for. */
const DEFAULT_NUMBERS: Record<string, number> = { score_weight: 5, retry_count: 0 };

/** An answer lacks what its contract demands. `path` says where; values are left out, since they may be personal. */
export class Misfit extends Error {
  override readonly name = "Misfit";

  constructor(readonly path: string[]) {
    super(`The answer does not fit at ${path.join(".") || "its top"}.`);
  }
}

/**
 * Makes an answer of the hosted service fit our stricter shapes: what it may leave out becomes null, false, "", [] or {},
 * as the schema wants; what it has beyond the schema stays.
 * @throws Misfit where something has the wrong type, or an id or a number without a documented default is missing
 */
export function fillIn(schema: z.core.$ZodType, value: unknown, path: string[] = []): unknown {
  if (schema instanceof z.ZodOptional) return value == null ? undefined : fillIn(schema.unwrap(), value, path);
  if (schema instanceof z.ZodNullable) return value == null ? null : fillIn(schema.unwrap(), value, path);
  if (schema instanceof z.ZodObject) return fillObject(schema, value, path);
  if (schema instanceof z.ZodArray) {
    if (value == null) return [];
    if (!Array.isArray(value)) throw new Misfit(path);
    return value.map((item, index) => fillIn(schema.element, item, [...path, String(index)]));
  }
  if (schema instanceof z.ZodRecord) {
    const record = recordOf(value, path);
    const entries = Object.entries(record).map(([key, item]) => [key, fillIn(schema.valueType, item, [...path, key])]);
    return Object.fromEntries(entries);
  }
  if (schema instanceof z.ZodLiteral) return value ?? [...schema.values][0];
  if (schema instanceof z.ZodBoolean) return ofType("boolean", value ?? false, path);
  if (schema instanceof z.ZodNumber) return ofType("number", value ?? DEFAULT_NUMBERS[path.at(-1) ?? ""], path);
  if (schema instanceof z.ZodString) {
    const name = path.at(-1) ?? "";
    const isId = name === "id" || name.endsWith("_id");
    return ofType("string", value ?? (isId ? undefined : ""), path);
  }
  return value;
}

function fillObject(schema: z.ZodObject, value: unknown, path: string[]): Record<string, unknown> {
  const record = recordOf(value, path);
  const entries = Object.entries(schema.shape).map(([key, part]) => [key, fillIn(part, record[key], [...path, key])]);
  return { ...record, ...Object.fromEntries(entries) };
}

function recordOf(value: unknown, path: string[]): Record<string, unknown> {
  if (value == null) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw new Misfit(path);
  return value as Record<string, unknown>; // safe: an object that is no array
}

function ofType(type: "boolean" | "number" | "string", value: unknown, path: string[]): unknown {
  if (typeof value !== type) throw new Misfit(path);
  return value;
}
