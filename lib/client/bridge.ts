import type { OperationId } from "@/lib/contract";
import type { Member } from "@/lib/contract/actor";

/**
 * What the pages' half of the process may ask of the other half. `lib/server/main.ts` and Next's bundle are two module
 * graphs in one process: only this small object is shared, so pools, queues and classes exist once.
 */
type Bridge = {
  /** The doors: answers an API request, in process. `as` vouches for a member whose session was checked already. */
  handle(request: Request, as?: Member): Promise<Response>;
  /** The member behind a request's cookies, or null. */
  session(headers: Headers): Promise<Member | null>;
  /** True until the first admin account exists. */
  needsSetUp(): Promise<boolean>;
  /** The public address of this server, without a slash at the end. */
  appUrl: string;
  /** Why operations cannot be had while a hosted service keeps postings and interviews; nothing where we keep them. */
  missing: Missing;
};

/** A sentence for each operation that cannot be had here. */
export type Missing = Partial<Record<OperationId, string>>;

const KEY = Symbol.for("greenroom.bridge");
type Holder = { [KEY]?: Bridge };

/** Called once, by lib/server/main.ts. */
export function setBridge(bridge: Bridge): void {
  (globalThis as Holder)[KEY] = bridge; // safe: only this file reads the key
}

/** @throws Error when the pages run without lib/server/main.ts. */
export function bridge(): Bridge {
  const found = (globalThis as Holder)[KEY]; // safe: only setBridge writes it
  if (!found) throw new Error("The pages need lib/server/main.ts: start Greenroom with npm start or npm run dev.");
  return found;
}
