import { type APIRequestContext, expect } from "@playwright/test";
import type { World } from "./world";

/** Makes a posting of a form and short messages and one candidate who answered both, with a file; answers the interview's id. */
export async function answeredSteps(
  world: { server: Pick<World["server"], "url">; apiKey: string },
  request: APIRequestContext,
): Promise<string> {
  const headers = { "X-API-KEY": world.apiKey };
  const { url } = world.server;
  const created = await request.post(`${url}/api/v2/postings`, {
    headers,
    data: {
      title: "Ward Nurse",
      workflow: [
        {
          type: "form",
          questions: [
            { modality: "form", text: "Years as a nurse", question_type: "number", answer: 2, is_knockout: true },
            { modality: "form", text: "Your licence", question_type: "file-upload", file_types: ["pdf"] },
            { modality: "form", text: "Anything else", question_type: "textarea" },
          ],
        },
        {
          type: "conversational_sms",
          questions: [
            { modality: "sms", text: "Can you work weekends?", expected_answer: "yes", is_dealbreaker: true },
          ],
        },
      ],
    },
  });
  const postingId: string = (await created.json()).data.id;
  const person = await request.post(`${url}/api/v2/postings/${postingId}/candidates`, {
    headers,
    data: { name: "Noor Haddad", email: "noor@example.com" },
  });
  const { interview_id: interviewId, interview_url: interviewUrl } = (await person.json()).data;
  const portal = `${url}/api/portal/i/${new URL(interviewUrl).pathname.split("/").at(-1)}`;
  const consented = await request.post(`${portal}/consent`, { data: { consent: true } });
  const { form } = await consented.json();
  const [years, licence] = form.fields.map((field: { question_id: string }) => field.question_id);
  await request.put(`${portal}/form/${licence}/files`, {
    data: Buffer.from("%PDF-1.7 a licence"),
    headers: { "x-file-name": "licence.pdf" },
  });
  const data = { version: form.version, answers: [{ question_id: years, answer: 3 }] };
  const sent = await request.post(`${portal}/form`, { data });
  expect(sent.status(), await sent.text()).toBe(200);
  const { sms } = await (await request.post(`${portal}/messages`)).json();
  const last = await request.post(`${portal}/messages/${sms.question.question_id}`, { data: { answer: "yes" } });
  expect((await last.json()).stage).toBe("done");
  return interviewId;
}
