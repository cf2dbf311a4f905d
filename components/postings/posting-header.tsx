"use client";

import { useQuery } from "@tanstack/react-query";
import {
  ArchiveIcon,
  ArchiveRestoreIcon,
  CopyIcon,
  MoreHorizontalIcon,
  PencilIcon,
  QrCodeIcon,
  UserPlusIcon,
  UsersIcon,
} from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useCreateDraft } from "@/components/builder/start/use-create-draft";
import { ButtonLink } from "@/components/shared/button-link";
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
import { planQuery } from "@/lib/queries/plans";
import { PostingLabels } from "./labels/posting-labels";
import { PostingSharesDialog } from "./posting-shares-dialog";
import { PostingStatus } from "./posting-status";
import { ShareDialog } from "./share/share-dialog";
import { shareablePosting } from "./share/share-words";
import { useArchive } from "./use-archive";

type PostingHeaderProps = { posting: PostingResponse; role: Role; onAddCandidate: () => void };

/** Title, status, labels, the candidates' link to share, and what this member may do with the posting. */
export function PostingHeader({ posting, role, onAddCandidate }: PostingHeaderProps) {
  const [isShown, setIsShown] = useState(false);
  const [isSharing, setIsSharing] = useState(false);
  const archive = useArchive();
  const clone = useCreateDraft();
  const canWrite = can(role, "postings.write");

  return (
    <>
      <PageHeader
        back={{ href: "/postings", label: "Postings" }}
        title={posting.title}
        status={
          <>
            <PostingStatus status={posting.status} />
            {canWrite && <UnpublishedHint postingId={posting.id} />}
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
                  <DropdownMenuItem
                    disabled={clone.isBusy}
                    onClick={() => clone.make({ from: "posting", posting_id: posting.id })}
                  >
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
            {canWrite && (
              <ButtonLink variant="outline" href={`/postings/${posting.id}/edit`}>
                <PencilIcon aria-hidden />
                Edit
              </ButtonLink>
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

/** That the editor holds changes which candidates do not see yet. */
function UnpublishedHint({ postingId }: { postingId: string }) {
  const { data: plan } = useQuery(planQuery(postingId));
  if (!plan || plan.changes.length === 0) return null;
  return (
    <Link
      href={`/postings/${postingId}/edit`}
      className="rounded-sm text-muted-foreground text-table underline-offset-2 hover:underline"
    >
      Unpublished changes
    </Link>
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
