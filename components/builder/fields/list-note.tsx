"use client";

import { useStoreState } from "@/components/builder/plan/plan-provider";
import { ProblemLine } from "@/components/shared/problem-line";

/** Under a list: that the server refused its last change, and why it is as it was before. */
export function ListNote({ path }: { path: string }) {
  const reason = useStoreState((store) => store.putBackOf(path));
  if (!reason) return null;
  return <ProblemLine>The change was not saved; the list is as it was before. {reason}</ProblemLine>;
}
