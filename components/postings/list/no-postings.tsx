import { ArchiveIcon, BriefcaseIcon, SearchXIcon } from "lucide-react";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/shared/button-link";
import { Button } from "@/components/ui/button";
import { Empty, EmptyContent, EmptyDescription, EmptyHeader, EmptyMedia, EmptyTitle } from "@/components/ui/empty";

/** Before there is anything: what this page is for, and the one button. */
export function NoPostings({ canWrite }: { canWrite: boolean }) {
  return (
    <Nothing
      icon={<BriefcaseIcon />}
      title={canWrite ? "No postings yet" : "Nothing is shared with you yet"}
      action={canWrite && <ButtonLink href="/postings/new">New posting</ButtonLink>}
    >
      {canWrite
        ? "A posting is one job: what it asks, the link for candidates, and everybody who took it."
        : "As soon as a recruiter shares a posting with you, it appears here."}
    </Nothing>
  );
}

/** Everything there is has been archived. */
export function AllArchived({ onShow }: { onShow: () => void }) {
  return (
    <Nothing
      icon={<ArchiveIcon />}
      title="No open postings"
      action={
        <Button variant="outline" onClick={onShow}>
          Show the archived ones
        </Button>
      }
    >
      Every posting is archived. Nothing in them is lost, and each can be opened again.
    </Nothing>
  );
}

/** Nothing passes the search and the filters. */
export function NoMatch({ onClear }: { onClear: () => void }) {
  return (
    <Nothing
      icon={<SearchXIcon />}
      title="No postings match"
      action={
        <Button variant="outline" onClick={onClear}>
          Clear search and filters
        </Button>
      }
    >
      Try fewer words, another status or another label.
    </Nothing>
  );
}

type NothingProps = { icon: ReactNode; title: string; action: ReactNode; children: ReactNode };

function Nothing({ icon, title, action, children }: NothingProps) {
  return (
    <Empty>
      <EmptyHeader>
        <EmptyMedia>{icon}</EmptyMedia>
        <EmptyTitle>{title}</EmptyTitle>
        <EmptyDescription>{children}</EmptyDescription>
      </EmptyHeader>
      {action && <EmptyContent>{action}</EmptyContent>}
    </Empty>
  );
}
