"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { changePlanAction, createPlanAction } from "@/lib/actions/plans";
import { unwrap } from "@/lib/actions/unwrap";
import { postingCell } from "@/lib/contract/plan/paths";
import type { PlanStart } from "@/lib/contract/workspace/plans";
import { postingKeys } from "@/lib/queries/postings";

/** What a draft begins with; a blank one may have a job description in it. */
export type DraftStart = PlanStart & { description?: string };

/** Makes a draft and opens it in the editor. `onMade` runs before the page is left. */
export function useCreateDraft({ onMade }: { onMade?: () => void } = {}) {
  const router = useRouter();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ description = "", ...start }: DraftStart) => {
      const { id } = await unwrap(createPlanAction(start));
      const text = { path: postingCell("description"), from: "", to: description };
      if (description.trim() !== "") await unwrap(changePlanAction(id, [text]));
      return id;
    },
    onSuccess: (id, start) => {
      onMade?.();
      void queries.invalidateQueries({ queryKey: postingKeys.all });
      const about = start.from === "proposal" ? `?proposal=${start.proposal_id}` : "";
      router.push(`/postings/${id}/edit${about}`);
    },
    onError: (error) => toast.error("No draft was made.", { description: error.message }),
  });
}
