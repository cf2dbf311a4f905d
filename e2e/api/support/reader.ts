import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Facts } from "../../../lib/api/openapi/flatten";
import type { JsonSchema, OpenApiDocument, OpenApiOperation } from "../../../lib/api/openapi/types";
import { V2_FACTS } from "../../../lib/api/openapi/v2-facts";
import { schemaOfFacts } from "./given-schemas";
import type { Received } from "./send";

export type Described = { id: string; method: string; path: string; operation: OpenApiOperation };

/** Reads the published document and judges answers by it, and those of v2 by the given document's facts too. */
export type Reader = {
  /** The operations of the platform door and GET /health. */
  platform: Described[];
  schemas: Record<string, JsonSchema>;
  /** What is wrong with an answer to this operation; empty when it is as documented. */
  problemsOf(described: Described, received: Received): string[];
  /** Whether a body fits the operation's request schema. */
  isFitting(described: Described, body: unknown): boolean;
};

export function readerOf(document: OpenApiDocument): Reader {
  const open = addFormats(new Ajv2020({ strict: false, allErrors: true }));
  open.addSchema({ $id: "document", ...document });
  const closed = addFormats(new Ajv2020({ strict: false, allErrors: true }));
  closed.addSchema({ $id: "document", ...close(document) });
  const compiled = new Map<string, ValidateFunction>();
  const compile = (ajv: Ajv2020, kind: string, pointer: string) => {
    const name = `${kind} ${pointer}`;
    const made = compiled.get(name) ?? ajv.compile({ $ref: `document#${pointer}` });
    compiled.set(name, made);
    return made;
  };
  const given = new Map(V2_FACTS.operations.map((operation) => [operation.operationId, operation]));
  const fits = new Map<string, ValidateFunction>();
  const fitGiven = (name: string, facts: Facts) => {
    const made = fits.get(name) ?? open.compile(schemaOfFacts(facts));
    fits.set(name, made);
    return made;
  };

  return {
    platform: Object.entries(document.paths)
      .filter(([path]) => path.startsWith("/api/v2/") || path === "/health")
      .flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({
          id: operation.operationId,
          method: method.toUpperCase(),
          path,
          operation,
        })),
      ),
    schemas: document.components.schemas,
    isFitting({ path, method }, body) {
      const at = `/paths/${escaped(path)}/${method.toLowerCase()}/requestBody/content/application~1json/schema`;
      return compile(open, "body", at)(body);
    },
    problemsOf({ id, path, method, operation }, { status, headers, text, bytes }) {
      const answer = operation.responses[String(status)];
      if (!answer) return [`${id} answered ${status}, which is not documented: ${text.slice(0, 300)}`];
      const [media] = Object.keys(answer.content ?? {});
      const sent = headers["content-type"]?.split(";")[0];
      if (media !== sent) return [`${id} answered ${status} as ${sent} instead of ${media}`];
      if (media !== "application/json") return bytes > 0 ? [] : [`${id} answered nothing`];
      const body: unknown = JSON.parse(text);
      const problems: string[] = [];
      const judge = (whose: string, check: ValidateFunction) => {
        if (check(body)) return;
        for (const { instancePath, message, params } of check.errors ?? [])
          problems.push(`${id} ${status} by ${whose}: ${instancePath} ${message} ${JSON.stringify(params)}`);
      };
      const at = `/paths/${escaped(path)}/${method.toLowerCase()}/responses/${status}/content/application~1json/schema`;
      judge("our document", compile(closed, "answer", at));
      const name = given.get(id)?.answers[String(status)];
      const facts = name === undefined ? undefined : V2_FACTS.bodies[name];
      if (name !== undefined && facts) judge("the given document", fitGiven(name, facts));
      return problems;
    },
  };
}

const escaped = (path: string) => encodeURIComponent(path.replaceAll("~", "~0").replaceAll("/", "~1"));

/** The same document, in which an object may have no fields but those that are named: a leak shows. */
function close<T>(part: T): T {
  if (Array.isArray(part)) return part.map(close) as T; // safe: the same array, item by item
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, close(value)]);
  const closed = Object.fromEntries(entries);
  const isShape =
    closed.type === "object" && typeof closed.properties === "object" && !("additionalProperties" in closed);
  return isShape ? { ...closed, additionalProperties: false } : closed;
}
