import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";

const SOURCE = "lib/providers/documents";

/**
 * The path of the bundled worker. Production runs what the build made, `dist/document-worker.mjs`; in development and
 * tests it is built on the spot whenever the sources are newer. Neither bundler may follow this path into the worker.
 */
export async function workerFile(): Promise<string> {
  const built = join(process.cwd(), "dist", "document-worker.mjs");
  if (process.env.NODE_ENV === "production") {
    if (!existsSync(built)) throw new Error(`${built} is missing. Build the project before you start it.`);
    return built;
  }

  const source = join(process.cwd(), SOURCE);
  const changed = newest(source);
  if (existsSync(built) && statSync(built).mtimeMs >= changed) return built;

  const folder = join(process.cwd(), "node_modules", ".cache", "greenroom");
  const cached = join(folder, "document-worker.mjs");
  if (!existsSync(cached) || statSync(cached).mtimeMs < changed) await build(join(source, "worker.ts"), folder, cached);
  return cached;
}

const newest = (folder: string) => Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs));

async function build(entry: string, folder: string, target: string) {
  const { build: bundle } = await import(/* turbopackIgnore: true */ /* webpackIgnore: true */ "esbuild");
  mkdirSync(folder, { recursive: true });
  // Several test processes may build at once; each writes its own file and the rename is atomic.
  const own = join(folder, `document-worker.${process.pid}.mjs`);
  await bundle({
    entryPoints: [entry],
    outfile: own,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  renameSync(own, target);
}
