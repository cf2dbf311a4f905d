import { afterEach, expect, test } from "vitest";
import { fetchSample } from "./fetch-sample";
import { type HostedStandIn, type StandInReply, startHostedStandIn } from "./stand-in-server";

const open: HostedStandIn[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function standIn(reply: StandInReply) {
  const server = await startHostedStandIn(() => reply);
  open.push(server);
  return server;
}
const away = (location: string): StandInReply => ({ status: 302, body: {}, headers: { location } });

test("a sample is fetched from where it lies, over a redirect, without our key", async () => {
  const service = await standIn({ status: 200, body: "ID3 sounds" });
  const bytes = await fetchSample(`${service.url}/sample.mp3`, { ownOrigin: service.url });
  expect(new TextDecoder().decode(bytes ?? undefined)).toBe("ID3 sounds");
  expect(service.calls[0]?.key).toBe("");
});

test("nobody leads this server into its own network: at once, over a redirect, or by a name", async () => {
  const inside = await standIn({ status: 200, body: "a secret" });
  const service = await standIn(away(`${inside.url}/secret`));
  expect(await fetchSample(`${inside.url}/secret`, { ownOrigin: service.url })).toBeNull();
  expect(await fetchSample(`${service.url}/sample`, { ownOrigin: service.url })).toBeNull();
  const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
  const named = inside.url.replace("127.0.0.1", "voices.example");
  expect(await fetchSample(named, { ownOrigin: service.url, resolve })).toBeNull();
  expect(inside.calls).toEqual([]);
});

test("what does not come whole is a failure: refused, silent, in circles", async () => {
  const missing = await standIn({ status: 404, body: {} });
  await expect(fetchSample(missing.url, { ownOrigin: missing.url })).rejects.toMatchObject({ failure: "unreachable" });
  const silent = await standIn("hang");
  const options = { ownOrigin: silent.url, timeoutMs: 200 };
  await expect(fetchSample(silent.url, options)).rejects.toMatchObject({ failure: "timeout" });
  const circle = await standIn(away("/again"));
  await expect(fetchSample(circle.url, { ownOrigin: circle.url })).rejects.toMatchObject({ failure: "unreachable" });
});
