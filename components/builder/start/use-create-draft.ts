"use client";

import { useIsMutating, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { changePlanAction, createPlanAction } from "@/lib/actions/plans";
import { unwrap } from "@/lib/actions/unwrap";
import { postingCell } from "@/lib/contract/plan/paths";
import type { PlanStart } from "@/lib/contract/workspace/plans";
import { postingKeys } from "@/lib/queries/postings";

/** What a draft begins with; a blank one may have a job description in it. */
export type DraftStart = PlanStart & { description?: string };

type Options = {
  /** What comes first; when it throws, no draft is made. */
  before?: () => Promise<void>;
  /** Runs before the page is left. */
  onMade?: () => void;
};

const MAKING = ["create-draft"];
/** A message with a way on stays this long. */
const LONG_MS = 20_000;

/** There is a draft, without the description that it was to have. */
class DraftWithoutText extends Error {
  readonly draftId: string;
  constructor(draftId: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.draftId = draftId;
  }
}

/**
 * Makes a draft and opens it in the editor. A second click makes no second one: `make` does nothing while a draft is
 * being made anywhere on the page, nor once this one is made and the page is about to be left. `making` is what it is made
 * of, for as long.
 */
export function useCreateDraft({ before, onMade }: Options = {}) {
  const router = useRouter();
  const queries = useQueryClient();
  const isAnyMade = useIsMutating({ mutationKey: MAKING }) > 0;
  const draft = useMutation({
    mutationKey: MAKING,
    mutationFn: async ({ description = "", ...start }: DraftStart) => {
      await before?.();
      const { id } = await unwrap(createPlanAction(start));
      const text = { path: postingCell("description"), from: "", to: description };
      if (description.trim() !== "") {
        await unwrap(changePlanAction(id, [text])).catch((error: unknown) => {
          throw new DraftWithoutText(id, error);
        });
      }
      return id;
    },
    onSuccess: (id, start) => {
      onMade?.();
      void queries.invalidateQueries({ queryKey: postingKeys.all });
      const about = start.from === "proposal" ? `?proposal=${start.proposal_id}` : "";
      router.push(`/postings/${id}/edit${about}`);
    },
    onError: (error) => {
      if (!(error instanceof DraftWithoutText))
        return toast.error("No draft was made.", { description: error.message });
      const { draftId, message } = error;
      void queries.invalidateQueries({ queryKey: postingKeys.all });
      return toast.error("A draft was made, but the description is not in it.", {
        description: `${message} What you pasted is still here.`,
        duration: LONG_MS,
        action: { label: "Open the draft", onClick: () => router.push(`/postings/${draftId}/edit`) },
      });
    },
  });
  const isOver = draft.isSuccess;
  return {
    make(start: DraftStart, on: { error?: () => void } = {}) {
      if (isOver || queries.isMutating({ mutationKey: MAKING }) > 0) return;
      draft.mutate(start, { onError: on.error });
    },
    isBusy: isAnyMade || isOver,
    making: draft.isPending || isOver ? draft.variables : undefined,
    error: draft.error,
  };
}
