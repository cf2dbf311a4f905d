import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, type World } from "../support/world";

/**
 * The v4 guide's own commands, run by curl, verbatim but for host, key and ids. They stand in guide-v4.commands.txt, one
 * after another, each under a line that names it. A shell is not asked: the first command has an apostrophe ("Bachelor's")
 * inside its single quotes, as the guide prints it.
 */
const COMMANDS = new Map(
  readFileSync(path.join(__dirname, "guide-v4.commands.txt"), "utf8")
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const end = block.indexOf("\n");
      return [block.slice(0, end).trim(), block.slice(end + 1).trim()] as const;
    }),
);

/** The arguments a printed command means: `-X METHOD "url"`, `-H "header"`s and, up to the last quote, `-d 'body'`. */
function argumentsOf(command: string): string[] {
  const [, head = "", body] = /^curl ([^']*?)(?:-d '(.*)')?$/s.exec(command) ?? [];
  const words = [...head.matchAll(/"([^"]*)"|([^\s"\\]+)/g)].map((word) => word[1] ?? word[2] ?? "");
  return body === undefined ? words : [...words, "-d", body];
}

type Ids = { posting?: string; question?: string; interview?: string };

/** Runs one command and answers its JSON and status. */
function run(world: World, name: string, ids: Ids) {
  const command = COMMANDS.get(name);
  if (!command) throw new Error(`no command is called ${name}`);
  const mine = command
    .replaceAll("https://api.heymilo.network", world.server.url)
    .replaceAll("your_api_key_here", world.apiKey)
    .replaceAll("C7D8E9F0", ids.posting ?? "C7D8E9F0")
    .replaceAll("{question_id}", ids.question ?? "")
    .replaceAll("F1A2B3C4D5E6F7A8", ids.interview ?? "F1A2B3C4D5E6F7A8");
  const printed = execFileSync("curl", [...argumentsOf(mine), "-s", "-w", "\\n%{http_code}"], { encoding: "utf8" });
  const cut = printed.lastIndexOf("\n");
  return { status: Number(printed.slice(cut + 1)), answer: JSON.parse(printed.slice(0, cut)) };
}

test.describe("the v4 guide", () => {
  test("its commands build a posting, manage criteria, ingest candidates and read results", async ({ world }) => {
    const created = run(world, "create the agent", {});
    expect(created.status).toBe(201);
    expect(created.answer).toMatchObject({
      object: "posting",
      data: {
        object: "posting",
        status: "active",
        urls: {
          candidate_url: expect.stringContaining("/apply/dataforge/senior-software-engineer-backend"),
          ingestion_url_key: expect.stringMatching(/^\S{30,}$/),
          review_url: expect.stringContaining("/postings/"),
        },
        created_at: expect.any(Number),
        posting: { title: "Senior Software Engineer - Backend", interviewer_name: "Alex" },
      },
    });
    const ids: Ids = { posting: created.answer.data.id };
    expect(created.answer.data.posting.workflow.map((step: { type: string }) => step.type)).toEqual([
      "resume",
      "web_interview",
    ]);

    const eligibility = run(world, "list eligibility criteria", ids);
    expect(eligibility.status).toBe(200);
    expect(eligibility.answer.data).toHaveLength(4);
    expect(eligibility.answer.data[1]).toMatchObject({
      modality: "resume_eligibility",
      text: "Proficiency in Python or Go",
    });

    const scoring = run(world, "list scoring criteria", ids);
    expect(scoring.answer.data.map((question: { weight: number }) => question.weight)).toEqual([3, 2, 2, 3]);
    expect(scoring.answer.data[0].score_weight).toBe(3);

    const added = run(world, "add an eligibility criterion", ids);
    expect(added.status).toBe(201);
    expect(added.answer).toMatchObject({
      object: "question",
      data: { text: "Must be authorized to work in the United States" },
    });

    const changed = run(world, "update a weight", { ...ids, question: scoring.answer.data[0].id });
    expect(changed.status).toBe(200);
    expect(changed.answer.data).toMatchObject({ weight: 4, score_weight: 4 });

    const removed = run(world, "delete a criterion", { ...ids, question: scoring.answer.data[3].id });
    expect(removed.status).toBe(200);
    expect(run(world, "list scoring criteria", ids).answer.data).toHaveLength(3);

    const ingested = run(world, "ingest a candidate", ids);
    expect(ingested.status).toBe(201);
    expect(ingested.answer).toEqual({
      object: "candidate",
      data: {
        object: "candidate",
        interview_id: expect.stringMatching(/^[0-9A-F]{16}$/),
        interview_url: expect.stringMatching(/^http.+\/i\/.+/),
        posting_id: ids.posting,
      },
    });
    ids.interview = ingested.answer.data.interview_id;

    const bulk = run(world, "ingest in bulk", ids);
    expect(bulk.status).toBe(201);
    expect(bulk.answer.data.map((item: { metadata: { source: string } }) => item.metadata.source)).toEqual([
      "lever",
      "linkedin_easy_apply",
      "referral",
    ]);

    const listed = run(world, "list candidates", ids);
    expect(listed.answer.data.map((candidate: { name: string }) => candidate.name).sort()).toEqual([
      "Casey Wu",
      "Jamie Chen",
      "Morgan Park",
      "Sam Rivera",
    ]);

    const results = run(world, "get full results", ids);
    expect(results.status).toBe(200);
    expect(results.answer.data).toMatchObject({
      object: "interview_data",
      interview_id: ids.interview,
      name: "Jamie Chen",
      status: "not_ready",
      web_interview: null,
      workflow: {
        steps: [
          { id: "resume", order: 1, status: "not_started", started: false, completed: false },
          { id: "web_interview", order: 2, status: "not_started", started: false, completed: false },
        ],
        all_complete: false,
      },
    });
  });

  test("weights may have fractions, and v2 still refuses them", async ({ world, request }) => {
    const created = run(world, "create the agent", {});
    const posting = created.answer.data.id;
    const headers = { "X-API-KEY": world.apiKey };
    const questions = await request.get(`/api/v2/postings/${posting}/questions?modality=voice`, { headers });
    expect((await questions.json()).data.map((question: { score_weight: number }) => question.score_weight)).toEqual([
      3, 2.5, 2, 2.5, 2,
    ]);
    const refused = await request.post(`/api/v2/postings/${posting}/questions`, {
      headers,
      data: { modality: "voice", text: "Why this job?", score_weight: 2.5 },
    });
    expect(refused.status()).toBe(422);
    expect((await refused.json()).detail[0].loc).toEqual(["body", "score_weight"]);
  });

  test("a wrong key, a foreign id and a bad body are refused by name", async ({ world, request }) => {
    const without = await request.get("/api/v4/postings");
    expect(without.status()).toBe(401);
    const wrong = await request.get("/api/v4/postings", { headers: { "X-API-KEY": "gr_wrong" } });
    expect(wrong.status()).toBe(401);
    expect((await wrong.json()).error).toMatchObject({ type: "authentication_error", code: "unauthorized" });
    const headers = { "X-API-KEY": world.apiKey };
    expect((await request.get("/api/v4/postings/FFFFFFFF", { headers })).status()).toBe(404);
    const bad = await request.post("/api/v4/postings", { headers, data: { title: "ab", workflow: [] } });
    expect(bad.status()).toBe(422);
    expect((await bad.json()).detail.map((item: { loc: string[] }) => item.loc.join("."))).toEqual(
      expect.arrayContaining(["body.title", "body.workflow"]),
    );
  });
});
