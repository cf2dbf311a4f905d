import { CloudIcon } from "lucide-react";
import { ButtonLink } from "@/components/shared/button-link";
import { Empty, EmptyContent, EmptyDescription, EmptyHeader, EmptyMedia, EmptyTitle } from "@/components/ui/empty";

/** In the place of what the hosted service does not offer. `reason`: the sentence that says why. */
export function NotHere({ reason, className }: { reason: string; className?: string }) {
  return (
    <Empty className={className}>
      <EmptyHeader>
        <EmptyMedia>
          <CloudIcon />
        </EmptyMedia>
        <EmptyTitle>Not available with a hosted service</EmptyTitle>
        <EmptyDescription>{reason}</EmptyDescription>
      </EmptyHeader>
      <EmptyContent>
        <ButtonLink variant="outline" href="/settings/connection">
          See the connection
        </ButtonLink>
      </EmptyContent>
    </Empty>
  );
}
