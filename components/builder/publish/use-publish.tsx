"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { useBuilderNav } from "@/components/builder/nav/builder-nav";
import { useSaveAll } from "@/components/builder/nav/use-save-all";
import { usePlanStore, useProblemWatch } from "@/components/builder/plan/plan-provider";
import { copyText } from "@/components/shared/copy-button";
import { publishPlanAction } from "@/lib/actions/plans";
import { unwrap } from "@/lib/actions/unwrap";
import { AppError } from "@/lib/contract/errors";
import { planQuery } from "@/lib/queries/plans";
import { postingKeys } from "@/lib/queries/postings";
import { useRefusal } from "./use-refusal";
import { whoChanged } from "./who-changed";

/** A refusal that needs reading stays this long. */
const LONG_MS = 20_000;

/**
 * Publishes what stands in the editor: saved first, checked here, then by the server. What is missing is gone to; what
 * somebody else changed meanwhile is named and read again.
 */
export function usePublish() {
  const store = usePlanStore();
  const watch = useProblemWatch();
  const nav = useBuilderNav();
  const queries = useQueryClient();
  const router = useRouter();
  const saveAll = useSaveAll();
  const showRefusal = useRefusal();

  return useMutation({
    mutationFn: async () => {
      await saveAll();
      const first = watch.showAll();
      if (first) {
        nav.goTo(first.path);
        throw new AppError("invalid", "Something is missing: each of it is listed under “Before you publish”.");
      }
      return unwrap(publishPlanAction(store.plan.id, store.plan.revision));
    },
    onSuccess: async ({ posting_id, candidate_url: link }) => {
      const { title } = store.content.posting;
      const isNew = store.plan.posting.status === "draft";
      await queries.invalidateQueries({ queryKey: postingKeys.all });
      router.push(`/postings/${posting_id}`);
      toast.success(isNew ? `“${title}” is open to candidates.` : `“${title}” is as you changed it.`, {
        description: link ?? undefined,
        duration: 10_000,
        action: link ? { label: "Copy link", onClick: () => void copyText(link) } : undefined,
      });
    },
    onError: async (error) => {
      if (error instanceof AppError && error.reason === "plan_changed") {
        const seen = new Map(store.cells);
        const after = await queries.fetchQuery({ ...planQuery(store.plan.id), staleTime: 0 });
        const who = whoChanged(seen, after);
        toast.error("Somebody changed this posting a moment ago, so it was not published.", {
          description: `${who} Look at it, then publish again.`.trim(),
          duration: LONG_MS,
        });
        return;
      }
      showRefusal(error, "This was not published.");
    },
  });
}
