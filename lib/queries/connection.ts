import { queryOptions } from "@tanstack/react-query";
import { browserRead, type Read } from "./read";

/** Which API the dashboard speaks to; every read of it is a check of its own. */
export const connectionQuery = (read: Read = browserRead) =>
  queryOptions({ queryKey: ["connection"], queryFn: () => read("getConnection", {}) });
