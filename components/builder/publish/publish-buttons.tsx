"use client";

import { BookmarkPlusIcon, CopyIcon, MoreHorizontalIcon, PlayIcon } from "lucide-react";
import { useState } from "react";
import { useSaveAll } from "@/components/builder/nav/use-save-all";
import { usePlanStore, useStoreState } from "@/components/builder/plan/plan-provider";
import { useSettled } from "@/components/builder/plan/use-settled";
import { useCreateDraft } from "@/components/builder/start/use-create-draft";
import { useMissing } from "@/components/shell/missing";
import { MissingItem } from "@/components/shell/missing-item";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { Spinner } from "@/components/ui/spinner";
import { TakeTestDialog } from "./take-test-dialog";
import { TemplateDialog } from "./template-dialog";
import { usePublish } from "./use-publish";

/** What can be done with the posting as a whole. */
export function PublishButtons() {
  const store = usePlanStore();
  const publish = usePublish();
  const copy = useCreateDraft({ before: useSaveAll() });
  const { status } = useStoreState((one) => one.plan.posting);
  const hasChanges = useSettled((one) => one.changedPaths.length > 0);
  const [open, setOpen] = useState<"test" | "template" | null>(null);
  const isDraft = status === "draft";
  const noTest = useMissing("startTestInterview");
  const noTemplate = useMissing("savePostingAsTemplate");

  return (
    <>
      {!noTest && (
        <Button variant="outline" onClick={() => setOpen("test")}>
          <PlayIcon aria-hidden />
          Take it yourself
        </Button>
      )}
      <DropdownMenu>
        <DropdownMenuTrigger
          render={<Button variant="outline" size="icon" aria-label="More actions for this posting" />}
        >
          <MoreHorizontalIcon aria-hidden />
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {noTest && (
            <MissingItem icon={<PlayIcon aria-hidden />} reason={noTest}>
              Take it yourself
            </MissingItem>
          )}
          {noTemplate ? (
            <MissingItem icon={<BookmarkPlusIcon aria-hidden />} reason={noTemplate}>
              Save as template
            </MissingItem>
          ) : (
            <DropdownMenuItem onClick={() => setOpen("template")}>
              <BookmarkPlusIcon aria-hidden />
              Save as template
            </DropdownMenuItem>
          )}
          <DropdownMenuItem
            disabled={copy.isBusy}
            onClick={() => copy.make({ from: "posting", posting_id: store.plan.id })}
          >
            <CopyIcon aria-hidden />
            Clone
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {(isDraft || hasChanges) && (
        <Button disabled={publish.isPending} onClick={() => publish.mutate()}>
          {publish.isPending && <Spinner />}
          {isDraft ? "Publish" : "Publish changes"}
        </Button>
      )}
      <TakeTestDialog isOpen={open === "test"} hasChanges={hasChanges} onClose={() => setOpen(null)} />
      <TemplateDialog isOpen={open === "template"} hasChanges={hasChanges} onClose={() => setOpen(null)} />
    </>
  );
}
