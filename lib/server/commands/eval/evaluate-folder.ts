import { EvaluationFailed } from "@/lib/providers/evaluator/evaluation-failed";
import type { Evaluator } from "@/lib/providers/evaluator/port";
import { judgeAnswers } from "./judge-answers";
import { judgeResumes } from "./judge-resumes";
import { readLabelledFolder, UnusableFolder } from "./labelled-folder";
import { lastLine, reportLines } from "./report-lines";

/**
 * Runs an evaluator over a labelled folder and prints where it disagrees; the last line is
 * `verdicts A/B agree, wrong knockouts K, answer order C/D, resume order E/F`.
 * Gives the exit code: 0 when the folder could be judged, whatever the result, and 1 after a sentence on why it could not.
 */
export async function evaluateFolder(
  folder: string,
  evaluator: Evaluator,
  print: (line: string) => void,
): Promise<number> {
  try {
    const set = await readLabelledFolder(folder);
    const resumes = await judgeResumes(set, evaluator);
    const answers = await judgeAnswers(set.questions, evaluator);
    for (const line of reportLines(resumes.reports, resumes.wrong, answers.reports)) print(line);
    print(lastLine(resumes.reports, answers.order, resumes.order));
    return 0;
  } catch (cause) {
    if (!(cause instanceof UnusableFolder) && !(cause instanceof EvaluationFailed)) throw cause;
    print(cause.message);
    return 1;
  }
}
