import { rulesEvaluator } from "@/lib/providers/evaluator/rules";
import { judgeAnswers } from "./eval/judge-answers";
import { judgeResumes } from "./eval/judge-resumes";
import { readLabelledFolder, UnusableFolder } from "./eval/labelled-folder";
import { lastLine, reportLines } from "./eval/report-lines";

const USAGE = "Usage: npm run eval -- <folder with labels.json, answers.json and the resumes>";

/**
 * Runs the configured evaluator over a labelled folder and prints where it disagrees; the last line is
 * `verdicts A/B agree, wrong knockouts K, answer order C/D, resume order E/F`.
 * Gives the exit code: 0 when the folder could be judged, whatever the result, and 1 when it could not.
 */
export async function main(argv: readonly string[], print: (line: string) => void = console.log): Promise<number> {
  const folder = argv.find((argument) => argument !== "--");
  if (folder === undefined) {
    print(USAGE);
    return 1;
  }
  try {
    const set = await readLabelledFolder(folder);
    const resumes = await judgeResumes(set, rulesEvaluator);
    const answers = await judgeAnswers(set.questions, rulesEvaluator);
    for (const line of reportLines(resumes.reports, answers.reports)) print(line);
    print(lastLine(resumes.reports, answers.order, resumes.order));
    return 0;
  } catch (cause) {
    if (!(cause instanceof UnusableFolder)) throw cause;
    print(cause.message);
    return 1;
  }
}
