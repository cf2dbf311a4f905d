"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { patchPosting, statusAfter } from "@/components/postings/posting-cache";
import { undoToast } from "@/components/shared/undo-toast";
import { leaveToast } from "@/components/shell/leave-toast";
import { activatePostingAction, archivePostingAction } from "@/lib/actions/postings";
import { unwrap } from "@/lib/actions/unwrap";
import type { PostingResponse } from "@/lib/contract/platform/postings";
import { postingKeys } from "@/lib/queries/postings";

type Change = { posting: PostingResponse; archived: boolean };

/**
 * Archives a posting or brings it back: at once on the page, with undo in the toast; put back with a sentence when the
 * server refuses.
 */
export function useArchive(): (change: Change) => void {
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ posting, archived }: Change) =>
      unwrap(archived ? archivePostingAction(posting.id) : activatePostingAction(posting.id)),
    onMutate: async ({ posting, archived }) => {
      // A refetch that is under way would bring the old state back.
      await queries.cancelQueries({ queryKey: postingKeys.all });
      patchPosting(queries, posting.id, { archived, status: statusAfter(archived, posting.deadline, Date.now()) });
    },
    onSuccess: (shown) => patchPosting(queries, shown.id, shown),
    onError: (error, { posting }) => {
      patchPosting(queries, posting.id, posting);
      toast.error(`“${posting.title}” stays as it was.`, { description: error.message });
    },
  });

  return (change) => {
    const { posting, archived } = change;
    mutation.mutate(change, {
      onSuccess: (shown) =>
        undoToast({
          message: archived ? `“${posting.title}” is archived.` : `“${posting.title}” is open again.`,
          description: archived ? "It takes no new candidates; everything in it is kept." : undefined,
          onUndo: async () => {
            leaveToast();
            await mutation.mutateAsync({ posting: shown, archived: !archived });
          },
        }),
    });
  };
}
