import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { customAlphabet } from "nanoid";

const hex = "0123456789ABCDEF";

/** 12 hexadecimal digits. */
export const newPostingId = customAlphabet(hex, 12);
/** 16 hexadecimal digits, as the API shows interview ids. */
export const newInterviewId = customAlphabet(hex, 16);
/** 20 characters for everything else. */
export const newId = customAlphabet("0123456789abcdefghijklmnopqrstuvwxyz", 20);

/** `wrv-` and 12 characters, as the API shows voice ids. */
export const newVoiceId = () => `wrv-${newId(12)}`;

/** A secret of `bytes` random bytes, base64url. */
export const newSecret = (bytes = 24) => randomBytes(bytes).toString("base64url");

/** SHA-256 of a text, hex. */
export const sha256 = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");

const mac = (secret: string, interviewId: string) =>
  createHmac("sha256", secret).update(`interview-link:${interviewId}`).digest("base64url").slice(0, 27);

/**
 * The token in a candidate's link: the interview id and 160 bits of HMAC over it. Nothing to store, nothing to leak
 * from the database.
 */
export const interviewToken = (secret: string, interviewId: string) => `${interviewId}-${mac(secret, interviewId)}`;

/** The interview id of a genuine token, else null. Compares in constant time. */
export function interviewOfToken(secret: string, token: string): string | null {
  const dash = token.indexOf("-");
  if (dash < 1) return null;
  const id = token.slice(0, dash);
  const given = Buffer.from(token.slice(dash + 1));
  const right = Buffer.from(mac(secret, id));
  return given.length === right.length && timingSafeEqual(given, right) ? id : null;
}
