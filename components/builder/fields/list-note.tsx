"use client";

import { useStoreState } from "@/components/builder/plan/plan-provider";

/** Under a list: that the server refused its last change, and why it is as it was before. */
export function ListNote({ path }: { path: string }) {
  const reason = useStoreState((store) => store.putBackOf(path));
  if (!reason) return null;
  return (
    <p role="alert" className="text-danger text-table">
      The change was not saved; the list is as it was before. {reason}
    </p>
  );
}
