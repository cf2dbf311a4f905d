import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SenderOptions, webhookSender } from "./sender";
import { isSigned, type StandInReceiver, startReceiver } from "./stand-in-receiver";

const KEY = Buffer.alloc(32, 7);
const SECRET = `whsec_${KEY.toString("base64")}`;
const BODY = '{"name":"Zoë"}';

let receiver: StandInReceiver;
beforeAll(async () => {
  receiver = await startReceiver((path) => {
    const [, word = "", wait] = path.split("/");
    if (word === "hang" || word === "reset" || word === "slow" || word === "big") return word;
    const headers: Record<string, string> = {
      ...(wait && { "retry-after": wait }),
      ...(word.startsWith("3") && { location: "/200" }),
    };
    return { status: Number(word), headers };
  });
});
afterAll(() => receiver.close());

const send = (path: string, options: Partial<SenderOptions> = {}, origin = receiver.origin) =>
  webhookSender({ allowPrivate: true, timeoutMs: 400, ...options }).send({
    url: origin + path,
    method: "POST",
    id: "delivery1",
    key: KEY,
    body: BODY,
  });

test("what arrives is signed and whole", async () => {
  expect(await send("/200")).toMatchObject({ status: 200, problem: null, retryAfter: null });
  const last = receiver.received.at(-1);
  expect(last).toMatchObject({ method: "POST", body: BODY });
  expect(last?.headers).toMatchObject({ "webhook-id": "delivery1", "content-type": "application/json" });
  expect(last && (await isSigned(SECRET, last))).toBe(true);
  expect(last && (await isSigned(`whsec_${Buffer.alloc(32, 8).toString("base64")}`, last))).toBe(false);
});

test.each([
  ["/204", 204, null],
  ["/299", 299, null],
  ["/301", 301, "redirects are not followed"],
  ["/307", 307, "redirects are not followed"],
  ["/400", 400, "answered 400"],
  ["/404", 404, "answered 404"],
  ["/410", 410, "wants no more"],
  ["/500", 500, "answered 500"],
  ["/big", 200, null],
  ["/slow", null, "did not finish its answer within 0.4 s"],
  ["/hang", null, "did not finish its answer within 0.4 s"],
  ["/reset", null, "broke the connection off"],
])("%s: %s, %s", async (path, status, problem) => {
  const before = receiver.received.length;
  const result = await send(path);
  expect(result.status).toBe(status);
  if (problem === null) expect(result.problem).toBeNull();
  else expect(result.problem).toContain(problem);
  expect(result.milliseconds).toBeLessThan(1000);
  expect(receiver.received.length - before).toBe(1);
});

test("no more than a little of a big answer is read", async () => {
  const before = receiver.sent();
  await send("/big");
  // What was read, and what lay in the sockets' buffers on the way.
  expect(receiver.sent() - before).toBeLessThan(8 * 1024 * 1024);
});

test("Retry-After counts with 429 and 503 only", async () => {
  expect((await send("/429/120")).retryAfter).toBe(120);
  expect((await send("/503/7")).retryAfter).toBe(7);
  expect((await send("/500/120")).retryAfter).toBeNull();
});

test("what is no HTTP, no server and no name is a failure with a sentence that does not tell the address", async () => {
  const noise = createServer((socket) => socket.resume().end("220 smtp ready\r\n"));
  await new Promise<void>((ready) => noise.listen(0, "127.0.0.1", ready));
  const address = noise.address();
  const port = typeof address === "object" && address ? address.port : 0;
  expect((await send("/a?token=t", {}, `http://127.0.0.1:${port}`)).problem).toBe("The receiver's answer is not HTTP.");
  await new Promise((closed) => noise.close(closed));
  expect((await send("/a?token=t", {}, `http://127.0.0.1:${port}`)).problem).toBe(
    "The receiver refused the connection.",
  );
  expect((await send("/a?token=t", {}, "http://nobody.invalid")).problem).toBe(
    "The receiver's name could not be resolved.",
  );
  const tls = await send("/a?token=t", {}, receiver.origin.replace("http:", "https:"));
  expect(tls.problem).toMatch(/^The receiver's certificate is not valid|^The connection to the receiver failed/);
});

test("a name is resolved once for each attempt and connected to as it was checked", async () => {
  const port = new URL(receiver.origin).port;
  const asked: string[] = [];
  const resolve = async (host: string) => {
    asked.push(host);
    return [{ address: "127.0.0.1", family: 4 }];
  };
  const before = receiver.received.length;
  expect((await send("/200", { resolve }, `http://hook.example:${port}`)).problem).toBeNull();
  expect(asked).toEqual(["hook.example"]);
  expect(receiver.received.length).toBe(before + 1);
  expect(receiver.received.at(-1)?.headers.host).toBe(`hook.example:${port}`);
});

test("a name that was public when it was registered and is private now is refused, and nothing is connected to", async () => {
  const port = new URL(receiver.origin).port;
  const before = receiver.received.length;
  for (const inside of ["127.0.0.1", "::1", "::ffff:127.0.0.1", "10.0.0.1", "169.254.169.254", "fe80::1%eth0"]) {
    let turn = 0;
    const rebinding = async () => {
      turn += 1;
      return [{ address: turn === 1 ? "93.184.216.34" : inside, family: 4 }];
    };
    const sender = webhookSender({ allowPrivate: false, timeoutMs: 400, resolve: rebinding });
    const url = `http://rebind.example:${port}/200`;
    expect(await sender.problemOf(url)).toBeNull();
    const result = await sender.send({ url, method: "POST", id: "d", key: KEY, body: BODY });
    expect(result).toMatchObject({ status: null });
    expect(result.problem).toContain("private network");
  }
  expect(receiver.received.length).toBe(before);
});

test("one private address among public ones is enough to refuse", async () => {
  const resolve = async () => [
    { address: "93.184.216.34", family: 4 },
    { address: "127.0.0.1", family: 4 },
  ];
  const sender = webhookSender({ allowPrivate: false, timeoutMs: 400, resolve });
  expect(await sender.problemOf("https://mixed.example/")).toContain("private network");
  const result = await sender.send({ url: "http://mixed.example/", method: "POST", id: "d", key: KEY, body: BODY });
  expect(result.problem).toContain("private network");
});

test("a private address in the URL itself is refused when sending too; a name without an address may be registered", async () => {
  const before = receiver.received.length;
  expect((await send("/200", { allowPrivate: false })).problem).toContain("private network");
  expect(receiver.received.length).toBe(before);
  const resolve = () => Promise.reject(Object.assign(new Error("no such name"), { code: "ENOTFOUND" }));
  expect(await webhookSender({ allowPrivate: false, resolve }).problemOf("https://soon.example/hook")).toBeNull();
});
