import type { Metadata } from "next";
import { AcceptInviteForm } from "@/components/auth/accept-invite-form";
import { AuthCard } from "@/components/auth/auth-card";
import { ButtonLink } from "@/components/shared/button-link";
import { openClient } from "@/lib/client/server-client";
import { AppError } from "@/lib/contract/errors";
import { ROLE_NAMES } from "@/lib/contract/permissions";

export const metadata: Metadata = { title: "Join" };

export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invite = await openClient()
    .getInvite({ params: { token } })
    .catch((error: unknown) => {
      if (error instanceof AppError && (error.code === "not_found" || error.code === "invalid")) return null;
      throw error;
    });
  if (!invite) {
    return (
      <AuthCard
        title="This invite no longer works"
        description="It was used already, was taken back, or is older than seven days. Ask your admin for a new one."
      >
        <ButtonLink href="/sign-in" variant="outline">
          Go to sign-in
        </ButtonLink>
      </AuthCard>
    );
  }
  return (
    <AuthCard
      title={`Join ${invite.workspace_name}`}
      description={`You were invited as ${ROLE_NAMES[invite.role].toLowerCase()}.`}
    >
      <AcceptInviteForm token={token} email={invite.email} />
    </AuthCard>
  );
}
