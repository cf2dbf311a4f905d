import type { APIRequestContext } from "@playwright/test";
import { expect } from "@playwright/test";
import { ENGINEER, pdfOf } from "./resume";
import type { World } from "./world";

/** What the candidate says or types. */
export const ANSWER = "Last March our checkout failed for 40 minutes. I traced it to a drained pool and added a limit.";

/**
 * Makes a posting and one candidate who went the whole way, speaking where there is a `recording` (WebM, at least five
 * seconds) and typing where not; answers their ids and links.
 */
export async function finishedInterview(
  world: { server: Pick<World["server"], "url">; apiKey: string },
  request: APIRequestContext,
  name = "Jamie Chen",
  recording?: Buffer,
) {
  const headers = { "X-API-KEY": world.apiKey };
  const { url } = world.server;
  const created = await request.post(`${url}/api/v2/postings`, {
    headers,
    data: {
      title: "Backend Engineer",
      job_overview: "You own a service from design to on-call.",
      workflow: [
        {
          type: "resume",
          questions: [
            { modality: "resume_eligibility", text: "Proficiency in Python or Go" },
            { modality: "resume_scoring", text: "Experience with Kubernetes", score_weight: 2 },
          ],
        },
        {
          type: "web_interview",
          questions: [
            {
              modality: "voice",
              text: "Describe a production incident.",
              score_of_1: "None.",
              score_of_5: "A specific one.",
              max_follow_ups: 0,
            },
          ],
        },
      ],
    },
  });
  const postingId: string = (await created.json()).data.id;
  const candidateUrl: string = (await (await request.get(`${url}/api/v2/postings/${postingId}`, { headers })).json())
    .data.urls.candidate_url;
  const person = await request.post(`${url}/api/v2/postings/${postingId}/candidates`, {
    headers,
    data: { name, email: "jamie@example.com" },
  });
  const { interview_id: interviewId, interview_url: interviewUrl } = (await person.json()).data;
  const portal = `${url}/api/portal/i/${new URL(interviewUrl).pathname.split("/").at(-1)}`;
  const stage = async () => (await (await request.get(portal)).json()).stage;
  await request.post(`${portal}/consent`, { data: { consent: true } });
  await request.put(`${portal}/resume`, {
    data: Buffer.from(await pdfOf(ENGINEER)),
    headers: { "x-file-name": "resume.pdf" },
  });
  await expect.poll(stage, { timeout: 30_000 }).toBe("interview");
  const tab_id = "tab-of-a-test";
  const { prompt } = await (await request.post(`${portal}/interview`, { data: { tab_id } })).json();
  if (recording) {
    const query = new URLSearchParams({ offset: "0", tab_id, mime_type: "video/webm" });
    const sent = await request.put(`${portal}/recording/0?${query}`, { data: recording });
    expect(sent.status(), await sent.text()).toBe(200);
  }
  await request.post(`${portal}/answers`, {
    data: {
      tab_id,
      prompt_id: prompt.id,
      asked_at: 0,
      text: ANSWER,
      ...(recording
        ? { part: 0, from: 1, to: 4.5, source: "spoken", phrases: [{ text: ANSWER, at: 1.5 }] }
        : { part: null, from: 0, to: 20, source: "typed" }),
    },
  });
  await request.post(`${portal}/finish`, { data: { tab_id } });
  const status = async () =>
    (await (await request.get(`${url}/api/v2/interviews/${interviewId}/data`, { headers })).json()).data.status;
  await expect.poll(status, { timeout: 30_000 }).toBe("completed");
  return { postingId, interviewId, interviewUrl, candidateUrl };
}
