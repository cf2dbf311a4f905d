"use client";

import {
  ArchiveIcon,
  ArchiveRestoreIcon,
  CopyPlusIcon,
  FileJsonIcon,
  FileSpreadsheetIcon,
  MoreHorizontalIcon,
  QrCodeIcon,
  TagIcon,
} from "lucide-react";
import { useRef, useState } from "react";
import { useCreateDraft } from "@/components/builder/start/use-create-draft";
import { LabelsPopover } from "@/components/postings/labels/labels-popover";
import { ShareDialog } from "@/components/postings/share/share-dialog";
import { shareableRow } from "@/components/postings/share/share-words";
import { useArchive } from "@/components/postings/use-archive";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { PostingListRow } from "@/lib/contract/workspace/postings";
import { exportCandidates } from "./export-candidates";

type Part = "share" | "labels";
type PostingMenuProps = { posting: PostingListRow; canWrite: boolean };

/** What can be done with a posting from its row. `canWrite` false: only what a reader may do. */
export function PostingMenu({ posting, canWrite }: PostingMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [part, setPart] = useState<Part | null>(null);
  // Read while the menu closes: then the focus belongs to what it opened, and not to the button.
  const opening = useRef<Part | null>(null);
  const show = (next: Part | null) => {
    opening.current = next;
    setPart(next);
  };

  return (
    <>
      <DropdownMenu onOpenChange={(isOpen) => isOpen && show(null)}>
        <DropdownMenuTrigger
          ref={button}
          render={<Button variant="ghost" size="icon-sm" aria-label={`Actions for ${posting.title}`} />}
        >
          <MoreHorizontalIcon aria-hidden />
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end" finalFocus={() => opening.current === null}>
          <DropdownMenuItem onClick={() => show("share")}>
            <QrCodeIcon aria-hidden />
            Share link and QR code
          </DropdownMenuItem>
          <DropdownMenuItem onClick={() => void exportCandidates(posting, "csv")}>
            <FileSpreadsheetIcon aria-hidden />
            Export candidates as CSV
          </DropdownMenuItem>
          <DropdownMenuItem onClick={() => void exportCandidates(posting, "json")}>
            <FileJsonIcon aria-hidden />
            Export candidates as JSON
          </DropdownMenuItem>
          {canWrite && <Changes posting={posting} onLabels={() => show("labels")} />}
        </DropdownMenuContent>
      </DropdownMenu>
      {part === "share" && (
        <ShareDialog posting={shareableRow(posting)} open onOpenChange={(isOpen) => isOpen || show(null)} />
      )}
      {canWrite && (
        <LabelsPopover
          posting={posting}
          anchor={button}
          open={part === "labels"}
          onOpenChange={(isOpen) => isOpen || show(null)}
        />
      )}
    </>
  );
}

/** Apart, since it is there only while the menu is open: a row in a list of thousands costs little. */
function Changes({ posting, onLabels }: { posting: PostingListRow; onLabels: () => void }) {
  const archive = useArchive();
  const clone = useCreateDraft();
  return (
    <>
      <DropdownMenuSeparator />
      <DropdownMenuItem onClick={onLabels}>
        <TagIcon aria-hidden />
        Labels
      </DropdownMenuItem>
      <DropdownMenuItem disabled={clone.isBusy} onClick={() => clone.make({ from: "posting", posting_id: posting.id })}>
        <CopyPlusIcon aria-hidden />
        Clone
      </DropdownMenuItem>
      <DropdownMenuItem onClick={() => archive.mutate({ posting, archived: !posting.archived })}>
        {posting.archived ? <ArchiveRestoreIcon aria-hidden /> : <ArchiveIcon aria-hidden />}
        {posting.archived ? "Unarchive" : "Archive"}
      </DropdownMenuItem>
    </>
  );
}
