import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { install } from "./prepare.mjs";

/** `npm run eval -- <folder>`: installs and bundles what is missing, then runs in this very process. */
install();
const bundled = spawnSync(process.execPath, [path.join("lib", "server", "commands", "build.mjs"), "--server"], {
  stdio: "inherit",
});
if (bundled.status !== 0) process.exit(bundled.status ?? 1);
process.env.NODE_ENV = "production";
await import(pathToFileURL(path.resolve("dist", "eval.mjs")).href);
