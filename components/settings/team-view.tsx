"use client";

import { useQuery } from "@tanstack/react-query";
import { InviteForm } from "@/components/settings/invite-form";
import { OpenInvites } from "@/components/settings/open-invites";
import { RowsSkeleton } from "@/components/settings/rows-skeleton";
import { SettingsSection } from "@/components/settings/settings-section";
import { TeamTable } from "@/components/settings/team-table";
import { ReadFailed } from "@/components/shell/read-failed";
import { teamQuery } from "@/lib/queries/team";

/** Who works in this workspace, and who is asked to. */
export function TeamView({ ownId }: { ownId: string }) {
  const team = useQuery(teamQuery());
  if (team.isError && !team.data) {
    return <ReadFailed what="The team" error={team.error} onRetry={() => void team.refetch()} />;
  }
  return (
    <>
      <SettingsSection
        title="Members"
        description="Admins change everything. Recruiters run postings and candidates. Hiring managers see what is shared with them, and decide."
      >
        {team.data ? (
          <TeamTable members={team.data.members} ownId={ownId} />
        ) : (
          <RowsSkeleton label="Loading the team" />
        )}
      </SettingsSection>
      <SettingsSection title="Invite somebody" description="Greenroom sends no mail: you get a link to pass on.">
        <InviteForm />
      </SettingsSection>
      <SettingsSection title="Open invites">
        {team.data ? <OpenInvites invites={team.data.invites} /> : <RowsSkeleton label="Loading the invites" />}
      </SettingsSection>
    </>
  );
}
