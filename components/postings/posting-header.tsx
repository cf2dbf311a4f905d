"use client";

import {
  ArchiveIcon,
  ArchiveRestoreIcon,
  CopyIcon,
  MoreHorizontalIcon,
  QrCodeIcon,
  UserPlusIcon,
  UsersIcon,
} from "lucide-react";
import { useState } from "react";
import { PageHeader } from "@/components/shared/page-header";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { can, type Role } from "@/lib/contract/permissions";
import type { PostingResponse } from "@/lib/contract/platform/postings";
import { PostingLabels } from "./labels/posting-labels";
import { PostingSharesDialog } from "./posting-shares-dialog";
import { PostingStatus } from "./posting-status";
import { ShareDialog } from "./share/share-dialog";
import { shareablePosting } from "./share/share-words";
import { useArchive } from "./use-archive";
import { useClone } from "./use-clone";

type PostingHeaderProps = { posting: PostingResponse; role: Role; onAddCandidate: () => void };

/** Title, status, labels, the candidates' link to share, and what this member may do with the posting. */
export function PostingHeader({ posting, role, onAddCandidate }: PostingHeaderProps) {
  const [isShown, setIsShown] = useState(false);
  const [isSharing, setIsSharing] = useState(false);
  const archive = useArchive();
  const clone = useClone({ opensCopy: true });
  const canWrite = can(role, "postings.write");

  return (
    <>
      <PageHeader
        back={{ href: "/postings", label: "Postings" }}
        title={posting.title}
        status={
          <>
            <PostingStatus status={posting.status} />
            <PostingLabels posting={posting} canWrite={canWrite} />
          </>
        }
        actions={
          <>
            <Button variant="outline" onClick={() => setIsShown(true)}>
              <QrCodeIcon aria-hidden />
              Share
            </Button>
            {canWrite && (
              <DropdownMenu>
                <DropdownMenuTrigger
                  render={<Button variant="outline" size="icon" aria-label="More actions for this posting" />}
                >
                  <MoreHorizontalIcon aria-hidden />
                </DropdownMenuTrigger>
                <DropdownMenuContent align="end">
                  {can(role, "team.read") && (
                    <DropdownMenuItem onClick={() => setIsSharing(true)}>
                      <UsersIcon aria-hidden />
                      Share with hiring managers
                    </DropdownMenuItem>
                  )}
                  <DropdownMenuItem disabled={clone.isPending} onClick={() => clone.mutate(posting)}>
                    <CopyIcon aria-hidden />
                    Clone
                  </DropdownMenuItem>
                  <DropdownMenuItem
                    disabled={archive.isPending}
                    onClick={() => archive.mutate({ posting, archived: !posting.archived })}
                  >
                    {posting.archived ? <ArchiveRestoreIcon aria-hidden /> : <ArchiveIcon aria-hidden />}
                    {posting.archived ? "Unarchive" : "Archive"}
                  </DropdownMenuItem>
                </DropdownMenuContent>
              </DropdownMenu>
            )}
            {can(role, "candidates.write") && (
              <Button onClick={onAddCandidate}>
                <UserPlusIcon aria-hidden />
                Add candidate
              </Button>
            )}
          </>
        }
        description={statusNote(posting)}
      />
      <ShareDialog posting={shareablePosting(posting)} open={isShown} onOpenChange={setIsShown} />
      {canWrite && <PostingSharesDialog postingId={posting.id} open={isSharing} onOpenChange={setIsSharing} />}
    </>
  );
}

/** What a status other than active means for candidates; nothing for an active posting. */
function statusNote(posting: PostingResponse): string | undefined {
  if (posting.status === "archived") return "The link takes nobody new. Those who have begun can finish.";
  if (posting.status === "expired")
    return "The deadline has passed: the link takes nobody new. Those who have begun can finish.";
  if (posting.status === "draft") return "Not published yet: the link is closed.";
  return undefined;
}
