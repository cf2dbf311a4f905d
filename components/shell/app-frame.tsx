import { BriefcaseIcon, PlugIcon, SettingsIcon } from "lucide-react";
import type { ReactNode } from "react";
import { AppShell } from "@/components/shared/app-shell";
import { ButtonLink } from "@/components/shared/button-link";
import type { ShellNavItem } from "@/components/shared/shell-nav";
import { FocusKeeper } from "@/components/shell/focus-keeper";
import { SignOutButton } from "@/components/shell/sign-out-button";
import type { Member } from "@/lib/contract/actor";
import { can, ROLE_NAMES } from "@/lib/contract/permissions";

/** The frame around the pages of a signed-in member: what they may open, who they are, the way out. */
export function AppFrame({ member, children }: { member: Member; children: ReactNode }) {
  const items: ShellNavItem[] = [{ href: "/postings", label: "Postings", icon: <BriefcaseIcon aria-hidden /> }];
  if (can(member.role, "settings.manage")) {
    items.push({ href: "/settings", label: "Settings", icon: <SettingsIcon aria-hidden /> });
  }
  return (
    <AppShell
      brand={
        <bdi title={member.workspaceName} className="min-w-0 truncate">
          {member.workspaceName || "Greenroom"}
        </bdi>
      }
      items={items}
      user={{ name: member.name, email: member.email, role: ROLE_NAMES[member.role] }}
      // Admins find it among the settings.
      userMenu={
        !can(member.role, "settings.manage") && (
          <ButtonLink variant="ghost" size="sm" className="w-full justify-start px-1.5" href="/settings/connection">
            <PlugIcon aria-hidden />
            Connection
          </ButtonLink>
        )
      }
      signOut={<SignOutButton />}
    >
      <FocusKeeper />
      {children}
    </AppShell>
  );
}
