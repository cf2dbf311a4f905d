"use client";

import { useQuery } from "@tanstack/react-query";
import { ArrowLeftIcon } from "lucide-react";
import Link from "next/link";
import { ApiKeysRequests } from "@/components/settings/api-keys-requests";
import { ApiKeysState } from "@/components/settings/api-keys-state";
import { ApiKeysUsageChart } from "@/components/settings/api-keys-usage-chart";
import { RowsSkeleton } from "@/components/settings/rows-skeleton";
import { SettingsSection } from "@/components/settings/settings-section";
import { RelativeTime } from "@/components/shared/relative-time";
import { ReadFailed } from "@/components/shell/read-failed";
import type { ApiKey } from "@/lib/contract/workspace/api-keys";
import { apiKeysQuery, keyUsageQuery } from "@/lib/queries/api-keys";

const USAGE_MS = 30_000;

/** What one key was used for: a picture of the last 30 days, and every request. */
export function ApiKeysUsageView({ keyId }: { keyId: string }) {
  const keys = useQuery(apiKeysQuery());
  const usage = useQuery({ ...keyUsageQuery(keyId), refetchInterval: USAGE_MS });
  const key = keys.data?.find(({ id }) => id === keyId);
  return (
    <>
      <div className="flex flex-col gap-1">
        <Link
          href="/settings/api-keys"
          className="inline-flex min-h-6 w-fit items-center gap-1 rounded-sm text-muted-foreground text-table hover:text-foreground"
        >
          <ArrowLeftIcon aria-hidden className="size-3.5 rtl:rotate-180" />
          All keys
        </Link>
        {key && <KeyTitle apiKey={key} />}
      </div>
      <SettingsSection title="Last 30 days">
        {usage.isPending && <RowsSkeleton label="Loading the usage" />}
        {usage.isError && !usage.data && (
          <ReadFailed what="The usage" error={usage.error} onRetry={() => void usage.refetch()} />
        )}
        {usage.data && <ApiKeysUsageChart days={usage.data} />}
      </SettingsSection>
      <SettingsSection
        title="Requests"
        description="Which operation and how it ended, for 30 days. What a request carried is not kept."
      >
        <ApiKeysRequests keyId={keyId} />
      </SettingsSection>
    </>
  );
}

function KeyTitle({ apiKey }: { apiKey: ApiKey }) {
  return (
    <>
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="min-w-0 break-words font-semibold text-base">
          <bdi>{apiKey.name}</bdi>
        </h2>
        <span className="text-table">
          <ApiKeysState apiKey={apiKey} />
        </span>
      </div>
      <p className="flex flex-wrap gap-x-4 gap-y-0.5 text-muted-foreground text-table">
        <span>
          Begins with <code className="font-mono">{apiKey.prefix}…</code>
        </span>
        <span>
          Created <RelativeTime value={apiKey.created_at} />
        </span>
        <span>Last used {apiKey.last_used_at === null ? "never" : <RelativeTime value={apiKey.last_used_at} />}</span>
      </p>
    </>
  );
}
