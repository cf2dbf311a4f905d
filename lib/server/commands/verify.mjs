import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build, install } from "./prepare.mjs";

/**
 * `npm run verify`: everything that must hold, from a fresh clone: lint with the import law, types, unit and integration
 * tests on the real PostgreSQL, build, end-to-end tests in Chromium. Ends with one line that adds up all suites.
 */

const bin = (name) => path.join("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
const RESULTS = "test-results";
const totals = { passed: 0, failed: 0 };

function step(title, command, args) {
  console.log(`\n== ${title}`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: "inherit",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
      shell: process.platform === "win32",
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code === 0));
  });
}

/** A check without tests of its own counts as one. */
async function check(title, command, args) {
  const ok = await step(title, command, args);
  totals[ok ? "passed" : "failed"] += 1;
  return ok;
}

/** A suite counts what its report says; a suite that ends badly without a failed test counts as one failure. */
async function suite(title, command, args, report, count) {
  const ok = await step(title, command, args);
  const counted = existsSync(report) ? count(JSON.parse(readFileSync(report, "utf8"))) : { passed: 0, failed: 0 };
  totals.passed += counted.passed;
  totals.failed += ok ? counted.failed : Math.max(1, counted.failed);
}

/** Chromium: Debian's package where apt is there, else Playwright's own. */
function installBrowser() {
  if (existsSync("/usr/bin/chromium") || existsSync("/usr/bin/chromium-browser")) return;
  const isRoot = process.getuid?.() === 0;
  const hasApt = existsSync("/usr/bin/apt-get");
  if (hasApt && isRoot) {
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    const done = spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (done.status === 0) return;
  }
  const done = spawnSync(bin("playwright"), ["install", "--with-deps", "chromium"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (done.status !== 0) {
    console.error(
      "No browser could be installed. Install Chromium (on Debian: apt-get install chromium) and run this again.",
    );
  }
}

install();
installBrowser();
mkdirSync(RESULTS, { recursive: true });

await check("Lint and the import law", bin("biome"), ["ci", "."]);
await check("Types", "npm", ["run", "--silent", "types"]);
await suite(
  "Unit and integration tests",
  bin("vitest"),
  [
    "run",
    "--config=lib/vitest.config.mts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${RESULTS}/unit.json`,
  ],
  `${RESULTS}/unit.json`,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + (report.numFailedTestSuites && !report.numFailedTests ? 1 : 0),
  }),
);
console.log("\n== Build");
build();
await suite(
  "End-to-end tests",
  bin("playwright"),
  ["test", "-c", "e2e/playwright.config.ts"],
  `${RESULTS}/e2e.json`,
  (report) => ({ passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }),
);

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
