import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import { DemoFacts, DemoSecrets } from "./facts";

/** Where this demo's own files lie: the server always runs from the project's root. */
export const demoPath = (...names: string[]) => path.resolve("lib/server/commands/demo", ...names);

/** The files a demo keeps in the data folder, each readable by its owner only. */
export const demoFiles = (dataDir: string) => ({
  facts: keptFile(path.join(dataDir, "demo.json"), DemoFacts),
  /** There while filling is under way, gone afterwards. */
  secrets: keptFile(path.join(dataDir, "demo.unfinished.json"), DemoSecrets),
});

function keptFile<S extends z.ZodType>(file: string, schema: S) {
  return {
    path: file,
    /** Null when there is none. @throws Error with a sentence when it is not what was written */
    read: () => readJson(file, schema),
    /** Whole or not at all, whenever the process dies. */
    async write(content: z.output<S>): Promise<void> {
      await mkdir(path.dirname(file), { recursive: true });
      const fresh = `${file}.new`;
      await writeFile(fresh, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true });
      await rename(fresh, file);
    },
    remove: () => rm(file, { force: true }),
  };
}

/** Null when there is no such file. @throws Error with a sentence when it does not hold what it should */
export async function readJson<S extends z.ZodType>(file: string, schema: S): Promise<z.output<S> | null> {
  const bytes = await readBytes(file);
  if (!bytes) return null;
  try {
    return schema.parse(JSON.parse(bytes.toString("utf8")));
  } catch (cause) {
    throw new Error(`${file} is damaged: it does not hold what was written there. Restore it.`, { cause });
  }
}

/** Null when there is no such file. */
export async function readBytes(file: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
