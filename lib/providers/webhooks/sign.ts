import { createHmac } from "node:crypto";

/**
 * The headers of Standard Webhooks for one attempt. `id` stays the same over all attempts and holds no dot; `key` is the
 * secret's bytes, without `whsec_` and base64; `at` is the moment of the attempt.
 */
export function signedHeaders(given: { id: string; key: Uint8Array; body: string; at: Date }): Record<string, string> {
  const timestamp = String(Math.floor(given.at.getTime() / 1000));
  const signature = createHmac("sha256", given.key).update(`${given.id}.${timestamp}.${given.body}`).digest("base64");
  return { "webhook-id": given.id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}
