import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { errorReply } from "./error-reply";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const withCode = (code: string) => Object.assign(new Error("no"), { code });
const replyTo = (error: unknown) => errorReply(error, "id", { headers: {}, operation: "listPostings" });

test.each([
  ["nobody listens", withCode("ECONNREFUSED")],
  ["as drizzle wraps it", new Error("Failed query", { cause: withCode("57P03") })],
  ["ended by its operator", withCode("57P01")],
  ["broken under a query", new Error("Failed query", { cause: new Error("Connection terminated unexpectedly") })],
  ["no connection left", withCode("53300")],
])("a database that is away is a 503 that says to try again: %s", (_, error) => {
  expect(replyTo(error)).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
});

test.each([
  ["a bug", new TypeError("x is undefined"), 500],
  ["a value that cannot be stored", withCode("22021"), 400],
  ["a constraint that nobody expected", withCode("23505"), 500],
])("%s stays what it is", (_, error, status) => {
  expect(replyTo(error).status).toBe(status);
});
