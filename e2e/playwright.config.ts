import { defineConfig } from "@playwright/test";
import { LAUNCH_OPTIONS } from "../lib/server/test-browser";

export default defineConfig({
  testDir: ".",
  // Makes a file for the demo, and only when asked to (npm run record-demo).
  testIgnore: "demo-recording/**",
  outputDir: "../test-results",
  // Each spec file starts a server of its own; two cores carry one at a time.
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  use: {
    locale: "en-US",
    timezoneId: "UTC",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: LAUNCH_OPTIONS,
  },
});
