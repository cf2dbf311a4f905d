import { DOOR_ROOTS } from "./index";
import type { AnyOperation } from "./operation";

/** The parts of a call that stand in its address. */
export type CallParts = { params?: Record<string, string | number>; query?: Record<string, unknown> };

/** The full address of a call. `origin` is a scheme and host, or "" for the page's own. */
export function addressOf(operation: AnyOperation, call: CallParts, origin: string): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_: string, name: string) =>
    encodeURIComponent(String(call.params?.[name] ?? "")),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value !== undefined && value !== null) query.set(name, String(value));
  }
  const search = query.size > 0 ? `?${query}` : "";
  return `${origin}${DOOR_ROOTS[operation.door as keyof typeof DOOR_ROOTS]}${path}${search}`;
}
