import type { Member } from "@/lib/contract/actor";
import { bridge } from "./bridge";
import { type Client, createClient } from "./create-client";

/**
 * The client for a signed-in member, in process: the doors check what the member may do, as they do for everybody.
 * `origin` is the scheme and host the member's browser uses, so that links in the answers open there.
 */
export function memberClient(member: Member, origin: string): Client {
  return createClient({ origin, fetch: (request) => bridge().handle(request, member) });
}
