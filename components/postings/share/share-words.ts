import type { PostingResponse } from "@/lib/contract/platform/postings";
import type { PostingListRow } from "@/lib/contract/workspace/postings";

/** What sharing needs to know of a posting. */
export type Shareable = {
  id: string;
  title: string;
  name: string | null;
  status: string;
  deadline: number | null;
  link: string | null;
};

const of = ({ id, title, name, status, deadline }: Omit<Shareable, "link">, link: string | null): Shareable => ({
  id,
  title,
  name,
  status,
  deadline,
  link,
});

export const shareableRow = (row: PostingListRow) => of(row, row.candidate_url);
export const shareablePosting = (posting: PostingResponse) => of(posting, posting.urls?.candidate_url ?? null);

/** Why the link takes nobody new, and what to do about it; null when it does. */
export function closedBecause({ status, link }: Shareable): string | null {
  if (status === "draft") return "This posting is a draft: its link opens once it is published.";
  if (status === "archived") return "This posting is archived: its link takes nobody new. Unarchive it to share it.";
  if (status === "expired") return "Its deadline has passed: the link takes nobody new. Move the deadline to share it.";
  return link === null ? "This posting has no link for candidates." : null;
}

/** Who may use an open link, and until when. */
export function whoCanUse({ deadline }: Shareable): string {
  const until =
    deadline === null
      ? ""
      : ` until ${new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeStyle: "short" }).format(deadline * 1000)}`;
  return `Anybody with this link can apply${until}. They need no account.`;
}
