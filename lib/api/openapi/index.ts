import { createHash } from "node:crypto";
import { API_HEADERS, type Reply, wrongMethod } from "../reply";
import { openApiDocument } from "./document";
import { docsPage } from "./page";
import { PAGE_STYLE } from "./page-style";

/** The page brings its style along and needs nothing else; whatever else would be in it stays without effect. */
const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(PAGE_STYLE).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

type Shown = { origin: string; bodies: Record<string, string> };
let latest: Shown | undefined;

const shownAt = (origin: string): Shown => {
  if (latest?.origin === origin) return latest;
  const document = openApiDocument(origin);
  latest = {
    origin,
    bodies: { "/api/openapi.json": JSON.stringify(document), "/api/docs": docsPage(document) },
  };
  return latest;
};

/**
 * Answers GET and HEAD of /api/openapi.json and /api/docs, for everybody; undefined for any other address.
 * The address of the request is the one that the document names.
 */
export function openApiReply(method: string, { origin, pathname }: URL): Reply | undefined {
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
    body: method === "HEAD" ? null : (shownAt(origin).bodies[pathname] ?? null),
  };
}
