import { spawnSync } from "node:child_process";
import { build } from "esbuild";

/**
 * Builds what `npm start` runs: the server and its worker (esbuild, packages stay outside) into dist/, and the pages
 * (Next) into .next/. `--server` builds the server alone.
 */
await build({
  entryPoints: {
    run: "lib/server/run.ts",
    demo: "lib/server/commands/demo.ts",
    eval: "lib/server/commands/eval-main.ts",
    "document-worker": "lib/providers/documents/worker.ts",
  },
  outdir: "dist",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  sourcemap: "linked",
  alias: { "@": process.cwd() },
  logLevel: "warning",
});

if (!process.argv.includes("--server")) {
  const next = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  process.exit(next.status ?? 1);
}
