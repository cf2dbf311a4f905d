"use client";

import { ArchiveIcon, ArchiveRestoreIcon, CopyIcon, MoreHorizontalIcon, UserPlusIcon, UsersIcon } from "lucide-react";
import { useState } from "react";
import { CopyButton } from "@/components/shared/copy-button";
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
import { PostingSharesDialog } from "./posting-shares-dialog";
import { PostingStatus } from "./posting-status";
import { useArchive } from "./use-archive";
import { useClone } from "./use-clone";

type PostingHeaderProps = { posting: PostingResponse; role: Role; onAddCandidate: () => void };

/** Title, status, the candidates' link, and what this member may do with the posting. */
export function PostingHeader({ posting, role, onAddCandidate }: PostingHeaderProps) {
  const [isSharing, setIsSharing] = useState(false);
  const archive = useArchive();
  const clone = useClone({ opensCopy: true });
  const link = posting.urls?.candidate_url;
  const canWrite = can(role, "postings.write");

  return (
    <>
      <PageHeader
        back={{ href: "/postings", label: "Postings" }}
        title={posting.title}
        status={<PostingStatus status={posting.status} />}
        actions={
          <>
            {link && posting.status === "active" && <CopyButton text={link} label="Copy link" size="default" />}
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
                    {posting.archived ? "Activate" : "Archive"}
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
