import Link from "next/link";
import type { PostingResponse } from "@/lib/contract/platform/postings";

/** The title as a link that fills its row, over the first line of the description or, without one, the link's name. */
export function PostingTitle({ posting }: { posting: PostingResponse }) {
  const line = firstLine(posting.description) || posting.name;
  return (
    // Flex around each text: a long one in any script is cut at its own end.
    <div className="flex min-w-0 flex-col items-start">
      <Link
        href={`/postings/${posting.id}`}
        data-row-link
        className="flex max-w-full font-medium text-sm after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-sm focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:-outline-offset-2"
      >
        <bdi title={posting.title} className="min-w-0 truncate">
          {posting.title}
        </bdi>
      </Link>
      {line && (
        <span className="flex max-w-full text-muted-foreground">
          <bdi className="min-w-0 truncate">{line}</bdi>
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
