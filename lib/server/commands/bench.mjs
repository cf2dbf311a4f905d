import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, install } from "./prepare.mjs";

/** `npm run bench`: installs and builds what is missing, bundles the bench, and runs it in this very process. */
install();
build();
const bundled = spawnSync(process.execPath, [path.join("lib", "server", "commands", "bench", "bundle.mjs")], {
  stdio: "inherit",
});
if (bundled.status !== 0) process.exit(bundled.status ?? 1);
await import(pathToFileURL(path.resolve("dist", "bench.mjs")).href);
