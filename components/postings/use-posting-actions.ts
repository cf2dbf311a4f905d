"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { undoToast } from "@/components/shared/undo-toast";
import { activatePostingAction, archivePostingAction, clonePostingAction } from "@/lib/actions/postings";
import { unwrap } from "@/lib/actions/unwrap";
import type { PostingResponse } from "@/lib/contract/platform/postings";
import { postingKeys, postingQuery } from "@/lib/queries/postings";

/**
 * What can be done to a whole posting. Archiving shows at once and is put back when the server refuses; copying leads
 * to the copy.
 */
export function usePostingActions(posting: PostingResponse) {
  const queries = useQueryClient();
  const router = useRouter();
  const { queryKey } = postingQuery(posting.id);

  const store = async (isArchived: boolean) => {
    const change = isArchived ? archivePostingAction : activatePostingAction;
    queries.setQueryData(queryKey, await unwrap(change(posting.id)));
    await queries.invalidateQueries({ queryKey: [...postingKeys.all, "list"] });
  };

  const archive = useMutation({
    mutationFn: store,
    onMutate: async (isArchived) => {
      await queries.cancelQueries({ queryKey, exact: true });
      const before = queries.getQueryData(queryKey);
      queries.setQueryData(queryKey, { ...posting, archived: isArchived, status: isArchived ? "archived" : "active" });
      return before;
    },
    onSuccess: (_, isArchived) =>
      undoToast({
        message: isArchived ? "The posting was archived." : "The posting is active again.",
        description: isArchived ? "Its link takes nobody new; everything in it is kept." : undefined,
        onUndo: () => store(!isArchived),
      }),
    onError: (error, isArchived, before) => {
      queries.setQueryData(queryKey, before);
      toast.error(isArchived ? "The posting could not be archived." : "The posting could not be activated.", {
        description: error.message,
      });
    },
  });

  const clone = useMutation({
    mutationFn: () => unwrap(clonePostingAction(posting.id)),
    onSuccess: async (copy) => {
      await queries.invalidateQueries({ queryKey: [...postingKeys.all, "list"] });
      toast.success("This is the copy.", { description: "It has its own link and no candidates yet." });
      router.push(`/postings/${copy.id}`);
    },
    onError: (error) => toast.error("The posting could not be copied.", { description: error.message }),
  });

  return { archive, clone };
}
