"use client";

import { useMemo } from "react";
import { placeOf, RAIL, useBuilderNav } from "@/components/builder/nav/builder-nav";
import { usePlanStore, useStoreState } from "@/components/builder/plan/plan-provider";
import { stepLabel } from "@/components/builder/words/cell-label";
import { useNames } from "@/components/builder/words/use-library";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";
import { Spinner } from "@/components/ui/spinner";
import { contentOf, type PlanContent } from "@/lib/contract/plan/content";
import { unlessLedAway } from "./focus-after";
import { changesOf, type PlanChange } from "./plan-changes";
import { reachWords } from "./reach-words";
import { usePublish } from "./use-publish";
import { shortened, wordDiff } from "./word-diff";

type ReviewDialogProps = { isOpen: boolean; onClose(): void; onDiscard(): void };

/** Every change that publishing makes, before and after, and whom it reaches. */
export function ReviewDialog({ isOpen, onClose, onDiscard }: ReviewDialogProps) {
  return (
    <Dialog open={isOpen} onOpenChange={(next) => !next && onClose()}>
      <DialogContent finalFocus={unlessLedAway} className="max-w-3xl">
        <DialogHeader>
          <DialogTitle>What publishing changes</DialogTitle>
          <DialogDescription>What goes is struck through, what comes is underlined.</DialogDescription>
        </DialogHeader>
        <Review onClose={onClose} onDiscard={onDiscard} />
      </DialogContent>
    </Dialog>
  );
}

/** Worked out when the dialog is opened, and only then. */
function Review({ onClose, onDiscard }: Omit<ReviewDialogProps, "isOpen">) {
  const store = usePlanStore();
  const nav = useBuilderNav();
  const publish = usePublish();
  const { reach } = useStoreState((one) => one.plan.posting);
  const content = useStoreState((one) => one.content);
  const base = useStoreState((one) => one.plan.base);
  const nameOf = useNames();
  const was = useMemo(() => contentOf(new Map(Object.entries(base))), [base]);
  const groups = grouped(changesOf(was, content, nameOf), content);
  const goTo = (path: string) => {
    onClose();
    nav.goTo(path);
  };
  return (
    <>
      <div className="flex min-h-0 flex-col gap-4">
        {groups.map(({ title, changes }) => (
          <section key={title} aria-label={title} className="flex flex-col gap-2">
            <h3 className="font-medium text-muted-foreground text-table">{title}</h3>
            <ul className="divide-y rounded-md border">
              {changes.map((change) => (
                <li key={change.key} className="flex flex-col gap-1 px-3 py-2">
                  <button
                    type="button"
                    onClick={() => goTo(change.path)}
                    className="w-fit rounded-sm text-start font-medium text-table underline-offset-2 hover:underline"
                  >
                    {change.label}
                    {change.kind !== "changed" && <span className="text-muted-foreground"> · {change.kind}</span>}
                  </button>
                  <Difference change={change} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <section aria-label="Whom it reaches" className="flex flex-col gap-1.5">
          <h3 className="font-medium text-muted-foreground text-table">Whom it reaches</h3>
          <ul className="flex list-disc flex-col gap-1 ps-5 text-table">
            {reachWords(reach).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      </div>
      <DialogFooter>
        <DialogClose render={<Button variant="outline" />}>Go on editing</DialogClose>
        <Button variant="outline" onClick={onDiscard}>
          Discard changes
        </Button>
        <Button disabled={publish.isPending} onClick={() => publish.mutate(undefined, { onError: onClose })}>
          {publish.isPending && <Spinner />}
          {store.plan.posting.status === "draft" ? "Publish" : "Publish changes"}
        </Button>
      </DialogFooter>
    </>
  );
}

/** Long texts side by side would be hard to compare: one text, with what goes and what comes in it. */
function Difference({ change: { before, after } }: { change: PlanChange }) {
  const parts = useMemo(() => shortened(wordDiff(before, after)), [before, after]);
  return (
    <p dir="auto" className="whitespace-pre-line break-words text-table">
      {parts.map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === "gone")
          return (
            <del key={key} className="text-danger">
              {text}
            </del>
          );
        if (kind === "new")
          return (
            <ins key={key} className="text-success underline underline-offset-2">
              {text}
            </ins>
          );
        return <span key={key}>{text}</span>;
      })}
      {before === "" && after === "" && <span className="text-muted-foreground">Without words yet</span>}
    </p>
  );
}

/** The changes part by part, as the rail has them. */
function grouped(all: PlanChange[], now: PlanContent): { title: string; changes: PlanChange[] }[] {
  const groups = new Map<string, PlanChange[]>();
  for (const change of all) {
    const { part } = placeOf(change.path, now);
    const step = now.steps.find((one) => one.id === part);
    const title = step ? stepLabel(step.type) : (TITLES[part] ?? "The job");
    groups.set(title, [...(groups.get(title) ?? []), change]);
  }
  return [...groups].map(([title, changes]) => ({ title, changes }));
}

/** The parts that are no steps. */
const TITLES: Record<string, string> = { settings: "Settings", [RAIL]: "The steps" };
