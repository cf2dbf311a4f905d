import { z } from "zod";
import { operation } from "../operation";
import { Id, list, PageQuery, text } from "../platform/shared";

export const ApiKey = z.object({
  id: z.string(),
  name: z.string(),
  /** The first characters, to tell keys apart. */
  prefix: z.string(),
  created_at: z.number(),
  last_used_at: z.number().nullable(),
  revoked_at: z.number().nullable(),
});
export type ApiKey = z.output<typeof ApiKey>;

export const listApiKeys = operation({
  id: "listApiKeys",
  door: "workspace",
  method: "GET",
  path: "/api-keys",
  access: "settings.manage",
  response: z.object({ data: z.array(ApiKey) }),
});

/** The key itself is in this answer and nowhere else: only its hash is kept. */
export const createApiKey = operation({
  id: "createApiKey",
  door: "workspace",
  method: "POST",
  path: "/api-keys",
  access: "settings.manage",
  status: 201,
  body: z.object({
    name: text({ max: 100 })
      .transform((name) => name.trim())
      .pipe(z.string().min(1, "is required")),
  }),
  response: ApiKey.extend({ key: z.string() }),
});

export const revokeApiKey = operation({
  id: "revokeApiKey",
  door: "workspace",
  method: "DELETE",
  path: "/api-keys/{key_id}",
  access: "settings.manage",
  params: z.object({ key_id: Id }),
  response: ApiKey,
});

/** One request that came with a key. Never its address or body: those may hold personal data. */
export const KeyRequest = z.object({
  id: z.string(),
  at: z.number(),
  method: z.string(),
  /** The operation's id, or "unknown" for an address that is none. */
  operation: z.string(),
  status: z.number().int(),
  milliseconds: z.number(),
});
export type KeyRequest = z.output<typeof KeyRequest>;

/** The requests of one key, newest first; kept for 30 days. */
export const listKeyRequests = operation({
  id: "listKeyRequests",
  door: "workspace",
  method: "GET",
  path: "/api-keys/{key_id}/requests",
  access: "settings.manage",
  params: z.object({ key_id: Id }),
  query: PageQuery,
  response: list(KeyRequest),
});

/** How often a key was used on each of the last 30 days (UTC), oldest first; days without a request are left out. */
export const getKeyUsage = operation({
  id: "getKeyUsage",
  door: "workspace",
  method: "GET",
  path: "/api-keys/{key_id}/usage",
  access: "settings.manage",
  params: z.object({ key_id: Id }),
  response: z.object({
    data: z.array(z.object({ day: z.string(), requests: z.number().int(), refused: z.number().int() })),
  }),
});
