import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import type { InterviewState } from "@/lib/contract/portal";
import { pdfOf } from "./test-resume";
import { openTestWorld, TEST_URL } from "./test-world";
import { startWorkers } from "./workers";

export const ELIGIBILITY = ["5+ years of professional software engineering experience", "Proficiency in Python or Go"];
/** What ENGINEER's resume says nothing of. */
export const SILENT = "Must be authorized to work in the United States";
export const TAB = "tab-00000001";
export const INCIDENT =
  "Last March our checkout failed for 40 minutes. I traced the timeouts to a connection pool that one query had drained. I added a limit and an alert, and it has not happened since; errors fell from 3 % to 0.1 %.";

export type Walk = Awaited<ReturnType<typeof openWalk>>;

/** For tests only: a house with workers and one workspace, and the steps that a candidate takes through its doors. */
export async function openWalk() {
  const world = await openTestWorld();
  await startWorkers(world.house);
  const space = await world.workspace("Path");
  const answer = (request: Request) => handleApi(world.gate, request);
  const portal = createClient({ origin: TEST_URL, fetch: answer });
  const api = createClient({
    origin: TEST_URL,
    fetch: (request) => {
      request.headers.set("x-api-key", space.key);
      return answer(request);
    },
  });
  let people = 0;

  async function posting(
    options: { eligibility?: string[]; config?: Record<string, unknown>; web?: Record<string, unknown> } = {},
  ) {
    const { data } = await api.createPosting({
      body: {
        title: "Senior Software Engineer",
        workflow: [
          {
            type: "resume",
            config: options.config ?? {},
            questions: [
              ...(options.eligibility ?? [...ELIGIBILITY, SILENT]).map((text) => ({
                modality: "resume_eligibility" as const,
                text,
              })),
              {
                modality: "resume_scoring",
                text: "Experience with Kubernetes and container orchestration",
                score_weight: 2,
              },
            ],
          },
          {
            type: "web_interview",
            config: { video: true, ...options.web },
            questions: [
              {
                modality: "voice",
                text: "Describe a production incident you resolved. What did you change afterwards?",
                score_of_1: "No specific example.",
                score_of_5: "A systematic diagnosis with numbers and preventive measures.",
                score_weight: 3,
                min_follow_ups: 1,
                max_follow_ups: 1,
              },
              { modality: "voice", text: "How do you test a new service?", score_weight: 1, max_follow_ups: 0 },
            ],
          },
        ],
      },
    });
    return data.id;
  }

  async function candidate(posting_id: string) {
    people += 1;
    const { data } = await api.ingestCandidate({
      params: { posting_id },
      body: { name: `Person ${people}`, email: `p${people}@example.com` },
    });
    const token = new URL(data.interview_url).pathname.split("/").at(-1) ?? "";
    await portal.giveConsent({ params: { token }, body: { consent: true } });
    return { id: data.interview_id, token };
  }

  async function upload(token: string, lines: string[]) {
    await portal.uploadResume({ params: { token }, bytes: await pdfOf(lines), fileName: "resume.pdf" });
    return settled(token, (state) => state.stage !== "screening");
  }

  async function settled(token: string, isDone: (state: Awaited<ReturnType<Client["getPortal"]>>) => boolean) {
    for (let tries = 0; tries < 300; tries++) {
      const state = await portal.getPortal({ params: { token } });
      if (isDone(state)) return state;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("the background job did not finish in 15 s");
  }

  const data = async (interview_id: string) => (await api.getInterviewData({ params: { interview_id } })).data;

  async function finished(id: string) {
    for (let tries = 0; tries < 300; tries++) {
      const found = await data(id);
      if (found.status !== "not_ready") return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("the evaluation did not finish in 15 s");
  }

  async function answerAll(token: string, state: InterviewState, texts: (string | null)[]): Promise<InterviewState> {
    let now = state;
    for (const [index, text] of texts.entries()) {
      if (!now.prompt) break;
      const from = index * 10;
      now = await portal.submitAnswer({
        params: { token },
        body: {
          tab_id: TAB,
          prompt_id: now.prompt.id,
          part: null,
          asked_at: from,
          from: from + 1,
          to: from + 9,
          text,
          source: text ? "typed" : "spoken",
        },
      });
    }
    return now;
  }

  return { world, space, api, portal, posting, candidate, upload, settled, data, finished, answerAll };
}
