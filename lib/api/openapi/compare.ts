import type { Fact, Facts } from "./flatten";
import { flatten } from "./flatten";
import type { OpenApiDocument, OpenApiOperation } from "./types";
import type { OperationFacts, V2Facts } from "./v2-facts";

/** One point in which our document and the given one do not say the same. `undefined` stands for "says nothing". */
export type Difference = {
  operationId: string;
  /** `operation`, `parameters`, `statuses`, `request` or `answer 200`. */
  part: string;
  /** The place in that part: a parameter, a status, a field; with the aspect after a blank, such as `title maxLength`. */
  place: string;
  given: string | undefined;
  ours: string | undefined;
};

/** Every point in which a document differs from the given facts; what they agree on is not mentioned. */
export function differences(document: OpenApiDocument, facts: V2Facts): Difference[] {
  const found: Difference[] = [];
  const mine = new Set<string>();
  for (const operation of facts.operations) {
    const name = `${operation.method} ${operation.path}`;
    mine.add(name);
    const ours = document.paths[operation.path]?.[operation.method.toLowerCase()];
    if (ours) found.push(...inOperation(operation, ours, document, facts));
    else found.push(point(operation.operationId, "operation", name, "there", undefined));
  }
  for (const [path, methods] of Object.entries(document.paths)) {
    if (!path.startsWith("/api/v2/")) continue;
    for (const [method, { operationId }] of Object.entries(methods)) {
      const name = `${method.toUpperCase()} ${path}`;
      if (!mine.has(name)) found.push(point(operationId, "operation", name, undefined, "there"));
    }
  }
  return found;
}

const point = (operationId: string, part: string, place: string, given?: string, ours?: string): Difference => ({
  operationId,
  part,
  place,
  given,
  ours,
});

function inOperation(
  given: OperationFacts,
  ours: OpenApiOperation,
  document: OpenApiDocument,
  facts: V2Facts,
): Difference[] {
  const { schemas } = document.components;
  const found: Difference[] = [];
  const note = (part: string, points: [string, string | undefined, string | undefined][]) => {
    for (const [place, theirs, mine] of points) found.push(point(given.operationId, part, place, theirs, mine));
  };
  const byPlace = <T>(items: [string, T][]): Record<string, T> => Object.fromEntries(items);

  if (given.operationId !== ours.operationId) note("operation", [["operationId", given.operationId, ours.operationId]]);
  const givenParameters = byPlace(given.parameters.map(({ name, in: at, ...fact }) => [`${at} ${name}`, fact]));
  const ourParameters = byPlace(
    ours.parameters.map(({ name, in: at, required, schema }) => {
      const fact = flatten(schema, schemas)[""];
      return [`${at} ${name}`, { types: ["any"], ...fact, required }];
    }),
  );
  note("parameters", inFacts(givenParameters, ourParameters));

  const types = (statuses: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(statuses).map(([status, media]) => [status, media.join(", ")]));
  const ourStatuses = Object.entries(ours.responses).map(([status, answer]): [string, string[]] => [
    status,
    Object.keys(answer.content ?? {}).sort(),
  ]);
  note("statuses", inWords(types(given.statuses), types(Object.fromEntries(ourStatuses))));

  const body = ours.requestBody?.content["application/json"]?.schema;
  note(
    "request",
    inFacts(given.request ? (facts.bodies[given.request] ?? {}) : {}, body ? flatten(body, schemas) : {}),
  );
  for (const [status, name] of Object.entries(given.answers)) {
    const answer = ours.responses[status]?.content?.["application/json"]?.schema;
    // A status that one side lacks is a point of `statuses` already.
    if (answer) note(`answer ${status}`, inFacts(facts.bodies[name] ?? {}, flatten(answer, schemas)));
  }
  return found;
}

function inFacts(given: Facts, ours: Facts): [string, string | undefined, string | undefined][] {
  const found: [string, string | undefined, string | undefined][] = [];
  for (const place of new Set([...Object.keys(given), ...Object.keys(ours)])) {
    const theirs = given[place];
    const mine = ours[place];
    if (theirs && mine) found.push(...inWords(aspects(place, theirs), aspects(place, mine)));
    // What is inside a place that one side lacks is lacking with it.
    else if (!parentsOf(place).some((parent) => parent in given !== parent in ours))
      found.push([place, theirs && types(theirs), mine && types(mine)]);
  }
  return found;
}

const types = (fact: Fact) => fact.types.join("|");

/** The places around a place, nearest first, without the body itself. */
function parentsOf(place: string): string[] {
  const cuts = [...place.matchAll(/\.|\[\]|\{\}|<[^>]*>/g)].map((match) => match.index);
  return cuts.map((cut) => place.slice(0, cut)).filter((parent) => parent !== "" && parent !== place);
}

/** What a fact says, aspect by aspect. */
function aspects(place: string, fact: Fact): Record<string, string> {
  const said: Record<string, string> = {
    [`${place} type`]: types(fact),
    [`${place} required`]: String(fact.required),
  };
  for (const [name, value] of Object.entries(fact.limits ?? {})) said[`${place} ${name}`] = String(value);
  if (fact.enum) said[`${place} enum`] = fact.enum.map(String).join(", ");
  if (fact.default !== undefined) said[`${place} default`] = JSON.stringify(fact.default);
  return said;
}

function inWords(
  given: Record<string, string>,
  ours: Record<string, string>,
): [string, string | undefined, string | undefined][] {
  const places = new Set([...Object.keys(given), ...Object.keys(ours)]);
  return [...places]
    .map((place): [string, string | undefined, string | undefined] => [place, given[place], ours[place]])
    .filter(([, theirs, mine]) => theirs !== mine);
}
