import { readdirSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { LAUNCH_OPTIONS } from "../lib/server/test-browser";

/** Each spec file is a project, and so has a server and a world of its own; `record.spec.ts` makes a file for the demo. */
const specs = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".spec.ts") && !file.startsWith("demo-recording/"))
  .sort();

export default defineConfig({
  testDir: ".",
  projects: specs.map((file) => ({ name: file.replace(/\.spec\.ts$/, ""), testMatch: file })),
  outputDir: "../test-results",
  // Two servers with their browsers at a time: each waits more than it works.
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  // Real servers and a real browser on two cores: once more, and the report calls it flaky.
  retries: 1,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  use: {
    locale: "en-US",
    timezoneId: "UTC",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    trace: "on-first-retry",
    launchOptions: LAUNCH_OPTIONS,
  },
});
