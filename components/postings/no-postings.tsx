import { BriefcaseIcon, SearchXIcon } from "lucide-react";
import { ButtonLink } from "@/components/shared/button-link";
import { Button } from "@/components/ui/button";
import { Empty, EmptyContent, EmptyDescription, EmptyHeader, EmptyMedia, EmptyTitle } from "@/components/ui/empty";

/** Before there is anything: what this page is for, and the one button. */
export function NoPostings({ canWrite }: { canWrite: boolean }) {
  return (
    <Empty>
      <EmptyHeader>
        <EmptyMedia>
          <BriefcaseIcon />
        </EmptyMedia>
        <EmptyTitle>{canWrite ? "No postings yet" : "Nothing is shared with you yet"}</EmptyTitle>
        <EmptyDescription>
          {canWrite
            ? "A posting is one job: what it asks, the link for candidates, and everybody who took it."
            : "As soon as a recruiter shares a posting with you, it appears here."}
        </EmptyDescription>
      </EmptyHeader>
      {canWrite && (
        <EmptyContent>
          <ButtonLink href="/postings/new">New posting</ButtonLink>
        </EmptyContent>
      )}
    </Empty>
  );
}

/** Nothing among what was loaded passes the search and the filter. */
export function NoMatch({ hasMore, onClear }: { hasMore: boolean; onClear?: () => void }) {
  return (
    <Empty>
      <EmptyHeader>
        <EmptyMedia>
          <SearchXIcon />
        </EmptyMedia>
        <EmptyTitle>{hasMore ? "None of the loaded postings match" : "No postings match"}</EmptyTitle>
        <EmptyDescription>
          {hasMore
            ? "There may be some further down: load more, or search by title."
            : "Try fewer words or all statuses."}
        </EmptyDescription>
      </EmptyHeader>
      {onClear && (
        <EmptyContent>
          <Button variant="outline" onClick={onClear}>
            Show all postings
          </Button>
        </EmptyContent>
      )}
    </Empty>
  );
}
