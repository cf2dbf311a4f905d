import type { Metadata } from "next";
import { StartView } from "@/components/builder/start/start-view";
import { ButtonLink } from "@/components/shared/button-link";
import { PlainPage } from "@/components/shell/plain-page";
import { can } from "@/lib/contract/permissions";
import { requireMember } from "@/lib/queries/server";

export const metadata: Metadata = { title: "New posting" };

export default async function NewPostingPage() {
  const member = await requireMember();
  if (!can(member.role, "postings.write")) {
    return (
      <PlainPage title="New posting" actions={<ButtonLink href="/postings">Go to the postings</ButtonLink>}>
        Recruiters and admins create postings. Ask one of them to make it and to share it with you.
      </PlainPage>
    );
  }
  return <StartView userId={member.id} />;
}
