import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Plain JavaScript without packages: it runs on a fresh clone, before anything is installed. */

const SOURCES = ["app", "components", "lib", "public"];
const FILES = ["package.json", "package-lock.json", "next.config.mjs", "tsconfig.json", "postcss.config.mjs"];
const STAMP = path.join("dist", "built-from");
const INSTALLED = path.join("node_modules", ".package-lock.json");

function run(command, args, env = process.env) {
  const done = spawnSync(command, args, { stdio: "inherit", env, shell: process.platform === "win32" });
  if (done.error) throw done.error;
  if (done.status !== 0) process.exit(done.status ?? 1);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Greenroom needs Node 20.9 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the packages of the lock file unless they are there. */
export function install() {
  const isCurrent = existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync("package-lock.json").mtimeMs;
  if (isCurrent) return;
  console.log("Installing packages ...");
  // Development packages too: the build needs some of them.
  run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
}

function newest(place) {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** A few facts that change whenever a source does; cheap to find, and wrong only towards building once too often. */
const state = () =>
  JSON.stringify({
    node: process.versions.node,
    newest: Math.max(...[...SOURCES, ...FILES].filter((place) => existsSync(place)).map(newest)),
  });

/** Builds unless what is built came from these very sources. */
export function build() {
  const now = state();
  if (existsSync(STAMP) && existsSync(path.join(".next", "BUILD_ID")) && readFileSync(STAMP, "utf8") === now) return;
  console.log("Building ...");
  run(process.execPath, [path.join("lib", "server", "commands", "build.mjs")]);
  mkdirSync("dist", { recursive: true });
  writeFileSync(STAMP, now);
}
