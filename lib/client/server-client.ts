import { bridge } from "./bridge";
import { type Client, createClient } from "./create-client";

/**
 * The client of this process for what needs no session: public postings, interviews by their link, set-up and invites.
 * `origin`: the page's, where it is known, for the doors that refuse a foreign one. @throws Error when the pages run
 * without lib/server/main.ts
 */
export function openClient(origin: string = bridge().appUrl): Client {
  return createClient({
    origin,
    fetch: (request) => {
      request.headers.set("origin", origin);
      return bridge().handle(request);
    },
  });
}
