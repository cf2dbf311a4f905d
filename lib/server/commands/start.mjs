import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, install } from "./prepare.mjs";

/** `npm start` and `npm run demo` (with the argument "demo"): installs and builds what is missing, then runs in this very process. */
install();
build();
process.env.NODE_ENV = "production";
await import(pathToFileURL(path.resolve("dist", process.argv[2] === "demo" ? "demo.mjs" : "run.mjs")).href);
