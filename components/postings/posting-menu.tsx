"use client";

import { ArchiveIcon, ArchiveRestoreIcon, CopyIcon, CopyPlusIcon, MoreHorizontalIcon } from "lucide-react";
import { toast } from "sonner";
import { useArchive } from "@/components/postings/use-archive";
import { useClone } from "@/components/postings/use-clone";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { PostingResponse } from "@/lib/contract/platform/postings";

/** What can be done with a posting from its row. `canWrite` false: only what a reader may do. */
export function PostingMenu({ posting, canWrite }: { posting: PostingResponse; canWrite: boolean }) {
  const archive = useArchive();
  const clone = useClone({ opensCopy: false });
  const link = posting.urls?.candidate_url;

  return (
    <DropdownMenu>
      <DropdownMenuTrigger
        render={<Button variant="ghost" size="icon-sm" aria-label={`Actions for ${posting.title}`} />}
      >
        <MoreHorizontalIcon aria-hidden />
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {link && (
          <DropdownMenuItem onClick={() => void copyLink(link)}>
            <CopyIcon aria-hidden />
            Copy candidate link
          </DropdownMenuItem>
        )}
        {canWrite && (
          <>
            <DropdownMenuItem onClick={() => clone.mutate(posting)}>
              <CopyPlusIcon aria-hidden />
              Clone
            </DropdownMenuItem>
            <DropdownMenuSeparator />
            {posting.archived ? (
              <DropdownMenuItem onClick={() => archive.mutate({ posting, archived: false })}>
                <ArchiveRestoreIcon aria-hidden />
                Activate
              </DropdownMenuItem>
            ) : (
              <DropdownMenuItem onClick={() => archive.mutate({ posting, archived: true })}>
                <ArchiveIcon aria-hidden />
                Archive
              </DropdownMenuItem>
            )}
          </>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

/** The browser refuses the clipboard outside HTTPS and localhost: then the link is shown, to be copied by hand. */
async function copyLink(link: string): Promise<void> {
  const wrote = await navigator.clipboard?.writeText(link).then(
    () => true,
    () => false,
  );
  if (wrote) toast.success("The candidate link is on your clipboard.");
  else toast("Copy the candidate link from here.", { description: link, duration: 20_000 });
}
