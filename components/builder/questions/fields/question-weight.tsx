"use client";

import { CellWeight } from "@/components/builder/fields/cell-weight";
import { placedQuestion } from "@/components/builder/plan/placed-questions";
import { useContent } from "@/components/builder/plan/plan-provider";
import { questionCell } from "@/lib/contract/plan/paths";

/** A scored question's weight, with its share of the whole. `whole`: "the interview's score". */
export function QuestionWeight({ id, whole }: { id: string; whole: string }) {
  const share = useContent((content) => placedQuestion(content, id)?.share ?? 0);
  return (
    <CellWeight
      path={questionCell(id, "score_weight")}
      description={share > 0 ? `${share} % of ${whole}` : `Adds nothing to ${whole}`}
    />
  );
}
