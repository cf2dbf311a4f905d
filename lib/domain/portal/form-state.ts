import { formFieldOf } from "@/lib/contract/form-field";
import type { FormState } from "@/lib/contract/portal";
import { listAnswerFilesOf } from "@/lib/store/answers";
import type { Queries } from "@/lib/store/database";
import { listQuestionRows } from "@/lib/store/questions";
import { type AskedQuestion, askedNow } from "../answers/asked-question";
import { sha256 } from "../ids";

/** The questions of a posting's form as they stand, in order. */
export async function formQuestions(db: Queries, postingId: string): Promise<AskedQuestion[]> {
  return (await listQuestionRows(db, { postingId, modality: "form" })).map(askedNow);
}

/** Changes when anything that the candidate sees of the questions does. */
export const formVersion = (questions: AskedQuestion[]): string =>
  sha256(JSON.stringify(questions.map(formFieldOf))).slice(0, 12);

/** The form as the candidate's page shows it, with the files they have added. */
export async function showForm(db: Queries, interview: { id: string; postingId: string }): Promise<FormState> {
  const [questions, files] = await Promise.all([
    formQuestions(db, interview.postingId),
    listAnswerFilesOf(db, [interview.id]),
  ]);
  return {
    version: formVersion(questions),
    fields: questions.map(formFieldOf),
    files: files.map((file) => ({
      id: file.id,
      question_id: file.questionId,
      file_name: file.fileName,
      bytes: file.bytes,
    })),
  };
}
