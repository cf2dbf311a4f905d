import { expect, test } from "vitest";
import { signMediaUrl, verifyMediaUrl } from "./signed-url";
import { BadMediaKey } from "./store";

const secret = "a secret of this installation, 32+ characters";
const key = "interviews/4f2a/recording.webm";
const expiresAt = new Date("2030-01-01T12:00:00Z");
const before = new Date("2030-01-01T11:59:59.999Z");
const url = signMediaUrl({ key, secret, expiresAt });

test("a link opens its object until it expires", () => {
  expect(url).toMatch(/^\/media\/interviews\/4f2a\/recording\.webm\?e=1893499200&s=[\w-]{43}$/);
  expect(verifyMediaUrl(url, secret, before)).toEqual({ valid: true, key });
  expect(verifyMediaUrl(`https://greenroom.example${url}`, secret, before)).toEqual({ valid: true, key });
  expect(verifyMediaUrl(url, secret, expiresAt)).toEqual({ valid: false, reason: "expired" });
});

test.each([
  ["another object", url.replace("4f2a", "4f2b")],
  ["a later expiry", url.replace("e=1893499200", "e=1993499200")],
  ["the same expiry in another spelling", url.replace("e=1893499200", "e=01893499200")],
  ["two expiries", `${url}&e=1993499200`],
  ["two signatures", `${url}&s=x`],
  ["a changed signature", url.slice(0, -1) + (url.endsWith("A") ? "B" : "A")],
  ["a short signature", url.slice(0, -1)],
  ["no signature", url.replace(/&s=.*/, "")],
  ["no expiry", url.replace(/e=\d+&/, "")],
  ["an encoded path", url.replace("recording", "%72ecording")],
  ["a climbing path", url.replace("4f2a/", "4f2a/../4f2a/../../")],
  ["another place", url.replace("/media/", "/files/")],
  ["nonsense", "http://[bad"],
  ["nothing", ""],
])("%s is refused as tampered", (_what, changed) => {
  expect(verifyMediaUrl(changed, secret, before)).toEqual({ valid: false, reason: "tampered" });
});

test("a link of another installation is refused, expired or not", () => {
  expect(verifyMediaUrl(url, `${secret}!`, before)).toEqual({ valid: false, reason: "tampered" });
  expect(verifyMediaUrl(url, `${secret}!`, new Date("2040-01-01"))).toEqual({ valid: false, reason: "tampered" });
});

test("no link is made for a bad key, an empty secret or an invalid date", () => {
  expect(() => signMediaUrl({ key: "../x.webm", secret, expiresAt })).toThrow(BadMediaKey);
  expect(() => signMediaUrl({ key, secret: "", expiresAt })).toThrow(RangeError);
  expect(() => signMediaUrl({ key, secret, expiresAt: new Date("never") })).toThrow(RangeError);
});
