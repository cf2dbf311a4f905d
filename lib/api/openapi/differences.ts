/** Points in which our v2 door deliberately differs from HeyMilo's published document, all for the same reason. */
export type Deliberate = {
  part: "parameters" | "statuses" | "request" | "answer";
  /** What compare.ts calls the points; `*` stands for any text. */
  places: string[];
  /** Only these operations; otherwise any. */
  operations?: string[];
  /** What either says there; absent where it says nothing. */
  given?: string;
  ours?: string;
  reason: string;
};

/** Writes a row below: places with bars between them, what either document says there, why, and for which operations. */
const rowOf =
  (part: Deliberate["part"]) =>
  (places: string, said: { given?: string; ours?: string }, reason: string, operations?: string): Deliberate => ({
    part,
    places: places.split(" | "),
    ...said,
    reason,
    ...(operations && { operations: operations.split(" ") }),
  });
const parameter = rowOf("parameters");
const status = rowOf("statuses");
const request = rowOf("request");
const answer = rowOf("answer");

const STORED = "Stored texts and lists are bounded; the document leaves these without a limit.";

/** Every deliberate difference; document.test.ts fails on one that is not listed here and on one that is gone. */
export const DELIBERATE: Deliberate[] = [
  // Parameters
  parameter(
    "header Idempotency-Key",
    { ours: "string" },
    "Ours: a write can be sent again without happening twice. Optional.",
  ),
  parameter("* minLength", { ours: "1" }, "An empty id or cursor names nothing."),
  parameter(
    "path * maxLength | query starting_after maxLength",
    { ours: "64" },
    "No id is longer; a longer one is refused before the database is asked.",
  ),
  parameter("query search maxLength", { ours: "200" }, "Bounds the work of one search."),
  parameter(
    "query created_after maxLength | query created_before maxLength",
    { ours: "40" },
    "No ISO-8601 time or Unix second is longer.",
  ),

  // What is sent in bodies
  request(
    "*_id minLength | order[] minLength | ats_name minLength",
    { ours: "1" },
    "An empty id names nothing; leave the field out instead.",
  ),
  request("*_id maxLength | order[] maxLength", { ours: "64" }, "No id is longer."),
  request(
    "*text minLength | interviewer_name minLength | *name minLength | webhook_url minLength",
    { ours: "1" },
    "Without a text there is nothing to ask, to call or to greet by.",
  ),
  request("language minLength", { ours: "2" }, "The shortest language tags have two letters."),
  request("workflow minItems", { ours: "1" }, "A posting without a step leads nowhere; the document says so in words."),
  request("workflow maxItems | *.prompt_version maxLength", { ours: "10" }, STORED),
  request("*mcq_type maxLength | *operator maxLength | *file_types[] maxLength", { ours: "20" }, STORED),
  request("language maxLength", { ours: "35" }, "The longest language tag that BCP 47 expects."),
  request(
    "*.interview_type maxLength | *question_type maxLength | ats_name maxLength | candidate.phone maxLength",
    { ours: "40" },
    STORED,
  ),
  request("*file_types maxItems", { ours: "50" }, STORED),
  request(
    "name maxLength | interviewer_name maxLength | *.voice_id maxLength",
    { ours: "100" },
    "What the document allows when a posting is changed; a voice's id is bounded like a name.",
    "createPosting",
  ),
  request(
    "*questions maxItems | *dropdown_values maxItems | *options maxItems | *name maxLength | candidate.first_name maxLength | candidate.last_name maxLength",
    { ours: "200" },
    STORED,
  ),
  request("*email maxLength", { ours: "254" }, "No deliverable address is longer (RFC 5321)."),
  request(
    "*expected_answer maxLength | *dropdown_values[]{} maxLength | *options[] maxLength | ingestion_token maxLength",
    { ours: "500" },
    STORED,
  ),
  request("order maxItems", { ours: "1000" }, STORED),
  request(
    "*text maxLength | redirect_url maxLength | scheduling_url maxLength | webhook_url maxLength",
    { ours: "2000" },
    STORED,
  ),
  request(
    "retake_cooldown_days maximum",
    { ours: "3650" },
    "Ten years; a number without a bound would overflow the date that is reckoned from it.",
  ),
  request(
    "*evaluation_criteria maxLength | *score_of_1 maxLength | *score_of_5 maxLength | *instructions maxLength",
    { ours: "5000" },
    `${STORED} Five thousand is what the document allows for a question's other texts.`,
  ),
  request("data maxItems", { ours: "5000" }, "More rows than this in one call would hold up everybody else's."),
  request(
    "instructions maxLength | company_overview maxLength | job_overview maxLength",
    { ours: "50000" },
    "What the document allows for a description; it has no limit for these where a posting is made.",
    "createPosting",
  ),
  request("*metadata maxProperties", { ours: "50" }, "The document says so in words only."),
  request("*metadata key minLength", { ours: "1" }, "A value under no name cannot be found."),
  request("*metadata key maxLength", { ours: "40" }, "The document says so in words only."),
  request("*metadata{} maxLength", { ours: "500" }, "The document says so in words only."),
  request("*phone_number pattern", { ours: "^\\+[1-9]\\d{6,14}$" }, "The document asks for E.164 in words only."),
  request("*email format", { ours: "email" }, "Mail has to arrive."),
  request("redirect_url format | scheduling_url format", { ours: "uri" }, "Candidates are sent there."),
  request(
    "*.modality enum",
    { ours: "voice, sms, form, resume_eligibility, resume_scoring, voice_tags" },
    "What the document allows where a question is added to a posting.",
  ),
  request(
    "*.response_format enum",
    { ours: "text, freeform, date, number" },
    "What the document allows where a question is added to a posting.",
  ),
  request(
    "workflow[]<*>.questions[].structured_config",
    { ours: "null|object" },
    "A question says the same, however it comes into a posting.",
  ),
  request(
    "retake | data[].retake",
    { ours: "boolean|null" },
    "The older pages have it: a new interview for somebody who has one here.",
  ),
  request(
    "webhook_url required",
    { given: "true", ours: "false" },
    "`url`, its name on the older pages, may stand instead.",
  ),
  request("url", { ours: "string" }, "The older pages' name of webhook_url."),
  request("http_method", { ours: "null|string" }, "The older pages have deliveries by GET."),
  request(
    "event_type enum",
    { ours: "interview_started, interview_completed, report_available, candidate_ingested" },
    "Only what happens can be asked for; the document leaves the word open.",
  ),

  // With which statuses it is answered
  status(
    "400 | 409",
    { ours: "application/json" },
    "Ours: an Idempotency-Key that is malformed or taken. 409 also where it does not fit what is there now.",
  ),
  status(
    "413 | 415",
    { ours: "application/json" },
    "Bodies are bounded, uncompressed JSON; the document is silent about others.",
  ),
  status(
    "404",
    { ours: "application/json" },
    "X-Workspace-Id may name another workspace than the key's, and an item of the ATS queue may be unknown.",
  ),
  status(
    "429",
    { ours: "application/json" },
    "Needs no key, but where one is sent its requests are counted.",
    "list_agent_types_api_v2_schemas_agents_get list_question_types_api_v2_schemas_question_types_get",
  ),
  status("422", { given: "application/json" }, "Every value of X-Health-Detail is taken.", "health_check_health_get"),
  status(
    "422",
    { given: "application/json" },
    "They take nothing that could be invalid.",
    "listWorkspaces listAtsConnections",
  ),
  status(
    "400",
    { given: "application/json" },
    "The document's sentence for it is an unsupported ATS; none is named here.",
    "getAtsPushStatus listAtsConnections",
  ),
  status("302", { given: "" }, "Samples are kept here and answered as they are.", "getVoicePreview"),
  status(
    "200",
    { given: "application/json, audio/mpeg", ours: "audio/mpeg" },
    "The preview is audio; the document's JSON there is a leftover without a shape.",
    "getVoicePreview",
  ),

  // What is answered
  answer(
    "* required",
    { given: "false", ours: "true" },
    "We always send the field, null where there is nothing; a reader who expects it to lack is served too.",
  ),
  answer("* default", { given: '"*"' }, "A default says what a lacking field means; we always send it."),
  answer("* default", { given: "false" }, "A default says what a lacking field means; we always send it."),
  answer("* default", { given: "true" }, "A default says what a lacking field means; we always send it."),
  answer("* default", { given: "0" }, "A default says what a lacking field means; we always send it."),
  answer("* default", { given: "5" }, "A default says what a lacking field means; we always send it."),
  answer("* default", { given: "[]" }, "A default says what a lacking field means; we always send it."),
  answer(
    "message | status",
    { ours: "*" },
    "The document leaves the answer's shape open; these two are in its example.",
    "health_check_health_get",
  ),
  answer(
    "detail",
    { ours: "object" },
    "What X-Health-Detail asks for; the document leaves its shape open.",
    "health_check_health_get",
  ),
  answer("error.request_id", { ours: "string" }, "Ours: to quote when asking for help."),
  answer(
    "data.candidate.step_types | data[].step_types | data.step_types",
    { ours: "array" },
    "Ours: the type of each step, which an id does not tell.",
  ),
  answer("data.candidate_status", { ours: "string" }, "Ours: the status while `status` says not_ready."),
  answer("data.is_test", { ours: "boolean" }, "Ours: somebody of the team tried the posting out; true or left out."),
  answer(
    "data.web_interview.match_score type",
    { given: "integer", ours: "integer|null" },
    "Null while nothing is scored: any number there would be made up.",
  ),
  answer(
    "*.score_weight type",
    { given: "integer*", ours: "*number" },
    "v4 takes fractions; v2 shows them as they are. What v2 takes is whole.",
  ),
  answer(
    "*transcript[].turn_id | *transcript[].question_id | *transcript[].until | *transcript[].source | data.web_interview.scorecard[].confidence | data.web_interview.scorecard[].evidence | data.web_interview.unscored | data.web_interview.*light_evidence | data.web_interview.tag_evidence | data.web_interview.captions_url | data.web_interview.recording_* | data.*.made_by | data.*.problem | data.resume.score_criteria[].weight | data.resume.*_criteria[].evidence | data.resume.eligibility_criteria[].verdict | data.resume.eligibility_criteria[].statement | data.resume.text | data.resume.file_name | data.resume.warnings",
    { ours: "*" },
    "Ours: the evidence behind each score, and why one is lacking. Optional.",
  ),
  answer(
    "data.form.questions[].expectation | data.form.questions[].files | data.sms.criteria[].candidate_answer | data.sms.criteria[].expectation | data.cheat_detection.pasted | data.cheat_detection.checks",
    { ours: "*" },
    "Ours: what an answer was held against, the files that were sent, and what was looked at and what not. Optional.",
  ),
  answer(
    "data.url | data[].url | data.http_method | data[].http_method",
    { ours: "string" },
    "What the older pages have in a webhook.",
    "createWebhook listWebhooks getWebhook deleteWebhook",
  ),
  answer(
    "data.secret | data[].secret",
    { ours: "string" },
    "Ours: the key of the signature, in the answer to the registration.",
  ),
  answer(
    "data[] type",
    { given: "any", ours: "object" },
    "The document leaves the shape of a workspace open.",
    "listWorkspaces",
  ),
  answer(
    "data[].object | data[].id | data[].name",
    { ours: "string" },
    "The document leaves the shape of a workspace open.",
    "listWorkspaces",
  ),
  answer(
    "*follow_ups minimum | * maxLength | * maxItems",
    { ours: "*" },
    "A question is answered within the limits in which it was taken.",
    "listQuestions createQuestion getQuestion updateQuestion deleteQuestion reorderQuestions",
  ),
];
