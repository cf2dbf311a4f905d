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

test("the hosted API's address is taken with and without what people copy along", () => {
  for (const address of ["https://api.example.com", "https://api.example.com/", "https://api.example.com/api/v2/"]) {
    expect(readEnv({ HEYMILO_API_URL: address, HEYMILO_API_KEY: "k" }).HEYMILO_API_URL).toBe("https://api.example.com");
  }
  expect(refusal({ HEYMILO_API_URL: "ftp://api.example.com", HEYMILO_API_KEY: "k" })).toContain(
    "HEYMILO_API_URL must be a full address",
  );
  const message = refusal({ HEYMILO_API_URL: "https://api.example.com", HEYMILO_API_KEY: "a secret\nkey" });
  expect(message).toContain("HEYMILO_API_KEY has characters that no key has");
  expect(message).not.toContain("secret");
});

test("media hosts are origins, and nothing else gets into the content security policy", () => {
  expect(readEnv({ MEDIA_HOSTS: " https://m.example.com/, https://*.s3.amazonaws.com,," }).MEDIA_HOSTS).toEqual([
    "https://m.example.com",
    "https://*.s3.amazonaws.com",
  ]);
  for (const bad of ["m.example.com", "https://m.example.com/path", "https://a.example; script-src *", "https://*"]) {
    expect(refusal({ MEDIA_HOSTS: bad }), bad).toContain("MEDIA_HOSTS");
  }
});

test("the waits between attempts of a webhook are a list of seconds", () => {
  expect(readEnv({ WEBHOOK_RETRY_SECONDS: "0.5, 5,300" }).WEBHOOK_RETRY_SECONDS).toEqual([0.5, 5, 300]);
  expect(readEnv({ WEBHOOK_RETRY_SECONDS: "" }).WEBHOOK_RETRY_SECONDS).toBeUndefined();
  for (const bad of ["5;300", "5,", "-5", "5,soon", Array(31).fill("1").join(",")]) {
    expect(refusal({ WEBHOOK_RETRY_SECONDS: bad })).toContain("WEBHOOK_RETRY_SECONDS must be seconds");
  }
  expect(refusal({ WEBHOOK_RETRY_SECONDS: "604801" })).toContain("must not wait longer than a week");
});
