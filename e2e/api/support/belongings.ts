import type { APIRequestContext } from "@playwright/test";

/** Ids of a workspace's things, by the path segment they follow: `postings`, `voices`, `push` and so on. */
export type Belongings = Record<string, string>;

const WORKFLOW = [
  {
    type: "resume",
    questions: [
      { modality: "resume_eligibility", text: "Proficiency in Python or Go" },
      { modality: "resume_scoring", text: "Experience with Kubernetes", score_weight: 2 },
    ],
  },
  { type: "web_interview", questions: [{ modality: "voice", text: "Why this team?", max_follow_ups: 0 }] },
];

export const POSTING = { title: "Backend Engineer", workflow: WORKFLOW };

/** Lists of the library that a new workspace has something in. */
const SEEDED = [
  "email-templates",
  "email-template-groups",
  "design-templates",
  "design-template-groups",
  "domains",
  "voices",
  "sender-emails",
];

/** Gives a workspace one of everything, through its own doors. `desk` is an admin's session. */
export async function belongingsOf(url: string, key: string, desk: APIRequestContext): Promise<Belongings> {
  const call = async (path: string, body?: object): Promise<Record<string, unknown>[]> => {
    const answer = await fetch(`${url}/api/v2${path}`, {
      method: body ? "POST" : "GET",
      headers: { "x-api-key": key, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    const { data } = await answer.json();
    return Array.isArray(data) ? data : [data];
  };
  const idOf = (things: Record<string, unknown>[], name: string) => {
    const id = things[0]?.[name];
    if (typeof id !== "string") throw new Error(`no ${name} in ${JSON.stringify(things)}`);
    return id;
  };
  const add = async (item: object) => {
    const answer = await desk.post("/api/workspace/library", { data: item });
    if (!answer.ok()) throw new Error(`the library answered ${answer.status()}: ${await answer.text()}`);
    return String((await answer.json()).id);
  };

  const posting = idOf(await call("/postings", POSTING), "id");
  const [question] = (await call(`/postings/${posting}/questions`)).filter(({ modality }) => modality === "voice");
  const person = { name: "Jo Doe", email: "jo@example.com", metadata: { source: "tests" } };
  const hook = { posting_id: posting, webhook_url: "http://127.0.0.1:9/hook", event_type: "interview_started" };
  const push = { ats_name: "sandbox", candidate: { first_name: "Jo", email: "jo@example.com" } };
  const seeded = SEEDED.map(async (segment) => [segment, idOf(await call(`/${segment}?limit=1`), "id")] as const);
  return {
    postings: posting,
    questions: idOf(question ? [question] : [], "id"),
    interviews: idOf(await call(`/postings/${posting}/candidates`, person), "interview_id"),
    webhooks: idOf(await call("/webhooks", hook), "webhook_id"),
    push: idOf(await call("/ats/candidates/push", push), "item_id"),
    workflow: "resume",
    "phone-numbers": await add({ kind: "phone_number", phone_number: "+14155551234" }),
    "interview-templates": await add({
      kind: "interview_template",
      name: "Engineers",
      template_code: "ENG-1",
      posting_id: posting,
    }),
    ...Object.fromEntries(await Promise.all(seeded)),
  };
}

/** A documented path with the ids of a workspace's own things in it. */
export function addressOf(path: string, belongings: Belongings): string {
  return path.replace(/([\w-]+)\/\{\w+\}/g, (_, segment: string) => `${segment}/${belongings[segment] ?? "unknown"}`);
}
