import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { cleanHeaders } from "./to-request";

/** The address that is counted for a request that came over `socket` with this X-Forwarded-For. */
function addressOf(forwarded: string | undefined, proxies: number): string | string[] | undefined {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: "10.0.0.1" });
  const incoming = new IncomingMessage(socket);
  if (forwarded !== undefined) incoming.headers["x-forwarded-for"] = forwarded;
  incoming.headers["x-greenroom-ip"] = "1.1.1.1";
  cleanHeaders(incoming, { fixedUrl: undefined, proxies });
  return incoming.headers["x-greenroom-ip"];
}

test.each([
  ["without a proxy nobody chooses their address", "203.0.113.9", 0, "10.0.0.1"],
  ["one proxy says who called it", "203.0.113.9", 1, "203.0.113.9"],
  ["what a client wrote before it does not count", "6.6.6.6, 203.0.113.9", 1, "203.0.113.9"],
  ["of two proxies the outer one saw the client", "6.6.6.6, 203.0.113.9,10.0.0.7", 2, "203.0.113.9"],
  ["a request from inside came through fewer", "203.0.113.9", 2, "203.0.113.9"],
  ["a proxy that says nothing is the client", undefined, 1, "10.0.0.1"],
  ["an empty header says nothing", " , ", 1, "10.0.0.1"],
])("%s", (_, forwarded, proxies, address) => {
  expect(addressOf(forwarded, proxies)).toBe(address);
});
