"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { archivePostingAction, clonePostingAction } from "@/lib/actions/postings";
import { unwrap } from "@/lib/actions/unwrap";
import { postingKeys } from "@/lib/queries/postings";

/**
 * Makes a full copy with its own link and no candidates, and opens it (`opensCopy`) or leads to it in the toast. Taken
 * back, the copy is archived: nothing is ever deleted by a click.
 */
export function useClone({ opensCopy }: { opensCopy: boolean }) {
  const queries = useQueryClient();
  const router = useRouter();
  const readAgain = () => queries.invalidateQueries({ queryKey: [...postingKeys.all, "rows"] });

  const takeBack = async (copy: { id: string; title: string }) => {
    try {
      await unwrap(archivePostingAction(copy.id));
      toast.success(`“${copy.title}” is archived.`);
    } catch (error) {
      const description = error instanceof Error ? error.message : undefined;
      toast.error(`“${copy.title}” is still there.`, { description });
    }
    await readAgain();
  };

  return useMutation({
    mutationFn: (posting: { id: string; title: string }) => unwrap(clonePostingAction(posting.id)),
    onSuccess: async (copy, source) => {
      await readAgain();
      const open = () => router.push(`/postings/${copy.id}`);
      if (opensCopy) open();
      toast.success(opensCopy ? "This is the copy." : `“${source.title}” was copied.`, {
        description: "The copy has its own link and no candidates.",
        duration: 8000,
        ...(!opensCopy && {
          action: { label: "Open", onClick: open },
          cancel: {
            label: "Undo",
            onClick: () => void takeBack({ id: copy.id, title: copy.posting?.title ?? source.title }),
          },
        }),
      });
    },
    onError: (error, source) => toast.error(`“${source.title}” was not copied.`, { description: error.message }),
  });
}
