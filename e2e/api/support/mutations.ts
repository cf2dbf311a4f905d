import fc from "fast-check";
import type { Sent } from "./send";

/** How a body is spoiled. `text` is what goes over the wire; `mustRefuse` says that no success may come of it. */
export type Spoiled = { name: string; text: string | Buffer; headers?: Record<string, string>; mustRefuse: boolean };

type Path = (string | number)[];

/** The places of all values inside a body, the body itself first. */
export function placesOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [at];
  const inner = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
  return [at, ...inner.flatMap(([key, item]) => placesOf(item, [...at, key]))];
}

/** A copy in which the value at a place is another one, or gone. */
export function changed(value: unknown, [key, ...rest]: Path, to: { value: unknown } | "gone"): unknown {
  if (key === undefined) return to === "gone" ? undefined : to.value;
  if (Array.isArray(value)) {
    if (rest.length === 0 && to === "gone") return value.filter((_, index) => index !== key);
    return value.map((item, index) => (index === key ? changed(item, rest, to) : item));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, item]) => {
    if (name !== key) return [[name, item] as const];
    return rest.length === 0 && to === "gone" ? [] : [[name, changed(item, rest, to)] as const];
  });
  return Object.fromEntries(entries);
}

const WRONG = [null, true, 0, -1, 1.5, "", "x", [], {}, [[]], { a: {} }, 2 ** 53 + 2, "9".repeat(400)];

/** What cannot be said by a JavaScript value stands here and is put into the text. */
const MARK = "MARK-OF-A-MUTATION";
const YEARS = ["0000-02-29T00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "+275760-09-13"];
const RAW: { name: string; json: string; mustRefuse: boolean }[] = [
  { name: "1e400", json: "1e400", mustRefuse: true },
  { name: "2^53 + 1", json: "9007199254740993", mustRefuse: false },
  { name: "NUL", json: '"a\\u0000b"', mustRefuse: false },
  { name: "half a surrogate pair", json: '"a\\ud800b"', mustRefuse: false },
  { name: "1 MB of text", json: `"${"x".repeat(1_000_000)}"`, mustRefuse: false },
  { name: "10,000 lists in each other", json: "[".repeat(10_000) + "]".repeat(10_000), mustRefuse: true },
  { name: "10,000 objects in each other", json: `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`, mustRefuse: true },
  { name: "a key twice", json: '{"a":1,"a":2}', mustRefuse: true },
  { name: "__proto__", json: '{"__proto__":{"isAdmin":true}}', mustRefuse: false },
  { name: "NaN", json: "NaN", mustRefuse: true },
  ...YEARS.map((year) => ({ name: year, json: `"${year}"`, mustRefuse: false })),
];

/** Spoils a body that fits. `isFitting` is what the document says of a body. */
export function spoiledOf(body: unknown, isFitting: (body: unknown) => boolean): fc.Arbitrary<Spoiled> {
  const text = JSON.stringify(body);
  const places = placesOf(body);
  const place = fc.constantFrom(...places);
  const inner = fc.constantFrom(...(places.length > 1 ? places.slice(1) : places));
  const said = (name: string, value: unknown): Spoiled => ({
    name,
    text: JSON.stringify(value) ?? "",
    mustRefuse: value === undefined || !isFitting(value),
  });
  const whole = (name: string, given: string | Buffer, mustRefuse: boolean, headers?: Record<string, string>) =>
    fc.constant<Spoiled>({ name, text: given, mustRefuse, ...(headers && { headers }) });
  return fc.oneof(
    { weight: 3, arbitrary: inner.map((at) => said(`without ${at.join(".")}`, changed(body, at, "gone"))) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(place, fc.constantFrom(...WRONG))
        .map(([at, value]) =>
          said(`${at.join(".")} as ${JSON.stringify(value).slice(0, 20)}`, changed(body, at, { value })),
        ),
    },
    {
      weight: 5,
      arbitrary: fc.tuple(inner, fc.constantFrom(...RAW)).map(([at, { name, json, mustRefuse }]) => ({
        name: `${at.join(".")} as ${name}`,
        text: (JSON.stringify(changed(body, at, { value: MARK })) ?? "").replace(`"${MARK}"`, json),
        mustRefuse,
      })),
    },
    whole("an unknown field", text.replace(/^\{/, '{"unknown_field":[1],'), false),
    whole("__proto__ on top", text.replace(/^\{(?=")/, '{"__proto__":{"isAdmin":true},'), false),
    whole("a field twice", text.replace(/^\{("[^"]+":)/, "{$1null,$1"), text.startsWith('{"')),
    whole("a byte order mark", `\ufeff${text}`, false),
    fc
      .nat(Math.max(0, text.length - 2))
      .map((end) => ({ name: "cut off", text: text.slice(0, end), mustRefuse: true })),
    whole("no UTF-8", Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]), true),
    whole("text/plain", text, true, { "content-type": "text/plain" }),
    whole("a form", "a=1", true, { "content-type": "application/x-www-form-urlencoded" }),
    whole("called gzip", text, true, { "content-encoding": "gzip" }),
  );
}

/** Times that no calendar of the database has. */
export const BAD_TIMES = [...YEARS, "99999999999", "-1", "never", "1e400", "", "2026-02-30"];

/** Query strings that no list takes, with those that it may. `?` included. */
export const BAD_QUERIES: { query: string; mustRefuse: boolean }[] = [
  ...["0", "-1", "1e9", "abc", "", "101", "1.5", "%00", "NaN"].map((limit) => ({
    query: `?limit=${limit}`,
    mustRefuse: true,
  })),
  { query: "?limit=5&limit=7", mustRefuse: false },
  { query: "?starting_after=", mustRefuse: true },
  { query: "?starting_after=unknown", mustRefuse: false },
  { query: `?starting_after=${"x".repeat(65)}`, mustRefuse: true },
  { query: "?starting_after=%ED%A0%80", mustRefuse: false },
  { query: "?starting_after=%00", mustRefuse: true },
  { query: "?%zz=1&&=&?=", mustRefuse: false },
  { query: "?__proto__=1&constructor=2", mustRefuse: false },
  { query: `?${"a=1&".repeat(2000)}`, mustRefuse: false },
];

/** Path segments in an id's place. They may lead to another address, so that only the form of the answer is judged. */
export const BAD_SEGMENTS = [
  "%00",
  "%2e%2e",
  "%2e%2e%2f%2e%2e",
  "%zz",
  "%ff",
  "%ED%A0%80",
  "..",
  ".",
  "%20",
  "null",
  "__proto__",
  "%F0%9F%92%A9",
  "%E2%80%AE",
  "x".repeat(65),
  "x".repeat(8000),
  "1;drop table postings",
].map((segment) => segment.replaceAll(" ", "%20"));

export const BAD_HEADERS: { headers: Record<string, string>; statuses: number[] }[] = [
  // Node itself answers when a head is too large, before there is anything of ours to ask.
  { headers: { "x-padding": "x".repeat(16_384) }, statuses: [431] },
  { headers: { "x-workspace-id": "another" }, statuses: [404] },
  { headers: { "x-workspace-id": "x".repeat(4000) }, statuses: [404] },
];

export const BAD_NAMES: string[] = ["x".repeat(256), "\u00e9", "\t"];

/** A request with one of its ids replaced. */
export const withSegment = (sent: Sent, path: string, segment: string): Sent => ({
  ...sent,
  path: path.replace(/\{\w+\}/, () => segment).replace(/\{\w+\}/g, "unknown"),
});
