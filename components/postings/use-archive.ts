"use client";

import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { type Archivable, patchPosting, standingAfter } from "@/components/postings/posting-cache";
import { undoToast } from "@/components/shared/undo-toast";
import { activatePostingAction, archivePostingAction } from "@/lib/actions/postings";
import { unwrap } from "@/lib/actions/unwrap";
import type { PostingResponse } from "@/lib/contract/platform/postings";
import { postingKeys } from "@/lib/queries/postings";

/** `isUndo`: it takes back the change before, and offers no undo of its own. */
type Change = { posting: Archivable; archived: boolean; isUndo?: boolean };

/**
 * Archives a posting or brings it back: at once on the page, with undo in the toast; put back with a sentence when the
 * server refuses.
 */
export function useArchive(): UseMutationResult<PostingResponse, Error, Change> {
  const queries = useQueryClient();
  const mutation: UseMutationResult<PostingResponse, Error, Change> = useMutation({
    mutationFn: ({ posting, archived }: Change) =>
      unwrap(archived ? archivePostingAction(posting.id) : activatePostingAction(posting.id)),
    onMutate: async ({ posting, archived }) => {
      // A refetch that is under way would bring the old state back; what else the page reads of the posting goes on.
      await Promise.all([
        queries.cancelQueries({ queryKey: [...postingKeys.all, "rows"] }),
        queries.cancelQueries({ queryKey: postingKeys.one(posting.id), exact: true }),
      ]);
      patchPosting(queries, posting.id, standingAfter(archived, posting, Date.now()));
    },
    // Here and not at the call: a row that the list's filter no longer shows is gone by now, and its calls with it.
    onSuccess: (shown, { posting, archived, isUndo }) => {
      patchPosting(queries, shown.id, { archived: shown.archived, status: shown.status });
      // Other views may have to show it now, or to leave it out.
      void queries.invalidateQueries({ queryKey: [...postingKeys.all, "rows"] });
      if (isUndo) return;
      undoToast({
        message: archived ? `“${posting.title}” is archived.` : `“${posting.title}” is ${broughtBack(shown.status)}.`,
        description: archived ? "It takes no new candidates; everything in it is kept." : undefined,
        onUndo: async () => {
          await mutation.mutateAsync({ posting: shown, archived: !archived, isUndo: true });
        },
      });
    },
    onError: (error, { posting }) => {
      patchPosting(queries, posting.id, { archived: posting.archived, status: posting.status });
      toast.error(`“${posting.title}” stays as it was.`, { description: error.message });
    },
  });
  return mutation;
}

function broughtBack(status: string): string {
  if (status === "draft") return "a draft again";
  return status === "expired" ? "back; its deadline has passed" : "open again";
}
