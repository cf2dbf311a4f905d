import Link from "next/link";
import type { PostingResponse } from "@/lib/contract/platform/postings";

/** The title as a link that fills its row, over the first line of the description or, without one, the link's name. */
export function PostingTitle({ posting }: { posting: PostingResponse }) {
  const line = firstLine(posting.description) || posting.name;
  return (
    <div className="flex min-w-0 flex-col">
      <Link
        href={`/postings/${posting.id}`}
        data-row-link
        className="truncate font-medium text-sm after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-sm focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:-outline-offset-2"
      >
        <bdi title={posting.title}>{posting.title}</bdi>
      </Link>
      {line && (
        <span className="truncate text-muted-foreground">
          <bdi>{line}</bdi>
        </span>
      )}
    </div>
  );
}

/** The first line that says something, without Markdown's marks at its start. */
function firstLine(text: string): string {
  const line = text.split("\n").find((candidate) => candidate.trim() !== "");
  return line?.trim().replace(/^(#+|[-*>•])\s+/, "") ?? "";
}
