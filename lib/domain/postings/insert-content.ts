import type { z } from "zod";
import type { CreateStep } from "@/lib/contract/platform/workflow";
import type { Queries } from "@/lib/store/database";
import { insertQuestions } from "@/lib/store/questions";
import { insertSteps } from "@/lib/store/workflow-steps";
import { newId } from "../ids";
import { questionRow } from "../questions/question-row";
import { defaultQuestions } from "./default-questions";

/** Gives a new posting its steps with their questions, in the order given; a step without any gets general ones. */
export async function insertContent(
  tx: Queries,
  postingId: string,
  steps: z.output<typeof CreateStep>[],
): Promise<void> {
  await insertSteps(
    tx,
    steps.map((step, index) => ({
      id: newId(),
      postingId,
      type: step.type,
      rank: index + 1,
      config: step.config ?? {},
    })),
  );
  const ranks = new Map<string, number>();
  await insertQuestions(
    tx,
    steps
      .flatMap((step) => step.questions ?? defaultQuestions(step))
      .map((question) => {
        const rank = (ranks.get(question.modality) ?? 0) + 1;
        ranks.set(question.modality, rank);
        return questionRow(postingId, rank, question);
      }),
  );
}
