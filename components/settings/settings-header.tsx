import { NavTabs } from "@/components/shared/nav-tabs";
import { PageHeader } from "@/components/shared/page-header";

const TABS = [
  { href: "/settings/team", label: "Team" },
  { href: "/settings/api-keys", label: "API keys" },
];

export function SettingsHeader() {
  return <PageHeader title="Settings" tabs={<NavTabs label="Settings" items={TABS} />} />;
}
