import type { CandidateResponse } from "@/lib/contract/platform/candidates";
import { BYTE_ORDER_MARK, csvLine } from "./csv";

type Cell = string | number | boolean | null;

/** The columns of the table, whatever the posting's steps are: programs that read it find them by these names. */
const COLUMNS: [name: string, of: (candidate: CandidateResponse) => Cell][] = [
  ["name", ({ name }) => name],
  ["email", ({ email }) => email],
  ["status", ({ status }) => status],
  ["decision", ({ shortlisted, dismissed }) => (shortlisted ? "shortlisted" : dismissed ? "dismissed" : null)],
  ["score", ({ score }) => score],
  ["resume_score", ({ agent_summary }) => agent_summary?.resume?.resume_score ?? null],
  ["resume_eligible", ({ agent_summary }) => agent_summary?.resume?.is_eligible ?? null],
  ["interview_score", ({ agent_summary }) => agent_summary?.web_interview?.score ?? null],
  ["steps", stepsOf],
  ["added_at", ({ created_at }) => moment(created_at)],
  ["interviewed_at", ({ interviewed_at }) => moment(interviewed_at)],
  ["last_activity_at", ({ workflow }) => moment(workflow?.last_activity_at ?? null)],
  ["interview_id", ({ interview_id }) => interview_id],
  ["candidate_id", ({ candidate_id }) => candidate_id],
  ["metadata", ({ metadata }) => json(metadata)],
  ["data", ({ data }) => json(data)],
];

/** The candidates as a CSV table, page by page. Links are left out: they open interviews, and tables are passed on. */
export async function* candidateTable(pages: AsyncIterable<CandidateResponse[]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(COLUMNS.map(([name]) => name));
  for await (const page of pages) {
    yield page.map((candidate) => csvLine(COLUMNS.map(([, of]) => of(candidate)))).join("");
  }
}

/** "resume: completed, web_interview: in_progress". */
function stepsOf({ workflow, step_types: types }: CandidateResponse): string | null {
  if (!workflow) return null;
  return workflow.steps.map(({ status }, index) => `${types?.[index] ?? `step ${index + 1}`}: ${status}`).join(", ");
}

const json = (value: object | null | undefined) =>
  value && Object.keys(value).length > 0 ? JSON.stringify(value) : null;

const moment = (seconds: number | null) => (seconds === null ? null : new Date(seconds * 1000).toISOString());
