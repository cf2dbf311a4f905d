import path from "node:path";
import { z } from "zod";

const blank = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional());
const url = z.url("must be a full address, for example https://hire.example.com");
const flag = z
  .preprocess(blank, z.enum(["0", "1", "true", "false", "on", "off"], "must be on or off").default("off"))
  .transform((value) => value === "1" || value === "true" || value === "on");

/** A host as the content security policy takes it: scheme and name, perhaps a leading *. and a port. */
const MediaHost = z
  .string()
  .regex(
    /^https?:\/\/(\*\.)?[a-z0-9][a-z0-9.-]*(:\d{1,5})?$/i,
    "must list origins with commas between, for example https://media.example.com,https://*.s3.amazonaws.com",
  );

/** Waits between attempts, in seconds: at most 30 of them, none longer than a week. */
const waits = optional(
  z
    .string()
    .regex(
      /^\s*\d+(\.\d+)?(\s*,\s*\d+(\.\d+)?){0,29}\s*$/,
      "must be seconds separated by commas, for example 5,300,1800",
    )
    .transform((text) => text.split(",").map(Number))
    .refine((list) => list.every((seconds) => seconds <= 604_800), "must not wait longer than a week (604800)"),
);

const Environment = z
  .object({
    NODE_ENV: optional(z.string()),
    PORT: z.preprocess(
      blank,
      z.coerce.number("must be a number").int().min(0).max(65535, "must be at most 65535").default(3000),
    ),
    DATA_DIR: z.preprocess(blank, z.string().default(".data")).transform((dir) => path.resolve(dir)),
    DATABASE_URL: optional(
      z
        .string()
        .regex(/^postgres(ql)?:\/\//, "must begin with postgres://, for example postgres://user@host/greenroom"),
    ),
    APP_URL: optional(url).transform((value) => value?.replace(/\/+$/, "")),
    APP_SECRET: optional(z.string().min(32, "must have at least 32 characters")),
    API_KEY: optional(z.string().min(24, "must have at least 24 characters")),
    // The address before /api: people copy it with and without what follows.
    HEYMILO_API_URL: optional(
      z.url({ protocol: /^https?$/, error: "must be a full address, for example https://api.heymilo.ai" }),
    ).transform((value) => value?.replace(/\/+$/, "").replace(/\/api(\/v2)?$/, "")),
    HEYMILO_API_KEY: optional(
      z
        .string()
        .regex(/^[\x21-\x7e]+$/, "has characters that no key has: copy it again, without spaces or quotes around"),
    ),
    MEDIA_HOSTS: z
      .preprocess(blank, z.string().default(""))
      .transform((hosts) => hosts.split(",").map((host) => host.trim().replace(/\/+$/, "")))
      .transform((hosts) => hosts.filter(Boolean))
      .pipe(z.array(MediaHost)),
    AI_BASE_URL: optional(url),
    AI_API_KEY: optional(z.string()),
    AI_MODEL: optional(z.string()),
    STT_MODEL: optional(z.string()),
    RATE_LIMIT_PER_MINUTE: z.preprocess(
      blank,
      z.coerce.number("must be a number").int().min(1, "must be at least 1").max(1_000_000_000).default(300),
    ),
    TRUSTED_PROXIES: z.preprocess(
      blank,
      z.coerce.number("must be a number").int().min(0).max(10, "must be at most 10").default(0),
    ),
    ALLOW_PRIVATE_WEBHOOKS: flag,
    WEBHOOK_RETRY_SECONDS: waits,
  })
  .refine((env) => !env.HEYMILO_API_URL === !env.HEYMILO_API_KEY, {
    path: ["HEYMILO_API_URL"],
    message: "and HEYMILO_API_KEY belong together: set both or neither",
  })
  .refine((env) => env.AI_BASE_URL || !(env.AI_MODEL || env.STT_MODEL), {
    path: ["AI_BASE_URL"],
    message: "is missing: AI_MODEL and STT_MODEL name models of the service it points to",
  })
  .refine((env) => !env.AI_BASE_URL || env.AI_MODEL || env.STT_MODEL, {
    path: ["AI_BASE_URL"],
    message: "says where, but neither AI_MODEL nor STT_MODEL says what to use there",
  })
  .refine((env) => !env.DATABASE_URL || env.APP_SECRET, {
    path: ["APP_SECRET"],
    message: "is required with DATABASE_URL, the same on every machine: candidates' links are signed with it",
  });

export type Env = z.output<typeof Environment>;

/**
 * Reads the environment once.
 * @throws Error with one line per bad variable, fit to be shown at start.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const parsed = Environment.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join(".") || "environment"} ${issue.message}`);
  throw new Error(`Greenroom cannot start with this environment:\n  ${lines.join("\n  ")}`);
}
