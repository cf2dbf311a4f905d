"use client";

import { useQuery } from "@tanstack/react-query";
import { ApiKeysTable } from "@/components/settings/api-keys-table";
import { CreateKeyForm } from "@/components/settings/create-key-form";
import { RowsSkeleton } from "@/components/settings/rows-skeleton";
import { SettingsSection } from "@/components/settings/settings-section";
import { ReadFailed } from "@/components/shell/read-failed";
import { apiKeysQuery } from "@/lib/queries/api-keys";

/** The keys by which other programs use this workspace. */
export function ApiKeysView() {
  const keys = useQuery(apiKeysQuery());
  if (keys.isError && !keys.data) {
    return <ReadFailed what="The keys" error={keys.error} onRetry={() => void keys.refetch()} />;
  }
  return (
    <>
      <SettingsSection title="New key" description="For a program that sends candidates or reads results.">
        <CreateKeyForm />
      </SettingsSection>
      <SettingsSection title="Keys">
        {keys.isPending && <RowsSkeleton label="Loading the keys" />}
        {keys.data?.length === 0 && <p className="text-muted-foreground text-table">There is no key yet.</p>}
        {keys.data && keys.data.length > 0 && <ApiKeysTable keys={keys.data} />}
      </SettingsSection>
    </>
  );
}
