import type { IncomingMessage, ServerResponse } from "node:http";
import { replyTo } from "@/lib/api/door";
import { handleRead } from "@/lib/client/read";
import { READ_ROOT } from "@/lib/client/read-root";
import { setCommonHeaders, setPagePolicy } from "./http/security-headers";
import { sendReply, sendResponse } from "./http/send-response";
import { cleanHeaders, hearOut, NodeAsked, originOf, toRequest } from "./http/to-request";
import { handleMedia } from "./media-door";
import type { OpenHouse } from "./open-house";

type Pages = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

/**
 * The one listener: /api, /health and /media are answered here, before Next (whose route handlers cost 17 times as much);
 * every other request is a page's.
 */
export function requestHandler(options: {
  open: OpenHouse;
  pages: Pages;
  isDev: boolean;
  /** How many proxies of the company's own stand in front. */
  proxies: number;
}): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  const { open, pages, isDev, proxies } = options;
  const { fixedUrl } = open.house;
  return (incoming, outgoing) => {
    const run = async () => {
      setCommonHeaders(outgoing);
      cleanHeaders(incoming, { fixedUrl, proxies });
      const path = incoming.url ?? "/";
      if (!path.startsWith("/")) return sendResponse(new Response("Bad request", { status: 400 }), outgoing);
      const ours = /^\/(api|media|health)(?=[/?]|$)/.test(path);
      if (!ours) {
        setPagePolicy(incoming, outgoing, isDev, open.mediaHosts);
        return pages(incoming, outgoing);
      }
      await answer(open, new NodeAsked(incoming, originOf(incoming, fixedUrl)), path, outgoing);
      hearOut(incoming);
    };
    run().catch((error: unknown) => {
      const isClientError = error instanceof TypeError && "code" in error && error.code === "ERR_INVALID_URL";
      if (!isClientError) console.error("a request failed:", error);
      if (!outgoing.headersSent) outgoing.statusCode = isClientError ? 400 : 500;
      outgoing.end();
    });
  };
}

async function answer(open: OpenHouse, asked: NodeAsked, path: string, outgoing: ServerResponse): Promise<void> {
  if (path.startsWith("/media/"))
    return sendResponse(await handleMedia(open.house, toRequest(asked, outgoing)), outgoing);
  if (path.startsWith("/api/auth/")) return sendResponse(await open.auth.handler(toRequest(asked, outgoing)), outgoing);
  if (path.startsWith(READ_ROOT)) return sendResponse(await handleRead(toRequest(asked, outgoing)), outgoing);
  return sendReply(await replyTo(open, asked), outgoing);
}
