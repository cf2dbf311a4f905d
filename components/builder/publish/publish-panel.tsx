"use client";

import { CircleAlertIcon, CircleCheckIcon } from "lucide-react";
import { useState } from "react";
import { useBuilderNav } from "@/components/builder/nav/builder-nav";
import { usePlanStore, useProblems, useProblemWatch, useStoreState } from "@/components/builder/plan/plan-provider";
import { useSettled } from "@/components/builder/plan/use-settled";
import { labelOf } from "@/components/builder/words/cell-label";
import { undoToast } from "@/components/shared/undo-toast";
import { Button } from "@/components/ui/button";
import { sayIssue } from "@/lib/contract/plain-issue";
import { ReviewDialog } from "./review-dialog";

/** What is missing before the posting can be published, each a way to the field; and what publishing changes. */
export function PublishPanel() {
  const { status } = useStoreState((store) => store.plan.posting);
  return status === "draft" ? <Checklist title="Before you publish" /> : <LiveChanges />;
}

function Checklist({ title }: { title: string }) {
  const problems = useProblems();
  const watch = useProblemWatch();
  const nav = useBuilderNav();
  const store = usePlanStore();
  const goTo = (path: string) => {
    // Whoever asks for the list wants to see what is wrong in the fields, too.
    watch.showAll();
    nav.goTo(path);
  };
  return (
    <section aria-labelledby="publish-title" className="flex flex-col gap-1.5 border-t pt-3">
      <h2 id="publish-title" className="px-2 font-medium text-muted-foreground text-table">
        {title}
      </h2>
      {problems.length === 0 ? (
        <p className="flex items-start gap-2 px-2 text-table">
          <CircleCheckIcon aria-hidden className="mt-0.5 size-4 shrink-0 text-success" />
          Nothing is missing.
        </p>
      ) : (
        <ul className="flex max-h-[45dvh] flex-col overflow-y-auto">
          {problems.map(({ path, message }) => (
            <li key={path}>
              <button
                type="button"
                onClick={() => goTo(path)}
                className="flex min-h-8 w-full items-start gap-2 rounded-md px-2 py-1.5 text-start text-table hover:bg-accent"
              >
                <CircleAlertIcon aria-hidden className="mt-0.5 size-3.5 shrink-0 text-warning" />
                <span className="min-w-0 break-words">{sayIssue(labelOf(path, store.content), message)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** For a posting that candidates see: what is not published yet, and what may be done with it. */
function LiveChanges() {
  const store = usePlanStore();
  const [isOpen, setIsOpen] = useState(false);
  const count = useSettled((one) => one.changedPaths.length);
  const isWrong = useProblems().length > 0;

  const discard = () => {
    const undo = store.discard();
    setIsOpen(false);
    undoToast({
      message: "Your changes are discarded. The posting stays as candidates see it.",
      onUndo: undo,
      undoneMessage: "Your changes are back.",
    });
  };
  return (
    <>
      <section aria-labelledby="changes-title" className="flex flex-col gap-2 border-t px-2 pt-3">
        <h2 id="changes-title" className="font-medium text-muted-foreground text-table">
          Unpublished changes
        </h2>
        {count === 0 ? (
          <p className="text-table">None: candidates see the posting as it stands here.</p>
        ) : (
          <>
            <p className="text-table">Candidates see the posting as it was until you publish.</p>
            <div className="flex flex-wrap gap-2">
              <Button type="button" size="sm" variant="outline" onClick={() => setIsOpen(true)}>
                See what changes
              </Button>
              <Button type="button" size="sm" variant="ghost" onClick={discard}>
                Discard changes
              </Button>
            </div>
          </>
        )}
      </section>
      {isWrong && <Checklist title="Before you publish" />}
      <ReviewDialog isOpen={isOpen} onClose={() => setIsOpen(false)} onDiscard={discard} />
    </>
  );
}
