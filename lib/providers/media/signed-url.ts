import { createHmac, timingSafeEqual } from "node:crypto";
import { assertMediaKey, isMediaKey } from "./store";

const PREFIX = "/media/";

/** The outcome of `verifyMediaUrl`. `reason` is for logs and metrics: a client must get the same answer for both. */
type MediaUrlCheck = { valid: true; key: string } | { valid: false; reason: "expired" | "tampered" };

/**
 * Makes a link that opens one media object until it expires, without a session: `/media/<key>?e=<unix>&s=<signature>`.
 * @param secret the installation's secret; must not be empty.
 * @param expiresAt the first moment the link no longer opens, rounded down to the second.
 * Throws `BadMediaKey` for a key that is none and `RangeError` for an empty secret or an invalid date.
 */
export function signMediaUrl({ key, secret, expiresAt }: { key: string; secret: string; expiresAt: Date }): string {
  assertMediaKey(key);
  const expiry = Math.floor(expiresAt.getTime() / 1000);
  if (!Number.isSafeInteger(expiry) || expiry < 0) throw new RangeError("A media link needs a valid expiry date.");
  return `${PREFIX}${key}?e=${expiry}&s=${signature(`${PREFIX}${key}`, String(expiry), secret)}`;
}

/**
 * Checks a link made by `signMediaUrl`, absolute or from the root. Only an authentic link is called expired; everything
 * else, malformed ones included, is tampered. Never throws for a bad link; `RangeError` for an empty secret.
 */
export function verifyMediaUrl(url: string, secret: string, now: Date): MediaUrlCheck {
  const tampered: MediaUrlCheck = { valid: false, reason: "tampered" };
  if (!URL.canParse(url, "http://localhost")) return tampered;
  const parsed = new URL(url, "http://localhost");
  if (!parsed.pathname.startsWith(PREFIX)) return tampered;

  const key = parsed.pathname.slice(PREFIX.length);
  const [expiry = "", ...moreExpiries] = parsed.searchParams.getAll("e");
  const [given = "", ...moreSignatures] = parsed.searchParams.getAll("s");
  if (!isMediaKey(key) || !/^\d{1,15}$/.test(expiry) || moreExpiries.length + moreSignatures.length > 0)
    return tampered;

  if (!sameText(given, signature(parsed.pathname, expiry, secret))) return tampered;
  if (now.getTime() >= Number(expiry) * 1000) return { valid: false, reason: "expired" };
  return { valid: true, key };
}

function signature(path: string, expiry: string, secret: string): string {
  if (secret === "") throw new RangeError("Media links need a secret.");
  // The first line keeps this from being mistaken for anything else that is signed with the same secret.
  return createHmac("sha256", secret).update(`greenroom media link\n${path}\n${expiry}`).digest("base64url");
}

/** Compares in constant time; only the length, which is public, can be learnt from how long it takes. */
function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
