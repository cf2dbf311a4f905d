import { createClient } from "./create-client";

/**
 * The client in a browser page: over the network to this server. The portal's pages use it (their link is their
 * permission); the dashboard's pages read through lib/queries and write through lib/actions.
 */
export const browserClient = createClient({
  get origin() {
    return window.location.origin;
  },
  fetch: (request) => fetch(request),
});
