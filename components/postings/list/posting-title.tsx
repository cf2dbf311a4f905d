import Link from "next/link";
import { PostingStatus } from "@/components/postings/posting-status";
import type { PostingListRow } from "@/lib/contract/workspace/postings";

type PostingTitleProps = { posting: PostingListRow; canWrite: boolean };

/**
 * The title as a link that fills its row (a draft's leads to its editor, for whoever may edit), over the status and the
 * link's name.
 */
export function PostingTitle({ posting, canWrite }: PostingTitleProps) {
  const isForEditing = posting.status === "draft" && canWrite;
  return (
    // Flex around each text: a long one in any script is cut at its own end, the title after two lines.
    <div className="flex min-w-0 flex-col items-start gap-0.5">
      <Link
        href={isForEditing ? `/postings/${posting.id}/edit` : `/postings/${posting.id}`}
        prefetch={false}
        data-row-link
        className="flex max-w-full font-medium text-sm after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-sm focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:-outline-offset-2"
      >
        <bdi title={posting.title} className="line-clamp-2 min-w-0 break-words">
          {posting.title}
        </bdi>
      </Link>
      <span className="flex max-w-full items-center gap-2 text-muted-foreground">
        <span className="shrink-0">
          <PostingStatus status={posting.status} />
        </span>
        {posting.name && posting.status !== "draft" && (
          <bdi title={posting.name} className="min-w-0 truncate text-xs">
            {posting.name}
          </bdi>
        )}
      </span>
    </div>
  );
}
