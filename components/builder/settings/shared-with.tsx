"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { FormSection } from "@/components/builder/fields/form-section";
import { useStoreState } from "@/components/builder/plan/plan-provider";
import { ManagerList } from "@/components/postings/manager-list";
import { ProblemLine } from "@/components/shared/problem-line";
import { ReadFailed } from "@/components/shell/read-failed";
import { Skeleton } from "@/components/ui/skeleton";
import { setPostingSharesAction } from "@/lib/actions/postings";
import { unwrap } from "@/lib/actions/unwrap";
import { postingSharesQuery } from "@/lib/queries/postings";
import { teamQuery } from "@/lib/queries/team";

/** Which hiring managers see the posting. Not part of what is published: a tick counts at once. */
export function SharedWith() {
  return (
    <FormSection
      title="Shared with hiring managers"
      description="They see this posting and its candidates, and can shortlist or dismiss. Saved at once, without publishing. Recruiters and admins see every posting."
    >
      <Managers />
    </FormSection>
  );
}

function Managers() {
  const { id, posting } = useStoreState((store) => store.plan);
  // A draft that the hosted service knows nothing of has no id there that could be shared.
  const isUnknownThere = posting.status === "draft" && posting.link_root === null;
  const team = useQuery(teamQuery());
  const shares = useQuery({ ...postingSharesQuery(id), enabled: !isUnknownThere });
  const save = useShare(id);

  if (isUnknownThere)
    return <p>It can be shared once it is published: until then the hosted service has no such posting.</p>;
  const problem = team.error ?? shares.error;
  if (problem && !(team.data && shares.data)) {
    return (
      <ReadFailed
        what="The team"
        error={problem}
        onRetry={() => void Promise.all([team.refetch(), shares.refetch()])}
      />
    );
  }
  if (!team.data || !shares.data) return <Skeleton className="h-24" />;
  const managers = team.data.members.filter(({ role, disabled }) => role === "hiring_manager" && !disabled);
  if (managers.length === 0) {
    return <p>There are no hiring managers in the team yet. An admin can invite them in the settings.</p>;
  }
  const chosen = shares.data;
  return (
    <>
      <ManagerList
        managers={managers}
        chosen={chosen}
        onToggle={(one, isIn) => save.mutate(isIn ? [...chosen, one] : chosen.filter((other) => other !== one))}
      />
      {save.error && <ProblemLine>That was not saved; the ticks are as they were. {save.error.message}</ProblemLine>}
    </>
  );
}

/** Stores who sees the posting; shown at once, put back when it is refused. */
function useShare(postingId: string) {
  const queries = useQueryClient();
  const { queryKey } = postingSharesQuery(postingId);
  return useMutation({
    mutationFn: (ids: string[]) => unwrap(setPostingSharesAction(postingId, ids)),
    // One after the other, or an earlier answer would undo a later tick.
    scope: { id: `shares-${postingId}` },
    onMutate: async (ids) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData(queryKey);
      queries.setQueryData(queryKey, ids);
      return { before };
    },
    onError: (_error, _ids, kept) => queries.setQueryData(queryKey, kept?.before),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
}
