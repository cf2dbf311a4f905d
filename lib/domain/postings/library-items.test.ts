import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import { AppError } from "@/lib/contract/errors";
import { openTestWorld, TEST_URL, type TestWorld } from "@/lib/server/test-world";

let world: TestWorld;
let api: Client;
let admin: Client;
let stranger: Client;

const as = async (name: string) => {
  const { members } = await world.workspace(name);
  return createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, members.admin) });
};

beforeAll(async () => {
  world = await openTestWorld();
  admin = await as("Mine");
  api = admin;
  stranger = await as("Theirs");
});
afterAll(() => world.close());

const fieldsOf = (error: unknown) => (error instanceof AppError ? error.fields.map(({ field }) => field) : error);
const workflow = [{ type: "resume" as const }];

test("a posting names only items of its own workspace, and keeps them from being deleted", async () => {
  const { data: groups } = await api.listEmailTemplateGroups({});
  const { data: senders } = await api.listSenderEmails({});
  const email_template_group_id = groups[0]?.id ?? "";
  const sender_email_id = senders[0]?.id ?? "";
  const ids = { email_template_group_id, sender_email_id };
  const { data } = await api.createPosting({ body: { title: "Nurse", workflow, ...ids } });
  expect(data.posting).toMatchObject(ids);

  const foreign = await stranger.createPosting({ body: { title: "Nurse", workflow, ...ids } }).catch(fieldsOf);
  expect(foreign).toEqual([["sender_email_id"], ["email_template_group_id"]]);
  const swapped = { phone_number_id: email_template_group_id, design_template_group_id: "nothing" };
  const params = { posting_id: data.id };
  expect(await api.updatePosting({ params, body: swapped }).catch(fieldsOf)).toEqual([
    ["phone_number_id"],
    ["design_template_group_id"],
  ]);

  const used = await admin.deleteLibraryItem({ params: { item_id: email_template_group_id } }).catch((error) => error);
  expect([used.code, used.message]).toEqual(["conflict", expect.stringContaining('used by the posting "Nurse"')]);
  await api.updatePosting({ params, body: { email_template_group_id: null } });
  await admin.deleteLibraryItem({ params: { item_id: email_template_group_id } });
});

test("a posting and a deletion at the same moment never leave the posting with nothing", async () => {
  for (let round = 0; round < 8; round++) {
    const body = { kind: "design_template_group" as const, name: "Brief", template_mappings: {} };
    const { id } = await admin.createLibraryItem({ body });
    const [made, gone] = await Promise.allSettled([
      api.createPosting({ body: { title: `Race ${round}`, workflow, design_template_group_id: id } }),
      admin.deleteLibraryItem({ params: { item_id: id } }),
    ]);
    expect([made.status, gone.status].sort()).toEqual(["fulfilled", "rejected"]);
  }
});

test("a posting from an interview template is a copy of its blueprint in which the request wins", async () => {
  const { data: blueprint } = await api.createPosting({
    body: {
      title: "Blueprint",
      description: "Standard nursing interview",
      language: "de",
      interviewer_name: "Ines",
      company_overview: "We care.",
      max_retakes: 2,
      workflow: [
        {
          type: "resume",
          config: { mandatory: true },
          questions: [{ modality: "resume_eligibility", text: "Active licence", score_weight: 4 }],
        },
        {
          type: "web_interview",
          config: { num_questions: 2 },
          questions: [
            { modality: "voice", text: "Why nursing?", min_follow_ups: 1, max_follow_ups: 2 },
            { modality: "voice", text: "A hard shift?" },
          ],
        },
      ],
    },
  });
  const template = await admin.createLibraryItem({
    body: { kind: "interview_template", name: "Nursing", template_code: "RN-1", posting_id: blueprint.id },
  });
  const found = await api.listInterviewTemplates({ query: { search: "rn-" } });
  expect(found.data.map((one) => one.id)).toEqual([template.id]);

  const body = { title: "ICU nurse", interviewer_name: "Jo", interview_template_id: template.id };
  const { data: made } = await api.createPosting({ body });
  expect(made.posting).toMatchObject({
    title: "ICU nurse",
    name: "icu-nurse",
    status: "active",
    description: "Standard nursing interview",
    language: "de",
    interviewer_name: "Jo",
    company_overview: "We care.",
    max_retakes: 2,
    workflow: [
      { type: "resume", order: 1, config: { mandatory: true } },
      { type: "web_interview", order: 2, config: { num_questions: 2 } },
    ],
  });
  const questionsOf = async (posting_id: string) =>
    (await api.listQuestions({ params: { posting_id } })).data.map(
      ({ id: _, posting_id: __, created_at: ___, updated_at: ____, ...question }) => question,
    );
  expect(await questionsOf(made.id)).toEqual(await questionsOf(blueprint.id));

  // What is said counts, also where it is what would stand for saying nothing.
  const english = { language: "en", interviewer_name: "Sarah", company_overview: "", description: "" };
  const { data: said } = await api.createPosting({ body: { ...body, ...english } });
  expect(said.posting).toMatchObject(english);

  const own = await stranger.createPosting({ body }).catch(fieldsOf);
  expect(own).toEqual([["interview_template_id"]]);
  const code = { kind: "interview_template" as const, name: "Other", template_code: "rn-1", posting_id: blueprint.id };
  const taken = await admin.createLibraryItem({ body: code }).catch((error) => error);
  expect([taken.code, taken.message]).toEqual(["conflict", 'Another interview template has the code "rn-1".']);
  const nowhere = { ...code, template_code: "RN-2", posting_id: "nothing" };
  expect(await admin.createLibraryItem({ body: nowhere }).catch(fieldsOf)).toEqual([["posting_id"]]);

  // What was made from it stands on its own.
  await admin.deleteLibraryItem({ params: { item_id: template.id } });
  expect(await questionsOf(made.id)).toHaveLength(3);
});
