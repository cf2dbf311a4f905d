"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { BookmarkPlusIcon } from "lucide-react";
import { toast } from "sonner";
import { placedQuestion } from "@/components/builder/plan/placed-questions";
import { usePlanStore } from "@/components/builder/plan/plan-provider";
import { Button } from "@/components/ui/button";
import { saveQuestionAction } from "@/lib/actions/questions";
import { unwrap } from "@/lib/actions/unwrap";
import { plainIssue, sayIssue } from "@/lib/contract/plain-issue";
import { filledFields } from "@/lib/contract/plan/problems";
import { PlanQuestion } from "@/lib/contract/plan/question-rules";
import type { Modality } from "@/lib/contract/platform/questions";
import { reusableKeys } from "@/lib/queries/questions";

type KeepQuestionProps = { id: string; name: string; modality: Modality };

/** Puts a copy of a question into the team's library, for use in any posting. */
export function KeepQuestion({ id, name, modality }: KeepQuestionProps) {
  const store = usePlanStore();
  const queries = useQueryClient();
  const keep = useMutation({
    mutationFn: (question: PlanQuestion) => unwrap(saveQuestionAction(question)),
    onSuccess: () => {
      toast.success("Kept in your library.", { description: "It can be used in any posting." });
      return queries.invalidateQueries({ queryKey: reusableKeys.saved });
    },
    onError: (error) => toast.error("The question was not kept in your library.", { description: error.message }),
  });
  const press = () => {
    const fields = placedQuestion(store.content, id)?.fields ?? {};
    const parsed = PlanQuestion.safeParse({ ...filledFields(fields), modality }, { error: plainIssue });
    if (parsed.success) return keep.mutate(parsed.data);
    // What is wrong is said at its field already, once that was touched.
    const description = sayIssue("The question", parsed.error.issues[0]?.message);
    toast.error("Mend the question first, then keep it.", { description });
  };
  const label = `Keep ${name} in our library`;
  return (
    <Button
      type="button"
      variant="ghost"
      size="icon-sm"
      className="text-muted-foreground"
      aria-label={label}
      title={label}
      disabled={keep.isPending}
      onClick={press}
    >
      <BookmarkPlusIcon aria-hidden />
    </Button>
  );
}
