"use client";

import { toast } from "sonner";
import { useBuilderNav } from "@/components/builder/nav/builder-nav";
import { useProblemWatch } from "@/components/builder/plan/plan-provider";
import { AppError } from "@/lib/contract/errors";
import { CellPath } from "@/lib/contract/plan/paths";

/**
 * Shows why the server refused something of the whole posting: at the cells it names, going to the first one, and in a
 * toast that begins with `what` did not happen. @throws what is no AppError, unchanged
 */
export function useRefusal(): (error: unknown, what: string) => void {
  const watch = useProblemWatch();
  const nav = useBuilderNav();
  return (error, what) => {
    if (!(error instanceof AppError)) throw error;
    const problems = error.fields.flatMap(({ field, message }) => {
      const path = CellPath.safeParse(field[0]).data;
      return path === undefined ? [] : [{ path, message }];
    });
    const [first] = problems;
    if (first) {
      watch.refuse(problems);
      nav.goTo(first.path);
    }
    toast.error(what, { description: error.message });
  };
}
