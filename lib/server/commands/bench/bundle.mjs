import { build } from "esbuild";

/** The bench and its peers are no part of the product: they are bundled only when asked for. */
await build({
  entryPoints: { bench: "lib/server/commands/bench/main.ts", "bench-peer": "lib/server/commands/bench/peer.ts" },
  outdir: "dist",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  alias: { "@": process.cwd() },
  logLevel: "warning",
});
