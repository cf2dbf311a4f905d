import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Client } from "@/lib/client/create-client";
import { demoPath } from "./files";
import { knock, type Visit } from "./visit";

const CRITERION = "Must be authorized to work in the United States";
const Created = z.object({ data: z.object({ id: z.string() }) });
const Titled = z.object({ title: z.string() });

/** The posting of the v4 guide and the criterion the guide adds to it. Answers its id. @throws Error when refused */
export async function fillPosting(visit: Visit, program: Client, key: string): Promise<string> {
  const body = await readFile(demoPath("posting-request.json"), "utf8");
  const { title } = Titled.parse(JSON.parse(body));
  const { data: postings } = await program.listPostings({ query: { limit: 100 } });
  const id = postings.find((posting) => posting.title === title)?.id ?? (await create(visit, key, body));

  const params = { posting_id: id };
  const { data: questions } = await program.listQuestions({
    params,
    query: { limit: 100, modality: "resume_eligibility" },
  });
  if (!questions.some(({ text }) => text === CRITERION)) {
    await program.createQuestion({ params, body: { modality: "resume_eligibility", text: CRITERION } });
  }
  return id;
}

/** The typed client speaks v2; the guide's request is v4. */
async function create(visit: Visit, key: string, body: string): Promise<string> {
  const headers = { "content-type": "application/json", "x-api-key": key };
  const answer = await knock(visit, new Request(`${visit.url}/api/v4/postings`, { method: "POST", headers, body }));
  if (!answer.ok) throw new Error(`The demo's posting was refused with ${answer.status}: ${await answer.text()}`);
  return Created.parse(await answer.json()).data.id;
}
