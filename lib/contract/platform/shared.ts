import { z } from "zod";

/** PostgreSQL cannot store NUL and JSON cannot carry a lone surrogate: both are refused at the door. */
export const storable = (text: string) => !text.includes("\u0000") && text.isWellFormed();
const notStorable = "contains characters that cannot be stored (NUL or half a surrogate pair)";

/** A text of `min` (0) to `max` UTF-16 units that PostgreSQL can store; blanks at its ends stay. */
export const text = (options: { min?: number; max: number }) =>
  z
    .string()
    .min(options.min ?? 0)
    .max(options.max)
    .refine(storable, notStorable);

/** PostgreSQL's jsonb refuses what its texts refuse, anywhere inside, names of fields too. */
export function isStorableJson(value: unknown): boolean {
  if (typeof value === "string") return storable(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, inner]) => storable(name) && isStorableJson(inner));
}

/** Any JSON, and an object of any fields, that can be stored. */
export const AnyJson = z.unknown().refine(isStorableJson, notStorable);
export const JsonObject = z.record(z.string(), z.unknown()).refine(isStorableJson, notStorable);

export const Id = z.string().min(1).max(64).refine(storable, notStorable);

/** The most that metadata holds: keys, characters of a key, characters of a value. */
export const METADATA_LIMITS = { keys: 50, key: 40, value: 500 } as const;

export const Metadata = z
  .record(
    z.string().min(1).max(METADATA_LIMITS.key).refine(storable, notStorable),
    text({ max: METADATA_LIMITS.value }),
  )
  .refine((value) => Object.keys(value).length <= METADATA_LIMITS.keys, `at most ${METADATA_LIMITS.keys} keys`);

export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  starting_after: Id.nullish(),
});

export const PaginationMeta = z.object({
  has_more: z.boolean(),
  total_count: z.number().int().nullable().optional(),
  url: z.string().nullable().optional(),
});

/** The envelope of one thing, as v2 answers it. */
export const single = <T extends z.ZodType>(data: T) =>
  z.object({ data, meta: z.record(z.string(), z.unknown()).nullable().optional() });
/** The envelope of a page of things, as v2 answers it. */
export const list = <T extends z.ZodType>(item: T) => z.object({ data: z.array(item), pagination: PaginationMeta });

export const DeliveryMode = z.enum(["exact_delivery", "summarized_delivery", "reference_only", "silent_reference"]);

/** Within the years 1 to 9999, in Unix seconds and in whatever time zone: what every clock of ours can write down. */
export const isKeepableTime = (seconds: number) => seconds >= -62_135_424_000 && seconds <= 253_402_128_000;

/** Unix seconds, fractions allowed. */
export const Timestamp = z.number();

/** What stands for a field that is left out, for fields made by `otherwise`. */
export const defaults = z.registry<{ value: unknown }>();

/**
 * A field that may be left out and has a documented default. Unlike zod's own it stays absent: whoever copies a template
 * must tell a caller who says "en" from one who says nothing. Whoever stores it fills the value in.
 */
export const otherwise = <T extends z.ZodType>(schema: T, value: z.output<T>) => {
  const optional = schema.optional();
  defaults.add(optional, { value });
  return optional;
};
