"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { judge } from "@/components/portal/recorder/trouble";
import type { StageProps } from "@/components/portal/stage-props";
import type { PortalState } from "@/lib/contract/portal";
import { portalKeys } from "@/lib/queries/portal";

/** Refusals that mean that this page shows something older than the server has. */
const LAGGING = ["wrong_stage", "form_changed"];

/**
 * One step of the candidate: makes the call and shows what the server says is next. Where this page lags behind (a second
 * click, another tab has gone on) it asks where the candidate stands.
 */
export function useStep<Given = void>(props: StageProps, call: (given: Given) => Promise<PortalState>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: call,
    onSuccess: props.onChange,
    onError: (error) => {
      const trouble = judge(error);
      if (trouble.kind === "refused" && LAGGING.includes(trouble.reason ?? "")) {
        return queries.invalidateQueries({ queryKey: portalKeys.one(props.token) });
      }
    },
  });
}
