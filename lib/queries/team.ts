import { queryOptions } from "@tanstack/react-query";
import { browserRead, type Read } from "./read";

export const teamKeys = { team: ["team"] as const };

/** Members and open invites. */
export const teamQuery = (read: Read = browserRead) =>
  queryOptions({ queryKey: teamKeys.team, queryFn: () => read("listTeam", {}) });
