import type { z } from "zod";
import { noteKeys, notes } from "@/components/portal/notes";
import { submitAnswer } from "@/lib/contract/portal";

const Answer = submitAnswer.body.omit({ tab_id: true });
/** An answer as it is handed in, but for the tab: another one may hand it in after a reload. */
export type Answer = z.output<typeof Answer>;

/** Answers that were given and are not stored by the server yet. */
export type UnsentAnswers = {
  keep(answer: Answer): void;
  find(promptId: string): Answer | null;
  forget(promptId: string): void;
};

/** Keeps them in this browser, so that a reload hands them in instead of asking again. */
export function keptAnswers(interviewId: string): UnsentAnswers {
  return {
    keep: (answer) => {
      notes.write(noteKeys.answer(interviewId, answer.prompt_id), JSON.stringify(answer));
    },
    find: (promptId) => {
      const kept = notes.read(noteKeys.answer(interviewId, promptId));
      return kept === null ? null : parse(kept);
    },
    forget: (promptId) => notes.remove(noteKeys.answer(interviewId, promptId)),
  };
}

/** Null for what is no answer: then the question is simply asked. */
function parse(kept: string): Answer | null {
  try {
    return Answer.safeParse(JSON.parse(kept)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
