import type { z } from "zod";

type RawIssue = z.core.$ZodRawIssue;

/**
 * What zod found, as the end of a sentence that begins with the field's name: "is required", "needs at least 3 characters".
 * Hand it to `zodResolver(schema, { error: plainIssue })`; messages that the contract gives itself win over it.
 */
export function plainIssue(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return isBlank(issue.input) ? "is required" : `must be a ${kindOf(issue.expected)}`;
    case "too_small":
      if (issue.origin === "string") {
        return isBlank(issue.input) ? "is required" : `needs at least ${issue.minimum} characters`;
      }
      if (issue.origin === "array") return `needs at least ${issue.minimum}`;
      return `must be ${issue.minimum} or more`;
    case "too_big":
      if (issue.origin === "string")
        return `must not be longer than ${issue.maximum} characters${lengthOf(issue.input)}`;
      if (issue.origin === "array") return `must not have more than ${issue.maximum}${countOf(issue.input)}`;
      return `must be ${issue.maximum} or less`;
    case "invalid_format":
      return issue.format === "url" ? "is not a web address" : "is not in the right form";
    case "invalid_value":
      return "is not one of the choices";
    default:
      return undefined;
  }
}

/** An empty text as a missing one, so that an empty email "is required" rather than "is not an email address". */
export const orMissing = (typed: string): string | undefined => (typed === "" ? undefined : typed);

/** The whole sentence for a field: `label` and the message of its error; undefined while there is none. */
export function sayIssue(label: string, message: string | undefined): string | undefined {
  if (!message) return undefined;
  const isWhole = /^\p{Lu}/u.test(message);
  const sentence = isWhole ? message : `${label} ${message}`;
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function isBlank(input: unknown): boolean {
  return input === undefined || input === null || input === "" || Number.isNaN(input);
}

function kindOf(expected: unknown): string {
  return expected === "int" ? "whole number" : expected === "number" ? "number" : "text";
}

function countOf(input: unknown): string {
  return Array.isArray(input) ? ` (it has ${input.length})` : "";
}

function lengthOf(input: unknown): string {
  return typeof input === "string" ? ` (it has ${input.length})` : "";
}
