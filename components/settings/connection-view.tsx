"use client";

import { useQuery } from "@tanstack/react-query";
import { RotateCwIcon } from "lucide-react";
import type { ReactNode } from "react";
import { RowsSkeleton } from "@/components/settings/rows-skeleton";
import { SettingsSection } from "@/components/settings/settings-section";
import { ProblemLine } from "@/components/shared/problem-line";
import { RelativeTime } from "@/components/shared/relative-time";
import { StatusDot } from "@/components/shared/status";
import { ReadFailed } from "@/components/shell/read-failed";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import type { Connection } from "@/lib/contract/workspace/connection";
import { connectionQuery } from "@/lib/queries/connection";

const ABOUT = {
  embedded: "This server keeps postings and interviews itself and answers the API.",
  hosted:
    "A hosted service keeps postings and interviews, and this dashboard works on its API. Decisions, reviews, shares and the team are kept here.",
};

/** Which API the dashboard speaks to, whether it answers, and what cannot be done over it. */
export function ConnectionView() {
  const { data, error, refetch, isFetching } = useQuery(connectionQuery());
  if (!data) {
    if (error) return <ReadFailed what="The connection" error={error} onRetry={() => void refetch()} />;
    return <RowsSkeleton label="Checking the connection" />;
  }
  return (
    <>
      <SettingsSection title="Connection" description={ABOUT[data.mode]}>
        <Facts connection={data} />
        <div>
          <Button variant="outline" disabled={isFetching} onClick={() => void refetch()}>
            {isFetching ? <Spinner /> : <RotateCwIcon aria-hidden />}
            {isFetching ? "Checking" : "Check again"}
          </Button>
        </div>
        {error && !isFetching && <ProblemLine>The check could not be made: {error.message}</ProblemLine>}
      </SettingsSection>
      <SettingsSection title="Not available over this connection">
        {data.unavailable.length === 0 ? (
          <p className="text-muted-foreground text-table">Nothing: everything works here.</p>
        ) : (
          <ul className="divide-y rounded-lg border">
            {data.unavailable.map(({ feature, reason }) => (
              <li key={feature} className="flex flex-col gap-0.5 px-4 py-2.5">
                <span className="font-medium">{feature}</span>
                <span className="max-w-prose text-muted-foreground text-table">{reason}</span>
              </li>
            ))}
          </ul>
        )}
      </SettingsSection>
    </>
  );
}

function Facts({ connection }: { connection: Connection }) {
  const { mode, url, healthy, milliseconds, problem, checked_at: checkedAt } = connection;
  return (
    <dl className="grid gap-x-6 gap-y-3 rounded-lg border px-4 py-3.5 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <Fact label="API">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span>{mode === "hosted" ? "Hosted service" : "Embedded in this server"}</span>
          <bdi className="break-all font-mono text-muted-foreground text-table">{url}</bdi>
        </span>
      </Fact>
      <Fact label="Health">
        <span role="status" className="flex flex-col gap-1">
          <span className="flex flex-wrap items-center gap-x-3">
            <StatusDot tone={healthy ? "success" : "danger"}>{healthy ? "Answers" : "Does not work"}</StatusDot>
            <span className="text-muted-foreground text-table tabular-nums">
              after {milliseconds.toLocaleString("en")} ms
            </span>
          </span>
          {problem && <span className="max-w-prose">{problem}</span>}
        </span>
      </Fact>
      <Fact label="Checked">
        <RelativeTime value={checkedAt} />
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted-foreground text-table max-sm:-mb-2.5">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
