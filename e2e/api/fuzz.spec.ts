import fc from "fast-check";
import { type ApiWorld, expect, test } from "./support/api-world";
import { arbitraryOf } from "./support/arbitraries";
import { addressOf } from "./support/belongings";
import { FITTING_BODIES } from "./support/fitting-bodies";
import {
  BAD_HEADERS,
  BAD_NAMES,
  BAD_QUERIES,
  BAD_SEGMENTS,
  BAD_TIMES,
  spoiledOf,
  withSegment,
} from "./support/mutations";
import type { Described } from "./support/reader";
import { type Received, type Sent, send } from "./support/send";

/**
 * Requests made from our own OpenAPI document, four in ten as they fit and six spoiled in one way. FUZZ_RUNS says how
 * many; FUZZ_SEED repeats a run whose seed was printed.
 */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2000);
const SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

test.describe.configure({ timeout: 60_000 + RUNS * 100 });

type Try = {
  described: Described;
  sent: Sent;
  /** What was spoiled; undefined for a request that fits. */
  spoiled?: string;
  mustRefuse: boolean;
  /** Statuses of the layer below ours, or of another address that a spoiled path leads to. */
  alsoAllowed: "none" | "any below 500" | number[];
};

/** Puts a workspace's own ids into the fields of a body that name things, so that a call can succeed. */
function withOwnIds(body: unknown, api: ApiWorld): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const { postings, interviews } = api.mine.belongings;
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      if (name === "posting_id") return [[name, postings]];
      if (name === "interview_id") return [[name, interviews]];
      return name.endsWith("_id") && name !== "ats_candidate_id" ? [] : [[name, value]];
    }),
  );
}

function triesOf(api: ApiWorld): fc.Arbitrary<Try> {
  const { reader, mine } = api;
  const ofOperation = (described: Described): fc.Arbitrary<Try> => {
    const { operation, path, method } = described;
    const base: Sent = { method, path: addressOf(path, mine.belongings), headers: { "x-api-key": mine.key } };
    const schema = operation.requestBody?.content["application/json"]?.schema;
    const query = operation.parameters.filter((parameter) => parameter.in === "query");
    const fits = { described, mustRefuse: false, alsoAllowed: "none" as const };
    const isOpen = operation.security.length === 0;

    const asJson = (text: string | Buffer, headers: Record<string, string> = {}): Sent => ({
      ...base,
      body: text,
      headers: { ...base.headers, "content-type": "application/json", ...headers },
    });
    const body = schema
      ? fc.oneof(
          { weight: 3, arbitrary: arbitraryOf(schema, reader.schemas).map((value) => withOwnIds(value, api)) },
          { weight: 1, arbitrary: fc.constant(FITTING_BODIES[described.id]?.(mine.belongings)) },
        )
      : undefined;
    const shape = fc.record(
      Object.fromEntries(query.map(({ name, schema: of }) => [name, arbitraryOf(of, reader.schemas)])),
      { requiredKeys: [] },
    );
    const plain = body
      ? body.map((value): Try => ({ ...fits, sent: asJson(JSON.stringify(value)) }))
      : shape.map((values): Try => {
          const given = Object.entries(values).filter(([, value]) => value !== null);
          const search = new URLSearchParams(given.map(([name, value]) => [name, String(value).toWellFormed()]));
          return { ...fits, sent: { ...base, path: search.size > 0 ? `${base.path}?${search}` : base.path } };
        });

    const spoilings: { weight: number; arbitrary: fc.Arbitrary<Try> }[] = [];
    const spoil = (weight: number, arbitrary: fc.Arbitrary<Try>) => spoilings.push({ weight, arbitrary });
    if (body) {
      const spoiled = body.chain((value) => spoiledOf(value, (other) => reader.isFitting(described, other)));
      spoil(
        12,
        spoiled.map(({ name, text, headers, mustRefuse }) => ({
          ...fits,
          spoiled: name,
          sent: asJson(text, headers),
          mustRefuse,
        })),
      );
    }
    if (query.length > 0) {
      spoil(
        4,
        fc.constantFrom(...BAD_QUERIES).map(({ query: search, mustRefuse }) => ({
          ...fits,
          spoiled: search.slice(0, 60),
          sent: { ...base, path: base.path + search },
          mustRefuse,
        })),
      );
    }
    const times = query.map(({ name }) => name).filter((name) => name.startsWith("created_"));
    if (times.length > 0) {
      spoil(
        4,
        fc.tuple(fc.constantFrom(...times), fc.constantFrom(...BAD_TIMES)).map(([name, time]) => ({
          ...fits,
          spoiled: `${name} ${time}`,
          sent: { ...base, path: `${base.path}?${new URLSearchParams({ [name]: time })}` },
        })),
      );
    }
    if (path.includes("{")) {
      spoil(
        2,
        fc.constantFrom(...BAD_SEGMENTS).map((segment) => ({
          ...fits,
          spoiled: `segment ${segment.slice(0, 40)}`,
          sent: withSegment(base, path, segment),
          alsoAllowed: "any below 500" as const,
        })),
      );
    }
    if (!isOpen) {
      spoil(
        1,
        fc.constantFrom("", "gr_", "gr_wrong", "null", "x".repeat(4000)).map((key) => ({
          ...fits,
          spoiled: `key ${key.slice(0, 10)}`,
          sent: { ...base, headers: { "x-api-key": key } },
          mustRefuse: true,
        })),
      );
    }
    if (!isOpen && method !== "GET") {
      spoil(
        1,
        fc.constantFrom(...BAD_NAMES).map((name) => ({
          ...fits,
          spoiled: `Idempotency-Key of ${name.length}`,
          sent: { ...base, headers: { ...base.headers, "idempotency-key": name } },
          mustRefuse: true,
        })),
      );
    }
    spoil(
      1,
      fc.constantFrom(...BAD_HEADERS).map(({ headers, statuses }) => ({
        ...fits,
        spoiled: `header ${Object.keys(headers)}`,
        sent: { ...base, headers: { ...base.headers, ...headers } },
        mustRefuse: !isOpen || statuses.includes(431),
        alsoAllowed: statuses,
      })),
    );
    return fc.oneof({ weight: 4, arbitrary: plain }, { weight: 6, arbitrary: fc.oneof(...spoilings) });
  };
  // What takes a body has the most that can be wrong.
  const weighed = reader.platform.map((described) => ({
    weight: described.operation.requestBody ? 5 : 1,
    arbitrary: ofOperation(described),
  }));
  return fc.oneof(...weighed);
}

/** What is wrong with an answer to a try; empty when nothing is. */
function wrongWith(api: ApiWorld, { described, mustRefuse, alsoAllowed }: Try, received: Received): string[] {
  const { status, text } = received;
  if (status >= 500) return [`${described.id} answered ${status}: ${text.slice(0, 200)}`];
  if (mustRefuse && status < 400) return [`${described.id} took what it must refuse: ${status} ${text.slice(0, 200)}`];
  if (alsoAllowed === "any below 500") {
    return status < 400 || /^\{"(error|detail)":/.test(text)
      ? []
      : [`${status} in no form of ours: ${text.slice(0, 200)}`];
  }
  if (alsoAllowed !== "none" && alsoAllowed.includes(status) && status === 431) return [];
  return api.reader.problemsOf(described, received);
}

test("no request makes the server fail, and every answer is as documented", async ({ api }) => {
  console.log(`fuzz: ${RUNS} requests, FUZZ_SEED=${SEED}`);
  const counts = new Map<string, number>();
  const reached = new Set<string>();
  const taken = new Set<string>();
  const caught = new Set<string>();
  await fc.assert(
    fc.asyncProperty(triesOf(api), async (one) => {
      const received = await send(api.url, one.sent);
      const kind = `${one.spoiled === undefined ? "fitting" : "spoiled"} ${received.status}`;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      reached.add(one.described.id);
      if (received.text.includes("A value in the request cannot be stored"))
        caught.add(`${one.described.id} ${one.spoiled}: ${received.text}`);
      if (received.status < 300) taken.add(one.described.id);
      const wrong = wrongWith(api, one, received);
      if (wrong.length === 0) return;
      const { method, path, body } = one.sent;
      const sent = `${method} ${path.slice(0, 200)} ${String(body ?? "").slice(0, 500)}`;
      throw new Error(`${one.spoiled ?? "as it fits"}: ${wrong.join("\n")}\nsent: ${sent}`);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: false, interruptAfterTimeLimit: 30_000 + RUNS * 90 },
  );
  console.log(
    [...counts]
      .sort()
      .map(([kind, count]) => `${kind}: ${count}`)
      .join(", "),
  );
  expect(api.reader.platform.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  // The database's own refusal is the last net: what it catches, a schema has let through.
  expect([...caught]).toEqual([]);
  expect(taken.size, "operations that something succeeded on").toBeGreaterThan(45);
  expect(api.output()).not.toMatch(/unhandled|uncaught/i);
});

test("an unknown key is refused on every operation, and another workspace's things are not there", async ({ api }) => {
  for (const described of api.reader.platform) {
    if (described.operation.security.length === 0) continue;
    const { method, path, id } = described;
    const body = JSON.stringify(FITTING_BODIES[id]?.(api.mine.belongings));
    const headers = { "content-type": "application/json" };
    const unknown = await send(api.url, {
      method,
      path: addressOf(path, api.mine.belongings),
      headers: { ...headers, "x-api-key": `gr_${"A".repeat(32)}` },
      ...(body && { body }),
    });
    expect(unknown.status, id).toBe(401);
    expect(api.reader.problemsOf(described, unknown)).toEqual([]);
    if (!path.includes("{")) continue;
    const foreign = await send(api.url, {
      method,
      path: addressOf(path, api.theirs.belongings),
      headers: { ...headers, "x-api-key": api.mine.key },
      ...(body && { body }),
    });
    expect(foreign.status, id).toBe(404);
    expect(api.reader.problemsOf(described, foreign)).toEqual([]);
  }
});
