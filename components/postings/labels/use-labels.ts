"use client";

import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { patchPosting } from "@/components/postings/posting-cache";
import { setPostingLabelsAction } from "@/lib/actions/postings";
import { unwrap } from "@/lib/actions/unwrap";
import { postingKeys } from "@/lib/queries/postings";

type Change = { posting: { id: string; title: string; labels: string[] }; labels: string[] };

/** Replaces a posting's labels: at once on the page, put back with a sentence when the server refuses. */
export function useLabels(): UseMutationResult<{ labels: string[] }, Error, Change> {
  const queries = useQueryClient();
  return useMutation({
    // One after the other: each says the whole set, and the last one is to stand.
    scope: { id: "posting-labels" },
    mutationFn: ({ posting, labels }: Change) => unwrap(setPostingLabelsAction(posting.id, labels)),
    onMutate: async ({ posting, labels }) => {
      await Promise.all([
        queries.cancelQueries({ queryKey: [...postingKeys.all, "rows"] }),
        queries.cancelQueries({ queryKey: postingKeys.labelsOf(posting.id) }),
      ]);
      patchPosting(queries, posting.id, { labels });
    },
    onError: (error, { posting }) => {
      patchPosting(queries, posting.id, { labels: posting.labels });
      toast.error(`The labels of “${posting.title}” stay as they were.`, { description: error.message });
    },
    onSettled: (_answer, _error, { posting }) =>
      Promise.all([
        queries.invalidateQueries({ queryKey: postingKeys.labels }),
        queries.invalidateQueries({ queryKey: postingKeys.labelsOf(posting.id) }),
        queries.invalidateQueries({ queryKey: [...postingKeys.all, "rows"] }),
      ]),
  });
}
