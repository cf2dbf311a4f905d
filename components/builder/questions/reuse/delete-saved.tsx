"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Trash2Icon } from "lucide-react";
import { useRef } from "react";
import { toast } from "sonner";
import { focusNeighbour } from "@/components/shared/focus-neighbour";
import { undoToast } from "@/components/shared/undo-toast";
import { Button } from "@/components/ui/button";
import { deleteSavedQuestionAction, saveQuestionAction } from "@/lib/actions/questions";
import { unwrap } from "@/lib/actions/unwrap";
import { PlanQuestion } from "@/lib/contract/plan/question-rules";
import type { ReusableQuestion } from "@/lib/contract/workspace/questions";
import { reusableKeys } from "@/lib/queries/questions";

type DeleteSavedProps = {
  question: ReusableQuestion;
  onDeleted(): void;
  /** The last of the list goes with the button that has the focus. */
  onLast(): void;
};

/** Takes a question out of the team's library; postings that have a copy keep it. */
export function DeleteSaved({ question, onDeleted, onLast }: DeleteSavedProps) {
  const queries = useQueryClient();
  const button = useRef<HTMLButtonElement>(null);
  const readAgain = () => queries.invalidateQueries({ queryKey: reusableKeys.saved });
  const remove = useMutation({
    mutationFn: () => unwrap(deleteSavedQuestionAction(question.id)),
    onSuccess: () => {
      if (button.current && !focusNeighbour(button.current)) onLast();
      onDeleted();
      undoToast({
        message: "Deleted from your library.",
        description: question.text.length > 120 ? `${question.text.slice(0, 120)} …` : question.text,
        async onUndo() {
          await unwrap(saveQuestionAction(PlanQuestion.parse(question.fields)));
          await readAgain();
        },
      });
      return readAgain();
    },
    onError: (error) => toast.error("It was not deleted.", { description: error.message }),
  });
  const short = question.text.length > 60 ? `${question.text.slice(0, 60)} …` : question.text;
  return (
    <Button
      ref={button}
      data-takes-out
      type="button"
      variant="ghost"
      size="icon-sm"
      className="text-muted-foreground"
      aria-label={`Delete from our library: ${short}`}
      title="Delete from our library"
      disabled={remove.isPending}
      onClick={() => remove.mutate()}
    >
      <Trash2Icon aria-hidden />
    </Button>
  );
}
