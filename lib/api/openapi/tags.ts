import type { AnyOperation } from "@/lib/contract/operation";

type Tag = { name: string; description: string };

/** The platform's tags in the order of the page, each with the paths that it holds. */
const PLATFORM: (Tag & { holds: RegExp })[] = [
  {
    name: "Postings",
    holds: /^\/postings(?!.*\/(questions|candidates))/,
    description: "Openings and the steps that lead through them.",
  },
  { name: "Questions", holds: /\/questions/, description: "What a posting asks and looks for." },
  { name: "Candidates", holds: /^\/postings.*\/candidates/, description: "People in a posting." },
  { name: "Interviews", holds: /^\/interviews/, description: "What came of one candidate's steps." },
  { name: "Webhooks", holds: /^\/webhooks/, description: "Addresses that are told when something happens." },
  {
    name: "Templates",
    holds: /^\/(email|design|interview)-template/,
    description: "Emails, designs and whole interviews.",
  },
  { name: "Voices", holds: /^\/voices/, description: "Voices that an interviewer can have." },
  {
    name: "Addresses",
    holds: /^\/(domains|phone-numbers|sender-emails)/,
    description: "Domains, numbers and senders that candidates see.",
  },
  { name: "ATS", holds: /^\/ats/, description: "Applicant tracking systems." },
  { name: "Registries", holds: /^\/(schemas|workspaces)/, description: "What exists and how it is configured." },
];

const WORKSPACE: Tag = { name: "Dashboard", description: "What the dashboard needs and the public API lacks." };
const PORTAL: Tag = { name: "Candidate pages", description: "What a candidate does with their own link." };
const HEALTH: Tag = { name: "Health", description: "Whether it runs." };

/** Every tag in the order of the page. */
export const TAGS: Tag[] = [
  ...PLATFORM.map(({ name, description }) => ({ name, description })),
  HEALTH,
  WORKSPACE,
  PORTAL,
];

/** The group in which an operation is shown. */
export function tagOf(operation: AnyOperation): string {
  if (operation.door === "workspace") return WORKSPACE.name;
  if (operation.door === "portal") return PORTAL.name;
  return PLATFORM.find(({ holds }) => holds.test(operation.path))?.name ?? "Registries";
}
