import { webcrypto } from "node:crypto";
import { expect, test } from "vitest";
import { signedHeaders } from "./sign";

test("the signature of the Standard Webhooks specification's own example", () => {
  const headers = signedHeaders({
    id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
    key: Buffer.from("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "base64"),
    body: '{"test": 2432232314}',
    at: new Date(1614265330_700),
  });
  expect(headers).toEqual({
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  });
});

test("WebCrypto verifies what we sign, and nothing with one bit changed", async () => {
  const raw = webcrypto.getRandomValues(new Uint8Array(32));
  const key = await webcrypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
  const body = JSON.stringify({ data: { name: "Zoë 😀" } });
  const headers = signedHeaders({ id: "d1", key: raw, body, at: new Date() });
  const signature = Buffer.from(String(headers["webhook-signature"]).slice(3), "base64");
  const signed = Buffer.from(`d1.${headers["webhook-timestamp"]}.${body}`);
  expect(await webcrypto.subtle.verify("HMAC", key, signature, signed)).toBe(true);
  for (let at = 0; at < signed.length; at++) {
    const changed = Buffer.from(signed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await webcrypto.subtle.verify("HMAC", key, signature, changed)).toBe(false);
  }
});
