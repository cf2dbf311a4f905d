import { handleApi, replyTo } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import type { Member } from "@/lib/contract/actor";
import { startLocalServer } from "@/lib/providers/stand-in";
import { sendReply } from "./http/send-response";
import { NodeAsked } from "./http/to-request";
import { openTestWorld, TEST_URL, type TestWorld } from "./test-world";

/** What happens between A and B, to be changed by a test; a call is for example `POST /api/v2/postings`. */
type Network = {
  /** Whatever goes on before A hears of a call. */
  before: (call: string) => Promise<void>;
  /** Whether A does what it is asked, and B never hears of it. */
  losesAnswer: (call: string) => boolean;
};

/** For tests only: A keeps postings and interviews and is asked over the network; B is the dashboard that works on it. */
export async function openHostedPair() {
  const upstream = await openTestWorld();
  const space = await upstream.workspace("Upstream");
  const network: Network = { before: async () => undefined, losesAnswer: () => false };
  const server = await startLocalServer((incoming, outgoing) => {
    const asked = new NodeAsked(incoming, `http://${incoming.headers.host}`);
    const call = `${incoming.method} ${incoming.url}`;
    void network
      .before(call)
      .then(() => replyTo(upstream.gate, asked))
      .then(async (reply) => {
        if (network.losesAnswer(call)) incoming.socket.resetAndDestroy();
        else await sendReply(reply, outgoing);
      });
  });
  const dashboard = await openTestWorld({ hosted: { url: server.origin, key: space.key } });
  return {
    /** A as a program with a key sees it. */
    api: createClient({
      origin: server.origin,
      fetch: (request) => {
        request.headers.set("x-api-key", space.key);
        return fetch(request);
      },
    }),
    server,
    network,
    upstream: { world: upstream, space },
    dashboard: { world: dashboard, space: await dashboard.workspace("Dashboard") },
    async close() {
      await server.close();
      await upstream.close();
      await dashboard.close();
    },
  };
}

/** A member's client, in process. */
export const clientOf = (world: TestWorld, member: Member): Client =>
  createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, member) });
