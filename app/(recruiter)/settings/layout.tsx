import type { ReactNode } from "react";
import { SettingsHeader } from "@/components/settings/settings-header";
import { ButtonLink } from "@/components/shared/button-link";
import { PlainPage } from "@/components/shell/plain-page";
import { can } from "@/lib/contract/permissions";
import { requireMember } from "@/lib/queries/server";

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const member = await requireMember();
  if (!can(member.role, "settings.manage")) {
    return (
      <PlainPage title="Settings" actions={<ButtonLink href="/postings">Go to the postings</ButtonLink>}>
        Only admins see and change the settings. Ask one of them.
      </PlainPage>
    );
  }
  return (
    <>
      <SettingsHeader />
      <div className="flex max-w-4xl flex-col gap-8 px-4 py-6 md:px-6">{children}</div>
    </>
  );
}
