import { createHash } from "node:crypto";
import { API_HEADERS, type Reply, wrongMethod } from "../reply";
import { openApiDocument } from "./document";
import { docsPage } from "./page";
import { inHtml } from "./page-fields";
import { PAGE_STYLE } from "./page-style";

/** The page brings its style along and needs nothing else; whatever else would be in it stays without effect. */
const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(PAGE_STYLE).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Stands where the address of the server comes. */
const PLACE = "https://place-of-the-origin.invalid";
/** Made once for every address: whoever asks chooses the name under which they ask, and must not have us build anew. */
let built: { json: string; page: string } | undefined;

function shownAt(origin: string, isPage: boolean): string {
  if (!built) {
    const document = openApiDocument(PLACE);
    built = { json: JSON.stringify(document), page: docsPage(document) };
  }
  return isPage
    ? built.page.replaceAll(PLACE, () => inHtml(origin))
    : built.json.replaceAll(PLACE, () => JSON.stringify(origin).slice(1, -1));
}

/**
 * Answers GET and HEAD of /api/openapi.json and /api/docs, for everybody; undefined for any other address.
 * The document names `fixedUrl`, or else the address of the request.
 */
export function openApiReply(method: string, { origin, pathname }: URL, fixedUrl?: string): Reply | undefined {
  if (pathname !== "/api/openapi.json" && pathname !== "/api/docs") return undefined;
  if (method !== "GET" && method !== "HEAD") return wrongMethod("GET, HEAD");
  const isPage = pathname === "/api/docs";
  return {
    status: 200,
    headers: {
      ...API_HEADERS,
      "cache-control": "no-cache",
      ...(isPage && { "content-type": "text/html; charset=utf-8", "content-security-policy": PAGE_POLICY }),
    },
    body: method === "HEAD" ? null : shownAt(fixedUrl ?? origin, isPage),
  };
}
