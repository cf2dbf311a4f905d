import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Headers of every answer. */
export function setCommonHeaders(outgoing: ServerResponse): void {
  outgoing.setHeader("x-content-type-options", "nosniff");
  outgoing.setHeader("referrer-policy", "no-referrer");
  outgoing.setHeader("x-frame-options", "DENY");
  outgoing.setHeader("cross-origin-opener-policy", "same-origin");
  outgoing.setHeader("permissions-policy", "camera=(self), microphone=(self), geolocation=(), payment=()");
}

/**
 * A page's content security policy with a fresh nonce. Next reads the nonce from the request's header, which is set here
 * and nowhere else. `mediaHosts` are where recordings may come from beside this server.
 */
export function setPagePolicy(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  isDev: boolean,
  mediaHosts: string[] = [],
): void {
  const nonce = randomBytes(18).toString("base64");
  const media = ["'self'", "blob:", ...mediaHosts].join(" ");
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`,
    // Inline style attributes place pop-ups and size bars; they cannot run anything.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `media-src ${media}`,
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  incoming.headers["x-nonce"] = nonce;
  incoming.headers["content-security-policy"] = policy;
  outgoing.setHeader("content-security-policy", policy);
  outgoing.setHeader("cache-control", "private, no-store");
}
