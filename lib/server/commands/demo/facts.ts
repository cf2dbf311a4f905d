import { z } from "zod";
import { ROLE_NAMES, ROLES } from "@/lib/contract/permissions";

/** One account for each role, with the password made for this installation. */
export const DemoUser = z.object({ role: z.enum(ROLES), email: z.string(), password: z.string() });
export type DemoUser = z.output<typeof DemoUser>;

/** What is made once, before anything is filled, so that a start that was killed can be finished by the next one. */
export const DemoSecrets = z.object({ api_key: z.string(), users: z.array(DemoUser) });
export type DemoSecrets = z.output<typeof DemoSecrets>;

/** What DATA_DIR/demo.json holds once everything is filled. */
export const DemoFacts = z.object({
  url: z.string(),
  ...DemoSecrets.shape,
  candidate_url: z.string(),
  posting_id: z.string(),
});
export type DemoFacts = z.output<typeof DemoFacts>;

/** The same facts where the server answers now: its address, and the key of API_KEY when one is set. */
export function factsAt(facts: DemoFacts, url: string, apiKey: string | undefined): DemoFacts {
  const candidatePath = new URL(facts.candidate_url).pathname;
  return { ...facts, url, api_key: apiKey ?? facts.api_key, candidate_url: `${url}${candidatePath}` };
}

/** The facts as lines for the terminal. `applyUrl` is the posting's public address, `file` where the facts are kept. */
export function demoLines(facts: DemoFacts, applyUrl: string, file: string): string[] {
  const widest = Math.max(...facts.users.map(({ email }) => email.length));
  const rows = [
    ["Sign in", `${facts.url}/sign-in`],
    ...facts.users.map(({ role, email, password }) => [ROLE_NAMES[role], `${email.padEnd(widest)}   ${password}`]),
    ["API key", facts.api_key],
    ["Candidate link", facts.candidate_url],
    ["Public link", applyUrl],
  ];
  return [...rows.map(([name = "", value = ""]) => `  ${name.padEnd(16)}${value}`), "", `The same is in ${file}`];
}
