"use client";

import { useMutation } from "@tanstack/react-query";
import { UNDECIDED, useSaveAll } from "@/components/builder/nav/use-save-all";
import { usePlanStore, useStoreState } from "@/components/builder/plan/plan-provider";
import { ButtonLink } from "@/components/shared/button-link";
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
import { startTestInterviewAction } from "@/lib/actions/plans";
import { unwrap } from "@/lib/actions/unwrap";
import { AppError } from "@/lib/contract/errors";
import { unlessLedAway } from "./focus-after";
import { useRefusal } from "./use-refusal";

type TakeTestDialogProps = { isOpen: boolean; hasChanges: boolean; onClose(): void };

/** Lets the editor take the interview as a candidate would, in a tab of its own. */
export function TakeTestDialog({ isOpen, hasChanges, onClose }: TakeTestDialogProps) {
  const store = usePlanStore();
  const saveAll = useSaveAll();
  const showRefusal = useRefusal();
  const { status } = useStoreState((one) => one.plan.posting);
  const start = useMutation({
    mutationFn: async (tab: Window | null) => {
      await saveAll();
      const test = await unwrap(startTestInterviewAction(store.plan.id));
      const isOpened = tab !== null && !tab.closed;
      if (isOpened) tab.location.replace(test.interview_url);
      return { ...test, isOpened };
    },
    onError: (error, tab) => {
      tab?.close();
      // What is missing, or to be chosen, is at the fields behind this dialog.
      if (error instanceof AppError && (error.fields.length > 0 || error.reason === UNDECIDED)) onClose();
      showRefusal(error, "The test did not begin.");
    },
  });
  const close = () => {
    onClose();
    start.reset();
  };
  const test = start.data;

  return (
    <Dialog open={isOpen} onOpenChange={(next) => !next && close()}>
      <DialogContent finalFocus={unlessLedAway}>
        <DialogHeader>
          <DialogTitle>Take it yourself</DialogTitle>
          <DialogDescription>
            You go through every step as a candidate would, in a new tab. It is marked as a test, counts nowhere and
            sends nobody anything.
          </DialogDescription>
        </DialogHeader>
        {!test && status !== "draft" && hasChanges && (
          <p className="text-table">Changes that are not published are not in it: you get what candidates get today.</p>
        )}
        {test && (
          <p role="status" className="text-table">
            {test.isOpened
              ? "The test is in the other tab."
              : "The test is ready, but your browser opened no tab for it: open it here."}{" "}
            What becomes of your answers is on its scorecard, once you are done.
          </p>
        )}
        <DialogFooter>
          <DialogClose render={<Button variant="outline" />}>{test ? "Done" : "Cancel"}</DialogClose>
          {test ? (
            <>
              <ButtonLink variant="outline" href={`/interviews/${test.interview_id}`} target="_blank">
                See its scorecard
              </ButtonLink>
              <ButtonLink href={test.interview_url} target="_blank">
                Open the test
              </ButtonLink>
            </>
          ) : (
            <Button
              disabled={start.isPending}
              // The tab is opened by the click itself: later the browser would take it for an unwanted window.
              onClick={() => start.mutate(window.open("", "_blank"))}
            >
              {start.isPending && <Spinner />}
              Begin the test
            </Button>
          )}
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
