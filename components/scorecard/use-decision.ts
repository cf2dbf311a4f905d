"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { decideCandidate, decideInterviewData } from "@/components/candidates/decision-cache";
import { undoToast } from "@/components/shared/undo-toast";
import { decideInterviewAction } from "@/lib/actions/candidates";
import { unwrap } from "@/lib/actions/unwrap";
import type { Decision } from "@/lib/contract/workspace/reviews";
import { candidatesQuery, interviewKeys, interviewQuery, reviewsQuery } from "@/lib/queries/interviews";
import { postingKeys } from "@/lib/queries/postings";

type Person = { interview_id: string; posting_id: string; name: string };
type Change = { decision: Decision | null; isUndo: boolean };

const SAID: Record<Decision, string> = { shortlisted: "was shortlisted.", dismissed: "was dismissed." };

/**
 * Decides on one candidate: shown at once on this page and in the list, put back when the server refuses, taken back
 * from the toast even after the reader went on to the next candidate.
 */
export function useDecision({ interview_id: id, posting_id: postingId, name }: Person) {
  const queries = useQueryClient();
  const one = interviewQuery(id).queryKey;
  const reviews = reviewsQuery(id).queryKey;
  const list = candidatesQuery(postingId).queryKey;

  const show = (decision: Decision | null) => {
    queries.setQueryData(one, (old) => old && decideInterviewData(old, decision));
    queries.setQueryData(
      reviews,
      (old) => old && { ...old, decision: decision && { decision, by: "You", at: Date.now() / 1000 } },
    );
    queries.setQueryData(
      list,
      (old) =>
        old && {
          ...old,
          pages: old.pages.map((page) => ({
            ...page,
            data: page.data.map((row) => (row.interview_id === id ? decideCandidate(row, decision) : row)),
          })),
        },
    );
  };

  const change = useMutation({
    mutationKey: ["decision", id],
    // One after the other, so that "dismiss" and a quick "undo" cannot overtake each other.
    scope: { id: `decision:${id}` },
    mutationFn: ({ decision }: Change) => unwrap(decideInterviewAction(id, decision)),
    onMutate: async ({ decision }) => {
      await Promise.all([queries.cancelQueries({ queryKey: one }), queries.cancelQueries({ queryKey: list })]);
      const before = queries.getQueryData(reviews)?.decision?.decision ?? null;
      show(decision);
      return before;
    },
    onError: (error, _, before) => {
      show(before ?? null);
      toast.error("The decision was not saved; nothing has changed.", { description: error.message });
    },
    onSuccess: ({ decision, previous }, { isUndo }) => {
      if (isUndo || decision === previous) return;
      undoToast({
        message: decision ? `${name} ${SAID[decision]}` : `The decision on ${name} was taken back.`,
        onUndo: async () => {
          await change.mutateAsync({ decision: previous, isUndo: true });
        },
      });
    },
    onSettled: () => {
      // The last of several decisions reads what the server made of them; earlier ones would only flicker.
      if (queries.isMutating({ mutationKey: ["decision", id] }) > 1) return;
      void queries.invalidateQueries({ queryKey: interviewKeys.one(id) });
      void queries.invalidateQueries({ queryKey: interviewKeys.list(postingId) });
      void queries.invalidateQueries({ queryKey: postingKeys.stats(postingId) });
    },
  });

  return (decision: Decision | null) => change.mutate({ decision, isUndo: false });
}
