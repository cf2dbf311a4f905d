import { readEnv } from "@/lib/env";
import { configuredEvaluator } from "@/lib/providers/evaluator";
import { evaluateFolder } from "./eval/evaluate-folder";

const USAGE = "Usage: npm run eval -- <folder with labels.json, answers.json and the resumes>";

/**
 * `npm run eval -- <folder>`: holds the configured evaluator against a labelled folder (see `evaluateFolder`).
 * Gives the exit code: 0 when the folder was judged, 1 when it could not be, or none was named.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  const folder = argv.find((argument) => argument !== "--");
  if (folder !== undefined) return evaluateFolder(folder, configuredEvaluator(readEnv()), print);
  print(USAGE);
  return 1;
}
