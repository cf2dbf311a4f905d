import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { DOOR_ROOTS, operations } from "@/lib/contract";
import { type Difference, differences } from "./compare";
import { DELIBERATE, type Deliberate } from "./differences";
import { openApiDocument } from "./document";
import { V2_FACTS as given } from "./v2-facts";

const document = openApiDocument("https://greenroom.example");
const operationsOf = (paths: typeof document.paths) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

/** Every value below a key, anywhere in the document. */
function below(key: string, value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...below(key, inner)]);
}

const fits = (pattern: string, text: string) => {
  const parts = pattern.split("*").map((part) => part.replace(/[.[\](){}^$+?|\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(text);
};
const fitsSaid = (pattern: string | undefined, said: string | undefined) =>
  pattern === undefined || said === undefined ? pattern === said : fits(pattern, said);

const explains = (deliberate: Deliberate, place: string, found: Difference) =>
  (found.part === deliberate.part || (deliberate.part === "answer" && found.part.startsWith("answer "))) &&
  (deliberate.operations?.includes(found.operationId) ?? true) &&
  fits(place, found.place) &&
  fitsSaid(deliberate.given, found.given) &&
  fitsSaid(deliberate.ours, found.ours);

describe("the document", () => {
  test("has every operation of every door at its address, and GET /health", () => {
    for (const operation of Object.values(operations)) {
      const path = `${DOOR_ROOTS[operation.door]}${operation.path}`;
      expect(document.paths[path]?.[operation.method.toLowerCase()]?.operationId, path).toBe(operation.operationId);
    }
    expect(operationsOf(document.paths)).toHaveLength(Object.keys(operations).length + 1);
  });

  test("names each operation once, with a summary, a tag that exists and every parameter of its path", () => {
    const all = operationsOf(document.paths);
    expect(new Set(all.map(({ operation }) => operation.operationId)).size).toBe(all.length);
    const tags = document.tags.map((tag) => tag.name);
    for (const { path, operation } of all) {
      expect(operation.summary, operation.operationId).not.toBe("");
      expect(tags).toContain(operation.tags[0]);
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
      const declared = operation.parameters.filter((parameter) => parameter.in === "path");
      expect(declared.map((parameter) => parameter.name).sort(), path).toEqual(named);
      expect(declared.every((parameter) => parameter.required)).toBe(true);
      expect(Object.keys(operation.responses).filter((status) => status.startsWith("2"))).toHaveLength(1);
    }
    expect(new Set(all.map(({ operation }) => operation.tags[0]))).toEqual(new Set(tags));
  });

  test("refers only to schemas it has, and has none that nothing refers to", () => {
    const referred = new Set(below("$ref", document));
    const had = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect([...referred].filter((ref) => !had.includes(String(ref)))).toEqual([]);
    expect(had.filter((ref) => !referred.has(ref))).toEqual([]);
  });

  test("has schemas that an independent reader can compile", () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: "document", ...document });
    for (const name of Object.keys(document.components.schemas)) {
      const check = ajv.compile({ $ref: `document#/components/schemas/${name}` });
      expect(check(undefined), name).toBe(false);
    }
  });

  test("is the same document each time, at the address it is asked for", () => {
    const other = openApiDocument("https://other.example");
    expect(other.paths).toBe(document.paths);
    expect(other.servers).toEqual([{ url: "https://other.example" }]);
  });
});

describe("beside the given v2 document", () => {
  const found = differences(document, given);

  test("has all of its 56 operations and no others in v2", () => {
    expect(given.operations).toHaveLength(56);
    expect(found.filter((difference) => difference.part === "operation")).toEqual([]);
  });

  test("differs only where differences.ts says so and why", () => {
    const unexplained = found.filter(
      (difference) =>
        !DELIBERATE.some((deliberate) => deliberate.places.some((place) => explains(deliberate, place, difference))),
    );
    expect(unexplained).toEqual([]);
  });

  test("differs wherever differences.ts says so", () => {
    const gone = DELIBERATE.flatMap((deliberate) =>
      deliberate.places
        .filter((place) => !found.some((difference) => explains(deliberate, place, difference)))
        .map((place) => ({ place, part: deliberate.part, given: deliberate.given, ours: deliberate.ours })),
    );
    expect(gone).toEqual([]);
  });

  test("notices a field, a limit, a status, a parameter and an operation that changed", () => {
    const changed = structuredClone(document);
    const { PostingSummary, CreatePostingRequest } = changed.components.schemas;
    delete PostingSummary?.properties?.title;
    if (CreatePostingRequest?.properties?.title) CreatePostingRequest.properties.title.maxLength = 201;
    const list = changed.paths["/api/v2/postings/list"]?.get;
    delete list?.responses["401"];
    if (list) list.parameters = list.parameters.filter((parameter) => parameter.name !== "search");
    delete changed.paths["/api/v2/voices"];
    const places = differences(changed, given).map(({ part, place }) => `${part}: ${place}`);
    for (const place of [
      "answer 200: data[].title",
      "request: title maxLength",
      "statuses: 401",
      "parameters: query search",
      "operation: GET /api/v2/voices",
    ]) {
      expect(places).toContain(place);
    }
  });
});
