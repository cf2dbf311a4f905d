import { queryOptions } from "@tanstack/react-query";
import { browserRead, type Read } from "./read";

export const teamKeys = { team: ["team"] as const, apiKeys: ["api-keys"] as const };

export const teamQuery = (read: Read = browserRead) =>
  queryOptions({ queryKey: teamKeys.team, queryFn: () => read("listTeam", {}) });

export const apiKeysQuery = (read: Read = browserRead) =>
  queryOptions({ queryKey: teamKeys.apiKeys, queryFn: async () => (await read("listApiKeys", {})).data });
