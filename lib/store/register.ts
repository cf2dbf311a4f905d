import type { Queries } from "./database";
import type { InterviewRow, StepStateRow } from "./interviews";
import { runPrepared } from "./run-prepared";

/** Somebody to be put into a posting. `key` is their email in lower case, once in a list. */
export type NewPerson = {
  key: string;
  email: string;
  name: string;
  phone: string | null;
  metadata: Record<string, string> | null;
  data: Record<string, unknown> | null;
  /** 1, or the number of their retake. */
  attempt: number;
  /** Ids to use for whatever is new about them. */
  candidateId: string;
  interviewId: string;
};

/** The posting that people are put into. */
export type Into = {
  id: string;
  workspaceId: string;
  /** As it was when the caller looked at it. */
  revision: number;
};

export type Registered = {
  /** True when nothing was done since the posting is at another revision by now. */
  isStale: boolean;
  /** True when nothing was done since webhooks listen: what they are told needs a transaction with the queue. */
  isHeard: boolean;
  /** New interviews by the person's key; whoever is in already is missing. */
  made: Map<string, { interview: InterviewRow; steps: StepStateRow[] }>;
  /** Endpoints that have something to be told, sorted. */
  endpoints: string[];
};

type Row = {
  is_stale: boolean;
  is_heard: boolean;
  endpoints: string[] | null;
  steps: { id: string; type: string; rank: number }[] | null;
  /** Of each new interview its id and its candidate's, all with a space between: a row for each took longer to read. */
  made: string | null;
  created_at: number;
};

const FEW = 64;

/**
 * $1 posting, $2 workspace, $3 whether to do nothing while a webhook listens, $4 and on: the people's columns, $13 the
 * posting's revision. The statement waits for whoever publishes the posting, and would go on with the steps that it saw
 * before: the lock reads the revision as it is after the wait.
 */
const REGISTER = `
with heard as (
  select exists (select 1 from webhooks where posting_id = $1 and event_type = 'candidate_ingested'
    and deactivated_at is null) as is_heard, p.revision <> $13::int as is_stale
  from postings p where p.id = $1 for key share of p
), people as (
  select * from unnest(
    $4::text[], $5::text[], $6::text[],
    $7::text[], $8::text[],
    $9::text[], $10::int[],
    $11::text[], $12::text[]
  ) as p(key, email, name, phone, metadata, data, attempt, candidate_id, interview_id), heard
  where not (heard.is_heard and $3::boolean) and not heard.is_stale
), found as (
  insert into candidates (id, workspace_id, email, name, phone)
  select candidate_id, $2, key, name, phone from people order by key
  on conflict (workspace_id, email) do update set phone = coalesce(candidates.phone, excluded.phone)
  returning id, email
), made as (
  insert into interviews (id, workspace_id, posting_id, candidate_id, attempt, name, email, metadata, data)
  select p.interview_id, $2, $1, f.id, p.attempt, p.name, p.email,
    p.metadata::jsonb, p.data::jsonb
  from people p join found f on f.email = p.key
  on conflict (posting_id, candidate_id, attempt) do nothing
  returning id, candidate_id, created_at
), steps as (
  select id, type, rank from workflow_steps where posting_id = $1
), stepped as (
  insert into interview_steps (interview_id, step_id, type, rank)
  select made.id, steps.id, steps.type, steps.rank from made cross join steps
), happened as (
  insert into outbox_events (id, workspace_id, posting_id, interview_id, type, created_at)
  select replace(gen_random_uuid()::text, '-', ''), $2, $1, id, 'candidate_ingested', created_at
  from made returning id, created_at
), told as (
  insert into webhook_deliveries (id, workspace_id, webhook_id, event_id, endpoint, next_attempt_at, created_at)
  select replace(gen_random_uuid()::text, '-', ''), $2, w.id, h.id, w.endpoint, h.created_at, h.created_at
  from happened h join webhooks w on w.posting_id = $1 and w.event_type = 'candidate_ingested'
    and w.deactivated_at is null
  returning endpoint
)
select heard.is_heard, heard.is_stale, (select array_agg(distinct endpoint order by endpoint) from told) as endpoints,
  (select json_agg(steps order by rank) from steps) as steps,
  (select string_agg(id || ' ' || candidate_id, ' ') from made) as made,
  (select extract(epoch from min(created_at))::float8 from made) as created_at
from heard`;

/**
 * Puts people into a posting in one statement, however many they are: the person, the interview with its steps, the
 * event in the outbox and its deliveries. It does nothing when the posting has changed since the caller looked at it,
 * and with `unlessHeard` nothing while a webhook listens for the event.
 */
export async function registerPeople(
  db: Queries,
  posting: Into,
  people: NewPerson[],
  options: { unlessHeard: boolean },
): Promise<Registered> {
  const column = (of: (person: NewPerson) => unknown) => people.map(of);
  const json = (value: unknown) => (value == null ? null : JSON.stringify(value));
  // A plan that was made for a few people joins thousands row by row: only the usual case goes under a name.
  const statement = people.length <= FEW ? { name: "register-few", text: REGISTER } : { text: REGISTER };
  const [row] = await runPrepared<Row>(db, statement, [
    posting.id,
    posting.workspaceId,
    options.unlessHeard,
    column((one) => one.key),
    column((one) => one.email),
    column((one) => one.name),
    column((one) => one.phone),
    column((one) => json(one.metadata)),
    column((one) => json(one.data)),
    column((one) => one.attempt),
    column((one) => one.candidateId),
    column((one) => one.interviewId),
    posting.revision,
  ]);
  // No posting, no row: it is gone, which is a change too.
  if (!row) return { isStale: true, isHeard: false, made: new Map(), endpoints: [] };
  const byInterview = new Map(people.map((person) => [person.interviewId, person]));
  const made: Registered["made"] = new Map();
  const ids = row.made?.split(" ") ?? [];
  for (let at = 0; at < ids.length; at += 2) {
    const [person, candidateId] = [byInterview.get(ids[at] ?? ""), ids[at + 1]];
    if (person && candidateId) made.set(person.key, madeOf(posting, person, candidateId, row));
  }
  return {
    isStale: row.is_stale,
    isHeard: row.is_heard && options.unlessHeard,
    made,
    endpoints: row.endpoints ?? [],
  };
}

/** What was just inserted, as a query would give it back. */
function madeOf(
  posting: Into,
  person: NewPerson,
  candidateId: string,
  row: Row,
): { interview: InterviewRow; steps: StepStateRow[] } {
  const interview = {
    id: person.interviewId,
    workspaceId: posting.workspaceId,
    postingId: posting.id,
    candidateId,
    attempt: person.attempt,
    isTest: false,
    name: person.name,
    email: person.email,
    metadata: person.metadata,
    data: person.data,
    status: "pending",
    score: null,
    consentedAt: null,
    completedAt: null,
    lastActivityAt: null,
    createdAt: new Date(Math.round(row.created_at * 1000)),
  };
  const states = (row.steps ?? []).map((step) => ({
    interviewId: person.interviewId,
    stepId: step.id,
    type: step.type,
    rank: step.rank,
    status: "not_started",
    score: null,
    note: null,
    startedAt: null,
    completedAt: null,
    updatedAt: null,
  }));
  return { interview, steps: states };
}
