import type { Fact, Facts } from "./flatten";
import facts from "./v2-facts.json";

/**
 * What v2-facts.json holds: the facts of HeyMilo's published v2 document (OpenAPI 3.1, version 2.0.0, 56 operations),
 * written down once by a script that read each operation and kept what a program depends on: method, path, operationId,
 * parameters with their types, limits and defaults, statuses with their media types, and every body's fields in the
 * places and words of `flatten`. Titles, descriptions and examples were left behind. A body that several operations
 * share stands once, under the name the document gives it. When a newer version of the document comes out, its facts
 * are written down in the same way and differences.ts is gone through again.
 */
export type V2Facts = { operations: OperationFacts[]; bodies: Record<string, Facts> };

type ParameterFacts = Fact & { name: string; in: string };

export type OperationFacts = {
  method: string;
  path: string;
  operationId: string;
  parameters: ParameterFacts[];
  /** Name of the JSON body it takes, among `bodies`. */
  request?: string;
  /** Media types by status. */
  statuses: Record<string, string[]>;
  /** Names of the JSON bodies it answers, by status. */
  answers: Record<string, string>;
};

export const V2_FACTS = facts as unknown as V2Facts; // safe: the file was written in this shape, and document.test.ts reads all of it
