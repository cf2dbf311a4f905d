import { NavTabs } from "@/components/shared/nav-tabs";
import { PageHeader } from "@/components/shared/page-header";

const ADMIN_TABS = [
  { href: "/settings/team", label: "Team" },
  { href: "/settings/api-keys", label: "API keys" },
  { href: "/settings/webhooks", label: "Webhooks" },
];
const OPEN_TABS = [{ href: "/settings/connection", label: "Connection" }];

/** The settings' head; without `canManage` only the tabs of what everybody may see. */
export function SettingsHeader({ canManage = true }: { canManage?: boolean }) {
  const items = canManage ? [...ADMIN_TABS, ...OPEN_TABS] : OPEN_TABS;
  return <PageHeader title="Settings" tabs={<NavTabs label="Settings" items={items} />} />;
}
