import type { ReactNode } from "react";
import { SettingsHeader } from "@/components/settings/settings-header";
import { can } from "@/lib/contract/permissions";
import { requireMember } from "@/lib/queries/server";

/** The settings that everybody may see; those of the admins have a layout of their own that turns others away. */
export default async function OpenSettingsLayout({ children }: { children: ReactNode }) {
  const member = await requireMember();
  return (
    <>
      <SettingsHeader canManage={can(member.role, "settings.manage")} />
      <div className="flex max-w-4xl flex-col gap-8 px-4 py-6 md:px-6">{children}</div>
    </>
  );
}
