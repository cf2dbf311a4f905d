import { stat } from "node:fs/promises";
import { byteRange } from "./byte-range";
import { isMissing } from "./file-io";
import { fileStream } from "./file-stream";

/** `downloadName` may be any text, such as a candidate's name; without it a saved file gets the name from the address. */
export type ServedFile = { path: string; mimeType: string; downloadName?: string };

/** Shown in the page; everything else (a PDF, an SVG, HTML) is only ever saved. */
const SHOWN = /^(video|audio)\/|^image\/(png|jpeg|webp|gif|avif)$|^text\/vtt$/;

/**
 * Answers GET and HEAD for one file with byte ranges (RFC 9110), so that a player can seek: 206 for a range, 200 for the
 * whole file, 304 for `If-None-Match`, 416 with the size for a range outside the file, 404 when there is no file, 405 for
 * other methods. A changed file is never mixed: `If-Range` with another ETag gets the whole new file.
 *
 * The body streams from disk and lets go of the file when the client goes away. Who may see the file is decided before
 * this is called. Headers keep personal data out of every cache (a player seeks without one) and keep a hostile upload
 * from running as a page.
 */
export async function serveMedia(request: Request, file: ServedFile): Promise<Response> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return refusal(405, "Only GET and HEAD are answered here.", { allow: "GET, HEAD" });
  }
  const found = await fileFacts(file.path);
  if (!found) return refusal(404, "There is no such file.");

  const headers = new Headers({
    ...privacy,
    ...(isShown(file.mimeType) ? playable : {}),
    etag: found.etag,
    "accept-ranges": "bytes",
    "content-type": file.mimeType,
    "content-disposition": contentDisposition(file),
  });
  if (matchesAny(request.headers.get("if-none-match"), found.etag)) return new Response(null, { status: 304, headers });

  const range = byteRange(askedRange(request, found.etag), found.size);
  if (range === "unsatisfiable") {
    return refusal(416, "The file has no such bytes.", { "content-range": `bytes */${found.size}` });
  }
  const { start, end } = range === "whole" ? { start: 0, end: found.size } : range;
  headers.set("content-length", String(end - start));
  if (range !== "whole") headers.set("content-range", `bytes ${start}-${end - 1}/${found.size}`);

  const body = request.method === "HEAD" ? null : fileStream(file.path, start, end, request.signal);
  return new Response(body, { status: range === "whole" ? 200 : 206, headers });
}

const privacy = {
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  // The signed link is the permission: a dashboard elsewhere that works on this server's API plays recordings too.
  "cross-origin-resource-policy": "cross-origin",
};

/**
 * A video opened in a tab of its own is a page that plays itself, and needs these two permissions for that. Scripts stay
 * forbidden, so being of our origin gives it nothing.
 */
const playable = { "content-security-policy": "default-src 'none'; media-src 'self'; sandbox allow-same-origin" };

function refusal(status: number, message: string, headers: Record<string, string> = {}): Response {
  return new Response(message, { status, headers: { ...privacy, "content-type": "text/plain", ...headers } });
}

async function fileFacts(path: string): Promise<{ size: number; etag: string } | null> {
  try {
    const { size, mtimeNs, ino } = await stat(path, { bigint: true });
    // Media files appear by renaming a complete one, so this changes whenever a byte does.
    return { size: Number(size), etag: `"${ino.toString(36)}-${size.toString(36)}-${mtimeNs.toString(36)}"` };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The Range header to obey: only GET has ranges, and `If-Range` must name the very file we have (no weak ETag, no date). */
function askedRange(request: Request, etag: string): string | null {
  const condition = request.headers.get("if-range");
  if (request.method !== "GET" || (condition !== null && condition !== etag)) return null;
  return request.headers.get("range");
}

function matchesAny(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
}

function isShown(mimeType: string): boolean {
  const [type = ""] = mimeType.toLowerCase().split(";");
  return SHOWN.test(type.trim());
}

/** RFC 6266: an ASCII name for old clients and, by RFC 8187 (once 5987), the true one. */
function contentDisposition({ mimeType, downloadName }: ServedFile): string {
  const disposition = isShown(mimeType) ? "inline" : "attachment";
  if (!downloadName) return disposition;

  const name = downloadName.toWellFormed().replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, "-");
  const ascii = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\x20-\x7e]+/g, "_")
    .replace(/%/g, "_");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${disposition}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
