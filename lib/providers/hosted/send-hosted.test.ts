import { afterEach, describe, expect, test } from "vitest";
import { sendHosted } from "./send-hosted";
import { type HostedStandIn, type StandInReply, startHostedStandIn } from "./stand-in-server";

const open: HostedStandIn[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function standIn(reply: (count: number) => StandInReply) {
  const server = await startHostedStandIn((_, count) => reply(count));
  open.push(server);
  return { server, hosted: { url: server.url, key: "a-key-of-ours" } };
}

const get = { method: "GET", path: "/api/v2/postings?limit=1", timeoutMs: 2000 };
const post = { method: "POST", path: "/api/v2/postings", body: { title: "Nurse" }, timeoutMs: 2000 };

describe("a request to the hosted service", () => {
  test("carries our key, its query and its body, and brings back any status", async () => {
    const { server, hosted } = await standIn(() => ({ status: 409, body: { error: {} }, headers: { "x-a": "b" } }));
    await sendHosted(hosted, get);
    const answer = await sendHosted(hosted, post);
    expect(server.calls.map(({ method, path, key, body }) => [method, path, key, body])).toEqual([
      ["GET", "/api/v2/postings", "a-key-of-ours", ""],
      ["POST", "/api/v2/postings", "a-key-of-ours", '{"title":"Nurse"}'],
    ]);
    expect(server.calls[0]?.query.get("limit")).toBe("1");
    expect([answer.status, answer.headers.get("x-a"), new TextDecoder().decode(answer.bytes)]).toEqual([
      409,
      "b",
      '{"error":{}}',
    ]);
  });

  test("does not follow a redirect, so that the key stays where it belongs", async () => {
    const elsewhere = await standIn(() => ({ status: 200, body: {} }));
    const { hosted } = await standIn(() => ({
      status: 302,
      body: {},
      headers: { location: `${elsewhere.server.url}/take-it` },
    }));
    expect((await sendHosted(hosted, get)).status).toBe(302);
    expect(elsewhere.server.calls).toEqual([]);
  });

  test("is given up after its time, also in the middle of an answer", async () => {
    const { hosted } = await standIn(() => "hang");
    await expect(sendHosted(hosted, { ...get, timeoutMs: 200 })).rejects.toMatchObject({ failure: "timeout" });
  });

  test("is repeated once after a broken connection when it only reads", async () => {
    const { server, hosted } = await standIn((count) => (count === 1 ? "reset" : { status: 200, body: {} }));
    expect((await sendHosted(hosted, get)).status).toBe(200);
    expect(server.calls).toHaveLength(2);
  });

  test("is never repeated when it writes, and reads only twice", async () => {
    const { server, hosted } = await standIn(() => "reset");
    await expect(sendHosted(hosted, post)).rejects.toMatchObject({ failure: "reset" });
    expect(server.calls).toHaveLength(1);
    await expect(sendHosted(hosted, get)).rejects.toMatchObject({ failure: "reset" });
    expect(server.calls).toHaveLength(3);
  });

  test("tells a service that is not there from one that is slow", async () => {
    const { server, hosted } = await standIn(() => "hang");
    await server.close();
    open.length = 0;
    await expect(sendHosted(hosted, get)).rejects.toMatchObject({ failure: "unreachable" });
  });
});
