import { queryOptions } from "@tanstack/react-query";
import { browserRead, type Read } from "./read";

export const templateKeys = {
  all: ["templates"] as const,
  list: (search: string) => ["templates", search] as const,
};

/** So many are offered; a search finds the others. */
const SHOWN = 30;

/** Interview templates, newest first, the default before all others. */
export const templatesQuery = (search: string, read: Read = browserRead) =>
  queryOptions({
    queryKey: templateKeys.list(search),
    queryFn: async () => {
      const query = { limit: SHOWN, search: search || undefined };
      const { data, pagination } = await read("listInterviewTemplates", { query });
      const templates = [...data.filter((one) => one.is_default), ...data.filter((one) => !one.is_default)];
      return { templates, hasMore: pagination.has_more };
    },
  });
