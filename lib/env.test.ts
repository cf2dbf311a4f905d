import { expect, test } from "vitest";
import { readEnv } from "./env";

const refusal = (source: Record<string, string>) => {
  try {
    readEnv(source);
  } catch (error) {
    return (error as Error).message;
  }
  return "accepted";
};

test("nothing set: port 3000, data in .data, no outside service", () => {
  const env = readEnv({});
  expect([env.PORT, env.DATABASE_URL, env.AI_BASE_URL, env.ALLOW_PRIVATE_WEBHOOKS]).toEqual([
    3000,
    undefined,
    undefined,
    false,
  ]);
  expect(env.DATA_DIR).toMatch(/\.data$/);
});

test("a bad value is a sentence with the variable's name, and all of them come at once", () => {
  const message = refusal({ PORT: "http", APP_URL: "hire.example.com", DATABASE_URL: "mysql://x" });
  for (const part of [
    "PORT must be a number",
    "APP_URL must be a full address",
    "DATABASE_URL must begin with postgres://",
  ]) {
    expect(message).toContain(part);
  }
});

test("what belongs together is set together", () => {
  expect(refusal({ HEYMILO_API_URL: "https://api.example.com" })).toContain("HEYMILO_API_KEY belong together");
  expect(refusal({ AI_MODEL: "m" })).toContain("AI_BASE_URL is missing");
  expect(refusal({ DATABASE_URL: "postgres://db/greenroom" })).toContain("APP_SECRET is required with DATABASE_URL");
  expect(refusal({ AI_BASE_URL: "http://localhost:1234/v1", STT_MODEL: "whisper-1" })).toBe("accepted");
});
