import { drizzle } from "drizzle-orm/node-postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepHouse } from "@/lib/domain/upkeep/keep-house";
import { handleMedia } from "@/lib/server/media-door";
import { type LegacyWorld, openLegacyWorld } from "@/lib/server/test-legacy";
import { startWorkers } from "@/lib/server/workers";
import * as schema from "@/lib/store/schema";

let legacy: LegacyWorld;
/** A posting with resume and interview, one candidate who went the whole way and one who has not begun. */
let posting_id: string;
let finished: string;
let waiting: string;

beforeAll(async () => {
  legacy = await openLegacyWorld();
  await startWorkers(legacy.world.house);
  const created = await legacy.api.createPosting({
    body: {
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
            { modality: "voice", text: "Describe a production incident.", score_weight: 3, max_follow_ups: 0 },
            { modality: "voice", text: "When could you start?", not_scored: true, max_follow_ups: 0 },
          ],
        },
      ],
    },
  });
  posting_id = created.data.id;
  finished = await legacy.wholeWay(posting_id, "Jamie Chen", "jamie@example.com");
  const person = await legacy.api.ingestCandidate({
    params: { posting_id },
    body: { name: "Sam Rivera", email: "sam@example.com" },
  });
  waiting = person.data.interview_id;
});
afterAll(() => legacy.world.close());

describe("interviews", () => {
  test("a finished one has scores on 1-5, the conversation on calendar and clock, and the resume's results", async () => {
    const v2 = (await legacy.api.getInterviewData({ params: { interview_id: finished } })).data;
    const shown = await legacy.send("getInterview", { params: { interview_id: finished } });
    const { details, workflow, agentic_data, ...rest } = shown;
    expect(rest).toEqual({
      interview_id: finished,
      company_name: "DataForge",
      company_image: null,
      posting_title: "Backend Engineer",
      posting_interview_type: "web",
      posting_id,
    });
    const step = { complete: true, required: true, started: true, details: null };
    expect(workflow).toEqual({
      interview_id: finished,
      step_by_step: [
        {
          ...step,
          order: 1,
          id: "resume_upload",
          details: { details: "Resume uploaded and analyzed" },
          last_updated_timestamp: expect.any(Number),
        },
        {
          ...step,
          order: 2,
          id: "web_interview",
          is_analyzing_call: false,
          last_updated_timestamp: expect.any(Number),
        },
      ],
      all_complete: true,
      last_engagement: v2.workflow?.last_activity_at,
    });
    expect(details).toEqual({
      interview_id: finished,
      candidate_id: v2.candidate_id,
      interviewed_on: expect.any(Number),
      score: v2.score,
      name: "Jamie Chen",
      email: "jamie@example.com",
      actions: { can_view: true, can_download: true },
      status: "completed",
      workflow_status: workflow,
      metadata: {
        resume: { file_link: v2.resume?.resume_url },
        web_interview: {
          final_score: v2.web_interview?.match_score,
          skill_highlights: v2.web_interview?.highlights,
          audio_recording_link: null,
          video_recording_link: null,
        },
      },
    });

    const { web_interview_info: web, resume_interview_info: resume } = agentic_data;
    expect(web.summary).toEqual({
      interview_id: finished,
      highlights: v2.web_interview?.highlights,
      lowlights: v2.web_interview?.lowlights,
      match_score: v2.web_interview?.match_score,
    });
    expect(web.communication).toEqual({ interview_id: finished, speech_score: null, evaluations: [] });
    expect(web.scorecard).toMatchObject({ interview_id: finished, match_details: [], tags: [] });
    const [scored, unscored] = web.scorecard.questions;
    const v2Score = v2.web_interview?.scorecard[0]?.score ?? 0;
    expect(scored).toMatchObject({
      question: "Describe a production incident.",
      evaluation_summary: v2.web_interview?.scorecard[0]?.evaluation_summary,
      evaluation_score: Math.ceil(v2Score / 2),
      rank: 1,
      score_weight: 3,
      not_scored: false,
    });
    expect(v2Score).toBeGreaterThan(0);
    expect(unscored).toMatchObject({ question: "When could you start?", evaluation_score: null, not_scored: true });
    expect(scored.chat_transcript).toEqual([
      {
        speaker: "interviewer",
        text: "Describe a production incident.",
        timestamp: scored.preview_timestamp,
        timestamp_str: "00:00:00",
      },
      {
        speaker: "candidate",
        text: expect.stringContaining("Last March"),
        timestamp: scored.preview_timestamp + 5,
        timestamp_str: "00:00:05",
      },
    ]);
    expect(web.transcript).toEqual({
      interview_id: finished,
      transcript: [...scored.chat_transcript, ...unscored.chat_transcript],
    });
    expect(unscored.chat_transcript.map((entry: { timestamp_str: string }) => entry.timestamp_str)).toEqual([
      "00:01:10",
      "00:01:15",
    ]);
    // The answer was sent now, 65 seconds after its turn began.
    expect(Math.abs(scored.preview_timestamp + 65 - Date.now() / 1000)).toBeLessThan(120);

    expect(resume.resume_link).toBe(v2.resume?.resume_url);
    const criterion = v2.resume?.score_criteria[0];
    expect(resume.score_criteria).toEqual({
      interview_id: finished,
      overall_score: Math.round((1 + ((v2.resume?.overall_score ?? 0) * 4) / 100) * 10) / 10,
      confidence_score: null,
      criteria: [
        {
          criteria_id: criterion?.criteria_id,
          criteria_text: "Experience with Kubernetes",
          score: Math.round((1 + ((criterion?.score ?? 0) * 4) / 10) * 10) / 10,
          confidence_score: criterion?.confidence,
          reasons: criterion?.reasons,
          standout_parts: criterion?.evidence?.map(({ quote }) => quote),
        },
      ],
      highlights: [],
      improvement_areas: [],
    });
    expect(resume.eligibility_criteria).toMatchObject({
      interview_id: finished,
      is_eligible: true,
      confidence_score: null,
      criteria: [{ criteria_text: "Proficiency in Python or Go", pass_criteria: true }],
      skill_gaps: [],
    });
  });

  test("one that has not begun has nulls where nothing is known", async () => {
    const shown = await legacy.send("getInterview", { params: { interview_id: waiting } });
    expect(shown.details).toMatchObject({
      status: "pending",
      score: null,
      interviewed_on: null,
      actions: { can_view: true, can_download: false },
      metadata: { resume: null, web_interview: null },
    });
    expect(shown.workflow.all_complete).toBe(false);
    expect(shown.agentic_data).toEqual({ web_interview_info: null, resume_interview_info: null });
  });

  test("of a posting come by page and by person, as the single one is shown", async () => {
    const params = { posting_id };
    const all = await legacy.send("listInterviews", { params });
    expect(all).toMatchObject({ total: 2, page: 1, limit: 10, total_pages: 1 });
    expect(all.candidates.map((item: { interview_id: string }) => item.interview_id)).toEqual([waiting, finished]);
    expect(all.candidates[1]).toEqual(await legacy.send("getInterview", { params: { interview_id: finished } }));
    const second = await legacy.send("listInterviews", { params, query: "page=2&limit=1" });
    expect(second).toMatchObject({ candidates: [{ interview_id: finished }], total: 2, page: 2, total_pages: 2 });
    const theirs = await legacy.send("listInterviews", {
      params,
      query: `candidate_id=${all.candidates[1].details.candidate_id}`,
    });
    expect(theirs).toMatchObject({ candidates: [{ interview_id: finished }], total: 1 });
    expect(await legacy.send("listInterviews", { params, query: "candidate_id=nobody" })).toMatchObject({
      candidates: [],
      total: 0,
      total_pages: 0,
    });
  });

  test("a page costs the same number of queries however many it holds", async () => {
    const { data } = await legacy.api.createPosting({ body: { title: "Many", workflow: [{ type: "web_interview" }] } });
    const people = Array.from({ length: 40 }, (_, n) => ({ name: `P ${n}`, email: `many${n}@example.com` }));
    await legacy.api.ingestCandidatesBulk({ params: { posting_id: data.id }, body: { data: people } });
    let queries = 0;
    const logger = { logQuery: () => void queries++ };
    const counted = legacy.contextOf(legacy.space, { db: drizzle(legacy.world.house.db.$client, { schema, logger }) });
    const cost = async (limit: number) => {
      queries = 0;
      const answer = await legacy.send("listInterviews", {
        ctx: counted,
        params: { posting_id: data.id },
        query: `limit=${limit}`,
      });
      expect(answer.candidates).toHaveLength(limit);
      return queries;
    };
    expect(await cost(1)).toBe(await cost(40));
    expect(await cost(40)).toBeLessThan(15);
  });

  test("another workspace's are not there", async () => {
    const ctx = legacy.contextOf(await legacy.world.workspace("Stranger"));
    const missing = { status_code: 404, error_type: "not_found_error" };
    expect(await legacy.send("getInterview", { ctx, params: { interview_id: finished } })).toMatchObject(missing);
    expect(await legacy.send("listInterviews", { ctx, params: { posting_id } })).toMatchObject(missing);
    expect(await legacy.send("exportInterviews", { ctx, method: "POST", body: { posting_id } })).toMatchObject(missing);
  });
});

describe("exports", () => {
  const open = (link: string) => handleMedia(legacy.world.house, new Request(link));

  test("hold what the list shows, in a file behind a signed link", async () => {
    const answer = await legacy.send("exportInterviews", { method: "POST", body: { posting_id } });
    expect(answer).toEqual({
      job_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: "success",
      file_url: expect.stringContaining(`/media/exports/`),
    });
    const file = await open(answer.file_url);
    expect(file.status).toBe(200);
    expect(file.headers.get("content-type")).toBe("application/json");
    expect(file.headers.get("content-disposition")).toMatch(
      new RegExp(`^attachment; filename="candidates-${posting_id}-\\d{4}(-\\d\\d){4}\\.json"`, "i"),
    );
    const { candidates } = await legacy.send("listInterviews", { params: { posting_id } });
    expect(await file.json()).toEqual({ candidates });
    expect((await open(answer.file_url.replace(/s=./, "s=x"))).status).toBe(403);
    const asked = await legacy.send("exportInterviews", { method: "GET", query: `posting_id=${posting_id}` });
    expect((await open(asked.file_url)).status).toBe(200);
  });

  test("hold every candidate of a large posting once, and none of an empty one", async () => {
    const { data } = await legacy.api.createPosting({
      body: { title: "Large", workflow: [{ type: "web_interview" }] },
    });
    const exported = async () => {
      const { file_url } = await legacy.send("exportInterviews", { method: "POST", query: `posting_id=${data.id}` });
      return (await (await open(file_url)).json()).candidates;
    };
    expect(await exported()).toEqual([]);
    const people = Array.from({ length: 151 }, (_, n) => ({ name: `P ${n}`, email: `large${n}@example.com` }));
    await legacy.api.ingestCandidatesBulk({ params: { posting_id: data.id }, body: { data: people } });
    const emails = (await exported()).map((item: { details: { email: string } }) => item.details.email);
    expect(emails).toHaveLength(151);
    expect(new Set(emails)).toEqual(new Set(people.map(({ email }) => email)));
  });

  test("are removed when nobody can open them any more", async () => {
    const old = await legacy.send("exportInterviews", { method: "POST", body: { posting_id } });
    await legacy.world.house.db.update(schema.exports).set({ createdAt: new Date(Date.now() - 25 * 60 * 60 * 1000) });
    const fresh = await legacy.send("exportInterviews", { method: "POST", body: { posting_id } });
    await keepHouse(legacy.world.house);
    expect((await open(old.file_url)).status).toBe(404);
    expect((await open(fresh.file_url)).status).toBe(200);
    expect(await legacy.world.house.db.select().from(schema.exports)).toHaveLength(1);
  });

  test("need a posting", async () => {
    const refused = { status_code: 422, error_type: "validation_error", detail: expect.stringContaining("posting_id") };
    expect(await legacy.send("exportInterviews", { method: "POST" })).toEqual(refused);
    expect(await legacy.send("exportInterviews", { method: "POST", body: { posting_id: 7 } })).toEqual(refused);
    expect(await legacy.send("exportInterviews", { method: "GET" })).toEqual(refused);
  });
});
