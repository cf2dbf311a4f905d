import { bridge } from "./bridge";
import { type Client, createClient } from "./create-client";

/**
 * The client of a server component for what needs no session: public postings, and interviews by their link. The door
 * answers in this process. @throws Error when the pages run without lib/server/main.ts
 */
export function openClient(): Client {
  return createClient({ origin: bridge().appUrl, fetch: (request) => bridge().handle(request) });
}
