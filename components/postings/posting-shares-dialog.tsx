"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ManagerList } from "@/components/postings/manager-list";
import { ErrorState } from "@/components/shared/error-state";
import { ProblemLine } from "@/components/shared/problem-line";
import { undoToast } from "@/components/shared/undo-toast";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { Spinner } from "@/components/ui/spinner";
import { setPostingSharesAction } from "@/lib/actions/postings";
import { unwrap } from "@/lib/actions/unwrap";
import { postingKeys, postingSharesQuery } from "@/lib/queries/postings";
import { teamQuery } from "@/lib/queries/team";

type PostingSharesDialogProps = { postingId: string; open: boolean; onOpenChange: (open: boolean) => void };

/** Chooses the hiring managers who see this posting and its candidates. */
export function PostingSharesDialog({ postingId, open, onOpenChange }: PostingSharesDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Share with hiring managers</DialogTitle>
          <DialogDescription>
            They see this posting and its candidates, and can shortlist or dismiss. Recruiters and admins see every
            posting.
          </DialogDescription>
        </DialogHeader>
        <Shares postingId={postingId} onDone={() => onOpenChange(false)} />
      </DialogContent>
    </Dialog>
  );
}

function Shares({ postingId, onDone }: { postingId: string; onDone: () => void }) {
  const queries = useQueryClient();
  const team = useQuery(teamQuery());
  const shares = useQuery(postingSharesQuery(postingId));
  const [changed, setChanged] = useState<string[] | null>(null);

  const store = (ids: string[]) => unwrap(setPostingSharesAction(postingId, ids));
  const keep = (answer: { user_ids: string[] }) =>
    queries.setQueryData(postingSharesQuery(postingId).queryKey, answer.user_ids);

  const save = useMutation({
    mutationFn: store,
    onSuccess: (answer) => {
      const before = shares.data ?? [];
      keep(answer);
      onDone();
      undoToast({
        message: answer.user_ids.length === 0 ? "No longer shared." : "Shared.",
        onUndo: async () => void keep(await store(before)),
      });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: postingKeys.shares(postingId) }),
  });

  const problem = team.error ?? shares.error;
  if (problem) {
    return (
      <ErrorState
        title="The team could not be loaded."
        kept="Nothing was changed."
        advice={problem.message}
        onRetry={() => void Promise.all([team.refetch(), shares.refetch()])}
      />
    );
  }
  if (!team.data || !shares.data) return <Skeleton className="h-24" />;

  const chosen = changed ?? shares.data;
  const managers = team.data.members.filter(({ role, disabled }) => role === "hiring_manager" && !disabled);
  if (managers.length === 0) {
    return <p>There are no hiring managers in the team yet. An admin can invite them in the settings.</p>;
  }
  const toggle = (id: string, isIn: boolean) =>
    setChanged(isIn ? [...chosen, id] : chosen.filter((other) => other !== id));

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(chosen);
      }}
    >
      <ManagerList managers={managers} chosen={chosen} onToggle={toggle} />
      {save.error && <ProblemLine>{save.error.message}</ProblemLine>}
      <DialogFooter>
        <Button variant="outline" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" disabled={save.isPending}>
          {save.isPending && <Spinner />}
          Save
        </Button>
      </DialogFooter>
    </form>
  );
}
