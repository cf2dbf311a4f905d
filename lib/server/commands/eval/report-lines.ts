import type { QuestionReport } from "./judge-answers";
import type { Order, ResumeReport } from "./judge-resumes";

/** Lines for the reader: one block per resume with its disagreements, then the resumes and the answers out of order. */
export function reportLines(
  resumes: readonly ResumeReport[],
  wrongOrder: readonly string[],
  questions: readonly QuestionReport[],
): string[] {
  return [
    ...resumes.flatMap(resumeLines),
    ...wrongOrder.map((wrong) => `order ${wrong}`),
    ...questions.flatMap((question) => question.wrong.map((wrong) => `answers ${question.id}: ${wrong}`)),
  ];
}

/** The one line a script may read. */
export function lastLine(resumes: readonly ResumeReport[], answers: Order, order: Order): string {
  const sum = (pick: (one: ResumeReport) => number): number => resumes.reduce((total, one) => total + pick(one), 0);
  const wrong = sum((one) => one.disagreements.filter((each) => each.isWrongKnockout).length);
  return `verdicts ${sum((one) => one.agreed)}/${sum((one) => one.total)} agree, wrong knockouts ${wrong}, answer order ${answers.right}/${answers.total}, resume order ${order.right}/${order.total}`;
}

function resumeLines(report: ResumeReport): string[] {
  const head = `${report.id} ${report.file}: ${report.agreed}/${report.total} agree`;
  if (report.problem !== null) return [`${head}; could not be read: ${report.problem}`];
  if (report.disagreements.length === 0) return [head];
  const rows = report.disagreements.map((one) => [
    one.expected,
    one.found,
    one.isWrongKnockout ? "wrong knockout" : "",
    one.criterion,
  ]);
  return [head, ...table([["expected", "found", "", "criterion"], ...rows])];
}

function table(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}
