"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { clonePostingAction } from "@/lib/actions/postings";
import { unwrap } from "@/lib/actions/unwrap";
import { postingKeys } from "@/lib/queries/postings";

/** Makes a full copy with its own link and no candidates, and opens it (`opensCopy`) or leads to it in the toast. */
export function useClone({ opensCopy }: { opensCopy: boolean }) {
  const queries = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: (posting: { id: string; title: string }) => unwrap(clonePostingAction(posting.id)),
    onSuccess: async (copy, source) => {
      await queries.invalidateQueries({ queryKey: [...postingKeys.all, "list"] });
      const open = () => router.push(`/postings/${copy.id}`);
      toast.success(opensCopy ? "This is the copy." : `“${source.title}” was copied.`, {
        description: "The copy has its own link and no candidates.",
        action: opensCopy ? undefined : { label: "Open", onClick: open },
      });
      if (opensCopy) open();
    },
    onError: (error, source) => toast.error(`“${source.title}” was not copied.`, { description: error.message }),
  });
}
