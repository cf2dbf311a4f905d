import type { IncomingMessage, ServerResponse } from "node:http";
import { handleApi } from "@/lib/api/door";
import { handleRead } from "@/lib/client/read";
import { READ_ROOT } from "@/lib/client/read-root";
import { setCommonHeaders, setPagePolicy } from "./http/security-headers";
import { sendResponse } from "./http/send-response";
import { cleanHeaders, hearOut, originOf, toRequest } from "./http/to-request";
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
}): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  const { open, pages, isDev } = options;
  const { fixedUrl } = open.house;
  return (incoming, outgoing) => {
    const run = async () => {
      setCommonHeaders(outgoing);
      cleanHeaders(incoming, fixedUrl);
      const path = incoming.url ?? "/";
      if (!path.startsWith("/")) return sendResponse(new Response("Bad request", { status: 400 }), outgoing);
      const ours =
        path.startsWith("/api/") || path.startsWith("/media/") || path === "/health" || path.startsWith("/health?");
      if (!ours) {
        setPagePolicy(incoming, outgoing, isDev, open.mediaHosts);
        return pages(incoming, outgoing);
      }
      const gone = new AbortController();
      outgoing.once("close", () => gone.abort());
      const request = toRequest(incoming, originOf(incoming, fixedUrl), gone.signal);
      await sendResponse(await answer(open, request, path), outgoing);
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

async function answer(open: OpenHouse, request: Request, path: string): Promise<Response> {
  if (path.startsWith("/media/")) return handleMedia(open.house, request);
  if (path.startsWith("/api/auth/")) return open.auth.handler(request);
  if (path.startsWith(READ_ROOT)) return handleRead(request);
  return handleApi(open, request);
}
