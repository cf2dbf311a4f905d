import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: path.resolve("."),
  resolve: { alias: { "@": path.resolve(".") } },
  test: {
    include: ["{app,components,lib}/**/*.test.{ts,tsx}"],
    globalSetup: ["lib/server/postgres/global-setup.ts"],
    // Real databases, workers and children: slow machines need more than the default five seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
