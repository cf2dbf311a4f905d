import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import { AppError } from "@/lib/contract/errors";
import { EMAIL_TEMPLATE_KEYS } from "@/lib/contract/platform/library";
import type { LibraryItemInput } from "@/lib/contract/workspace/library";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";

let world: TestWorld;
let mine: TestWorkspace;
let api: Client;
let admin: Client;
let stranger: Client;

beforeAll(async () => {
  world = await openTestWorld();
  mine = await world.workspace("Mine");
  const theirs = await world.workspace("Theirs");
  api = program(mine.key);
  stranger = program(theirs.key);
  admin = createClient({
    origin: TEST_URL,
    fetch: (request) => handleApi(world.gate, request, mine.members.admin),
  });
});
afterAll(() => world.close());

function program(key: string): Client {
  return createClient({
    origin: TEST_URL,
    fetch: (request) => {
      request.headers.set("x-api-key", key);
      return handleApi(world.gate, request);
    },
  });
}

const add = (body: LibraryItemInput) => admin.createLibraryItem({ body });
const emailTemplate = (name: string): LibraryItemInput => ({
  kind: "email_template",
  name,
  template_key: "RESUME_NUDGE",
  subject: "Hello {{candidate_name}}",
  content: "<p>Hello</p>",
});

/** The refusal of a call that must not succeed. */
async function refusal(call: Promise<unknown>): Promise<AppError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof AppError) return error;
  throw new Error(`Expected a refusal, got ${error}`);
}

describe("what a workspace begins with", () => {
  test("one email for each occasion, in a group that names them all", async () => {
    const { data: templates } = await api.listEmailTemplates({ query: { limit: 100 } });
    expect(templates.map((one) => one.template_key)).toEqual([...EMAIL_TEMPLATE_KEYS]);
    for (const { subject, content } of templates) {
      expect(subject.length).toBeGreaterThan(10);
      expect(content).toContain("{{candidate_name}}");
      expect(content).toContain("{{company_name}}");
    }
    const { data: groups } = await api.listEmailTemplateGroups({});
    expect(groups.map((group) => group.name)).toEqual(["Standard emails"]);
    expect(groups[0]?.template_mappings).toEqual(
      Object.fromEntries(templates.map((one) => [one.template_key, one.id])),
    );
  });

  test("a design for each page, as the default", async () => {
    const { data: designs } = await api.listDesignTemplates({});
    const { data: groups } = await api.listDesignTemplateGroups({});
    expect(designs).toHaveLength(4);
    expect(groups.map((group) => group.is_default)).toEqual([true]);
    expect(groups[0]?.template_mappings).toEqual(Object.fromEntries(designs.map((one) => [one.template_type, one.id])));
  });

  test("the server's own domain and an address on it, but no number and no interview template", async () => {
    const { data: domains } = await api.listDomains({});
    expect(domains).toMatchObject([{ domain: "greenroom.test", status: "active", active: true }]);
    const { data: senders } = await api.listSenderEmails({});
    expect(senders).toMatchObject([{ full_email: "noreply@greenroom.test", domain_id: domains[0]?.id }]);
    expect((await api.listPhoneNumbers({})).data).toEqual([]);
    expect((await api.listInterviewTemplates({})).data).toEqual([]);
  });

  test("six voices that can be heard", async () => {
    const { data: voices } = await api.listVoices({});
    expect(voices).toHaveLength(6);
    for (const voice of voices) {
      expect(voice.id).toMatch(/^wrv-[a-z0-9]{12}$/);
      expect(voice.preview_url).toBe(`${TEST_URL}/api/v2/voices/${voice.id}/preview`);
      const request = new Request(voice.preview_url ?? "", { headers: { "x-api-key": mine.key } });
      const answer = await handleApi(world.gate, request);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "audio/mpeg"]);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect(bytes.length).toBeLessThan(25_000);
      // An MPEG audio frame begins with eleven set bits.
      expect([bytes[0], (bytes[1] ?? 0) >> 5]).toEqual([0xff, 7]);
    }
  });
});

describe("lists", () => {
  test("page newest first without gaps, and find a part of the name in any case, literally", async () => {
    for (const name of ["100% sure", "100 percent", "A_b", "Axb"]) await add(emailTemplate(name));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { data, pagination } = await api.listEmailTemplates({ query: { limit: 4, starting_after: after } });
      expect(pagination).toMatchObject({ total_count: null, url: "/api/v2/email-templates" });
      seen.push(...data.map((one) => one.name));
      after = pagination.has_more ? data.at(-1)?.id : undefined;
    } while (after);
    expect(seen.slice(0, 4)).toEqual(["Axb", "A_b", "100 percent", "100% sure"]);
    expect(new Set(seen).size).toBe(13);
    const found = async (search: string) =>
      (await api.listEmailTemplates({ query: { search } })).data.map((one) => one.name);
    expect(await found("100%")).toEqual(["100% sure"]);
    expect(await found("a_B")).toEqual(["A_b"]);
  });

  test("refuse a cursor that names nothing of the list", async () => {
    const [voice] = (await api.listVoices({})).data;
    for (const starting_after of ["nothing", voice?.id]) {
      const error = await refusal(api.listEmailTemplates({ query: { starting_after } }));
      expect(error.code).toBe("invalid");
    }
  });

  test("show nothing of another workspace, and nothing of another kind", async () => {
    await add({ kind: "phone_number", phone_number: "+14155550199" });
    const id = (page: { data: { id: string }[] }) => page.data[0]?.id ?? "";
    const template = id(await api.listEmailTemplates({}));
    const group = id(await api.listEmailTemplateGroups({}));
    const design = id(await api.listDesignTemplates({}));
    const designs = id(await api.listDesignTemplateGroups({}));
    const domain = id(await api.listDomains({}));
    const voice = id(await api.listVoices({}));
    const number = id(await api.listPhoneNumbers({}));
    const sender = id(await api.listSenderEmails({}));
    const gets: ((client: Client, id: string) => Promise<unknown>)[] = [
      (client, template_id) => client.getEmailTemplate({ params: { template_id } }),
      (client, group_id) => client.getEmailTemplateGroup({ params: { group_id } }),
      (client, template_id) => client.getDesignTemplate({ params: { template_id } }),
      (client, group_id) => client.getDesignTemplateGroup({ params: { group_id } }),
      (client, config_id) => client.getDomain({ params: { config_id } }),
      (client, voice_id) => client.getVoice({ params: { voice_id } }),
      (client, config_id) => client.getPhoneNumber({ params: { config_id } }),
      (client, sender_email_id) => client.getSenderEmail({ params: { sender_email_id } }),
    ];
    const ids = [template, group, design, designs, domain, voice, number, sender];
    for (const [row, get] of gets.entries()) {
      for (const [column, one] of ids.entries()) {
        if (row === column) expect(await get(api, one)).toMatchObject({ data: { id: one } });
        else expect((await refusal(get(api, one))).code).toBe("not_found");
        expect((await refusal(get(stranger, one))).code).toBe("not_found");
      }
    }
    const preview = stranger.getVoicePreview({ params: { voice_id: voice } });
    expect((await refusal(preview)).code).toBe("not_found");
  });
});

describe("an admin", () => {
  test("adds a voice, which has no sample", async () => {
    const { id } = await add({
      kind: "voice",
      name: "Ada",
      provider: "elevenlabs",
      provider_voice_id: "../../package",
      labels: { age: "young" },
    });
    const { data: voice } = await api.getVoice({ params: { voice_id: id } });
    expect(voice).toMatchObject({ name: "Ada", preview_url: null, language: null, labels: { age: "young" } });
    expect((await refusal(api.getVoicePreview({ params: { voice_id: id } }))).message).toContain("no sample");
  });

  test("maps only templates that are made for the key or page", async () => {
    const template = await add(emailTemplate("Resume reminder, short"));
    const [design] = (await api.listDesignTemplates({ query: { search: "welcome" } })).data;
    const group = (template_mappings: Record<string, string>) =>
      add({ kind: "email_template_group", name: "Short", template_mappings });
    expect((await refusal(group({ FORM_NUDGE: template.id }))).fields).toEqual([
      { field: ["template_mappings", "FORM_NUDGE"], message: "names a template for RESUME_NUDGE" },
    ]);
    expect((await refusal(group({ RESUME_NUDGE: design?.id ?? "" }))).fields[0]?.message).toBe("names no template");
    const { id } = await group({ RESUME_NUDGE: template.id });

    const { id: item_id } = template;
    const deletion = await refusal(admin.deleteLibraryItem({ params: { item_id } }));
    expect([deletion.code, deletion.message]).toEqual([
      "conflict",
      'The email template "Resume reminder, short" cannot be deleted while it is used by the group "Short".',
    ]);
    const other = { ...emailTemplate("Other"), template_key: "FORM_NUDGE" } as LibraryItemInput; // safe: one of the keys
    expect((await refusal(admin.replaceLibraryItem({ params: { item_id }, body: other }))).code).toBe("conflict");
    await admin.replaceLibraryItem({ params: { item_id }, body: emailTemplate("Renamed") });
    expect((await api.getEmailTemplate({ params: { template_id: item_id } })).data.name).toBe("Renamed");

    await admin.deleteLibraryItem({ params: { item_id: id } });
    await admin.deleteLibraryItem({ params: { item_id } });
    expect((await refusal(api.getEmailTemplate({ params: { template_id: item_id } }))).code).toBe("not_found");
  });

  test("has one default, whatever is said at once", async () => {
    const group = (name: string): LibraryItemInput => ({
      kind: "design_template_group",
      name,
      template_mappings: {},
      is_default: true,
    });
    await Promise.all(["One", "Two", "Three"].map((name) => add(group(name))));
    const { data: groups } = await api.listDesignTemplateGroups({});
    expect(groups).toHaveLength(4);
    expect(groups.filter((one) => one.is_default)).toHaveLength(1);
  });

  test("adds a domain, which waits for its proof, and an address on it", async () => {
    const domain = await add({ kind: "domain", domain: "Jobs.Acme.example" });
    const { data } = await api.getDomain({ params: { config_id: domain.id } });
    expect(data).toMatchObject({
      domain: "jobs.acme.example",
      cname_target: "greenroom.test",
      status: "pending",
      active: false,
    });
    const again = await refusal(add({ kind: "domain", domain: "jobs.acme.example" }));
    expect([again.code, again.message]).toEqual([
      "conflict",
      "This workspace has the domain jobs.acme.example already.",
    ]);
    const sender = await add({ kind: "sender_email", email_prefix: "Hiring", domain_id: domain.id });
    expect((await api.getSenderEmail({ params: { sender_email_id: sender.id } })).data.full_email).toBe(
      "Hiring@jobs.acme.example",
    );
    const nowhere = await refusal(add({ kind: "sender_email", email_prefix: "a", domain_id: "nothing" }));
    expect(nowhere.fields).toEqual([{ field: ["domain_id"], message: "names no domain" }]);
    const used = await refusal(admin.deleteLibraryItem({ params: { item_id: domain.id } }));
    expect(used.message).toContain("used by the address Hiring@jobs.acme.example");
  });

  test("adds a number once, and cannot turn it into something else", async () => {
    const number = await add({ kind: "phone_number", phone_number: "+14155551234", country_code: "US" });
    const { data } = await api.getPhoneNumber({ params: { config_id: number.id } });
    expect(data).toMatchObject({ phone_number: "+14155551234", country_code: "US", active: true });
    expect((await refusal(add({ kind: "phone_number", phone_number: "+14155551234" }))).code).toBe("conflict");
    const change = admin.replaceLibraryItem({ params: { item_id: number.id }, body: emailTemplate("x") });
    expect((await refusal(change)).fields[0]?.field).toEqual(["kind"]);
  });

  test("cannot send candidates' browsers to an unsafe address", async () => {
    const design = (image_url: string) =>
      add({ kind: "design_template", name: "X", template_type: "status_page", design_config: { image_url } });
    for (const url of ["javascript:alert(1)", "http://example.com/a.png", "nonsense"]) {
      expect((await refusal(design(url))).fields[0]?.field).toEqual(["design_config", "image_url"]);
    }
    await design("https://example.com/a.png");
  });

  test("is told when a time zone is none", async () => {
    const blackout_period = { enabled: true, timezone: "Mars/Base", start_hour: 20, end_hour: 8 };
    const body = { ...emailTemplate("Night"), blackout_period } as LibraryItemInput; // safe: an email template's field
    expect((await refusal(add(body))).fields[0]?.field).toEqual(["blackout_period", "timezone"]);
  });
});
