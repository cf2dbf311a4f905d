"use client";

import { useQuery } from "@tanstack/react-query";
import { BuilderHeader } from "@/components/builder/frame/builder-header";
import { GoneNotice } from "@/components/builder/frame/gone-notice";
import { WorkflowRail } from "@/components/builder/frame/workflow-rail";
import { JobPart } from "@/components/builder/job/job-part";
import { BuilderNav, useBuilderNav } from "@/components/builder/nav/builder-nav";
import { PlanProvider, useContent } from "@/components/builder/plan/plan-provider";
import { PreviewPanel } from "@/components/builder/preview/preview-panel";
import { PublishPanel } from "@/components/builder/publish/publish-panel";
import { SettingsPart } from "@/components/builder/settings/settings-part";
import { DraftPlanPanel } from "@/components/builder/start/draft-plan-panel";
import { StepPart } from "@/components/builder/steps/step-part";
import { ReadFailed } from "@/components/shell/read-failed";
import { useIsReady } from "@/components/shell/use-is-ready";
import { planQuery } from "@/lib/queries/plans";
import { BuilderSkeleton } from "./builder-skeleton";

type BuilderViewProps = { planId: string; member: { id: string; workspaceName: string } };

/** The editor of one posting: its parts at the left, the chosen one in the middle, what candidates see at the right. */
export function BuilderView({ planId, member }: BuilderViewProps) {
  const { data: plan, error, refetch } = useQuery(planQuery(planId));
  // What an earlier tab left unsaved is known to the browser only.
  const isReady = useIsReady();
  if (!plan && error) {
    return <ReadFailed className="m-4 md:m-6" what="This posting" error={error} onRetry={() => void refetch()} />;
  }
  if (!plan || !isReady) return <BuilderSkeleton />;
  return (
    <PlanProvider key={plan.id} plan={plan} userId={member.id}>
      <BuilderNav>
        <GoneNotice />
        <BuilderHeader />
        <div className="grid grid-cols-1 gap-6 px-4 pb-10 md:px-6 lg:grid-cols-[240px_minmax(0,1fr)] xl:grid-cols-[260px_minmax(0,1fr)_340px]">
          <div className="flex flex-col gap-6 lg:sticky lg:top-4 lg:self-start">
            <WorkflowRail />
            <PublishPanel />
          </div>
          <section aria-label="The chosen part" className="min-w-0">
            <DraftPlanPanel userId={member.id} />
            <ChosenPart />
          </section>
          <aside
            aria-label="Preview"
            className="min-w-0 lg:col-start-2 xl:sticky xl:top-4 xl:col-start-auto xl:self-start"
          >
            <PreviewPanel workspace={member.workspaceName} />
          </aside>
        </div>
      </BuilderNav>
    </PlanProvider>
  );
}

function ChosenPart() {
  const { part } = useBuilderNav();
  const isStep = useContent((content) => content.steps.some((step) => step.id === part));
  if (isStep) return <StepPart key={part} stepId={part} />;
  return part === "settings" ? <SettingsPart /> : <JobPart />;
}
