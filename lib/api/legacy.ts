import { z } from "zod";
import { AppError, ERROR_CODES } from "@/lib/contract/errors";
import { JSON_LIMIT, type Method } from "@/lib/contract/operation";
import {
  BulkCandidateIngestRequest,
  CandidateIngestRequest,
  ingestCandidatesBulk,
} from "@/lib/contract/platform/candidates";
import { Id, text } from "@/lib/contract/platform/shared";
import { CreateWebhookRequest, WebhookEvent } from "@/lib/contract/platform/webhooks";
import { ingestByKey } from "@/lib/domain/candidates/ingest-by-key";
import type { Context } from "@/lib/domain/context";
import { exportInterviews } from "@/lib/domain/exports/export-interviews";
import { interviewOrRefuse } from "@/lib/domain/interviews/find-interview";
import { interviewsAt } from "@/lib/domain/interviews/interviews-at";
import { readInterviews } from "@/lib/domain/interviews/read-interviews";
import { postingOrRefuse } from "@/lib/domain/postings/find-posting";
import { postingsAt } from "@/lib/domain/postings/postings-at";
import { createWebhook } from "@/lib/domain/webhooks/create-webhook";
import { deleteWebhook } from "@/lib/domain/webhooks/delete-webhook";
import { findWebhooks } from "@/lib/domain/webhooks/find-webhooks";
import { getWebhook } from "@/lib/domain/webhooks/get-webhook";
import { invalidPart } from "./error-reply";
import { interviewsOf } from "./legacy/interviews";
import { showPosting } from "./legacy/postings";
import { showWebhook } from "./legacy/webhooks";
import { routesOf } from "./match-route";
import { readJson } from "./read-body";
import { jsonReply } from "./reply";
import type { Call, Found } from "./run-call";

/**
 * The oldest form of the platform door, below /api itself: the same verbs, pages by number, other shapes, and one kind
 * of refusal. Every answer is 200.
 */
type LegacyRoute = {
  method: Method;
  /** Path below /api, with {names} for parameters. */
  path: string;
  /** For the request log. */
  id: string;
  /** Largest body in bytes; 0 for a call without one. */
  maxBytes: number;
  run(ctx: Context, request: LegacyRequest): Promise<{ status: number; body: unknown }>;
};
/** `body` is the parsed JSON, whatever the content type said; undefined when none was sent. */
type LegacyRequest = { params: Record<string, string>; query: URLSearchParams; body: unknown };

type Parts<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = { params?: P; query?: Q; body?: B };
const nothing = z.object({});

/** One route: what was sent is parsed by the given schemas, and what `answer` gives is the body of the answer. */
function route<
  P extends z.ZodType = typeof nothing,
  Q extends z.ZodType = typeof nothing,
  B extends z.ZodType = z.ZodUndefined,
>(
  id: string,
  method: Method,
  path: string,
  parts: Parts<P, Q, B>,
  answer: (ctx: Context, input: { params: z.output<P>; query: z.output<Q>; body: z.output<B> }) => Promise<unknown>,
  maxBytes = parts.body ? JSON_LIMIT : 0,
): LegacyRoute {
  const parsed = (part: "path" | "query" | "body", schema: z.ZodType, sent: unknown) => {
    const result = schema.safeParse(sent);
    if (!result.success) throw invalidPart(part, result.error);
    return result.data;
  };
  return {
    id,
    method,
    path,
    maxBytes,
    async run(ctx, { params, query, body }) {
      const input = {
        params: parsed("path", parts.params ?? nothing, params) as z.output<P>, // safe: parsed by the schema of this type
        query: parsed("query", parts.query ?? nothing, Object.fromEntries(query)) as z.output<Q>, // safe: as above
        body: (parts.body && parsed("body", parts.body, body)) as z.output<B>, // safe: as above; undefined without a schema
      };
      return { status: 200, body: await answer(ctx, input) };
    },
  };
}

/** A whole number from 1 on, in digits; few enough of them for every offset to be one too. */
const count = (most: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "must be a whole number")
    .transform(Number)
    .pipe(z.number().min(1, "must be at least 1").max(most, `must be at most ${most}`))
    .default(otherwise);
const Paging = z.object({ page: count(999_999_999, 1), limit: count(100, 10) });

const paged = (total: number, { page, limit }: z.output<typeof Paging>) => ({
  total,
  page,
  limit,
  total_pages: Math.ceil(total / limit),
});

const onePosting = z.object({ posting_id: Id });
const oneWebhook = z.object({ webhook_id: Id });
const oneKey = z.object({ url_key: text({ max: 200 }) });

async function runExport(ctx: Context, { posting_id }: z.output<typeof onePosting>) {
  const posting = await postingOrRefuse(ctx, posting_id);
  const { id, link } = await exportInterviews(ctx, posting, await interviewsOf(ctx, posting));
  return { job_id: id, status: "success", file_url: link };
}

const showIngestion = (message: string, { ingestionId, interviews }: Awaited<ReturnType<typeof ingestByKey>>) => ({
  message,
  ingestion_id: ingestionId,
  interview_details: interviews.map(({ id, link }) => ({ interview_id: id, interview_link: link })),
});

export const legacyRoutes: LegacyRoute[] = [
  route("legacy.listPostings", "GET", "/postings", { query: Paging }, async (ctx, { query }) => {
    const { postings, total } = await postingsAt(ctx, query);
    return { postings: postings.map(showPosting), ...paged(total, query) };
  }),
  route(
    "legacy.getInterview",
    "GET",
    "/interview/{interview_id}",
    { params: z.object({ interview_id: Id }) },
    async (ctx, { params }) => {
      const { interview, posting } = await interviewOrRefuse(ctx, params.interview_id);
      const show = await interviewsOf(ctx, posting);
      const [record] = await readInterviews(ctx.db, [interview]);
      if (!record) throw new Error("readInterviews lost an interview");
      return show(record);
    },
  ),
  route(
    "legacy.listInterviews",
    "GET",
    "/interviews/{posting_id}",
    { params: onePosting, query: Paging.extend({ candidate_id: Id.optional() }) },
    async (ctx, { params, query }) => {
      const posting = await postingOrRefuse(ctx, params.posting_id);
      const [{ records, total }, show] = await Promise.all([
        interviewsAt(ctx, posting, { ...query, candidateId: query.candidate_id }),
        interviewsOf(ctx, posting),
      ]);
      return { candidates: records.map(show), ...paged(total, query) };
    },
  ),
  // The page's table says GET, its example sends POST: both.
  route("legacy.exportInterviews", "GET", "/interviews/export/json", { query: onePosting }, (ctx, { query }) =>
    runExport(ctx, query),
  ),
  route(
    "legacy.exportInterviews",
    "POST",
    "/interviews/export/json",
    { query: onePosting.partial(), body: onePosting.partial().optional() },
    (ctx, { query, body }) => {
      const given = onePosting.safeParse({ ...query, ...body });
      if (!given.success) throw invalidPart("body", given.error);
      return runExport(ctx, given.data);
    },
  ),
  route("legacy.createWebhook", "POST", "/webhook/create", { body: CreateWebhookRequest }, async (ctx, { body }) =>
    showWebhook((await createWebhook(ctx, { params: {}, query: {}, body })).data),
  ),
  route("legacy.getWebhook", "GET", "/webhook/fetch/{webhook_id}", { params: oneWebhook }, async (ctx, { params }) =>
    showWebhook((await getWebhook(ctx, { params, query: {}, body: undefined })).data),
  ),
  route(
    "legacy.listWebhooks",
    "GET",
    "/webhook/all",
    { query: z.object({ posting_id: Id.optional(), event_type: WebhookEvent.optional() }) },
    async (ctx, { query }) => (await findWebhooks(ctx, query)).map(showWebhook),
  ),
  route(
    "legacy.deactivateWebhook",
    "POST",
    "/webhook/deactivate/{webhook_id}",
    { params: oneWebhook },
    async (ctx, { params }) => showWebhook((await deleteWebhook(ctx, { params, query: {}, body: undefined })).data),
  ),
  route(
    "legacy.ingestCandidate",
    "POST",
    "/ingest/x/{url_key}",
    { params: oneKey, body: CandidateIngestRequest },
    async (ctx, { params, body }) =>
      showIngestion(`Data Ingestion initiated for ${body.email}`, await ingestByKey(ctx, params.url_key, [body])),
  ),
  route(
    "legacy.ingestCandidates",
    "POST",
    "/ingest/x/bulk/{url_key}",
    { params: oneKey, body: BulkCandidateIngestRequest },
    async (ctx, { params, body }) =>
      showIngestion(
        "Bulk candidate ingestion job created successfully",
        await ingestByKey(ctx, params.url_key, body.data),
      ),
    ingestCandidatesBulk.maxBytes,
  ),
];

/** Wrong fields that a sentence names; a caller who sent more mistakes sees the next ones after mending these. */
const NAMED_FIELDS = 10;

/** The one shape of a refusal here: a sentence, the status, and a word for the kind of error. */
export function legacyError(error: AppError): { status: number; body: unknown } {
  const { status, type } = ERROR_CODES[error.code];
  const fields = error.fields
    .slice(0, NAMED_FIELDS)
    .map(({ field, message }) => `${field.join(".")}: ${message}`)
    .join("; ");
  return {
    status,
    body: {
      detail: fields ? `${error.message} ${fields}` : error.message,
      status_code: status,
      error_type: error.code === "invalid" ? "validation_error" : type,
    },
  };
}

/** A route as the doors run it. Its JSON is taken under any content type: the documented export sends none. */
const callOf = (route: LegacyRoute): Call => ({
  id: route.id,
  door: "platform",
  // Only keys come here, and a key opens all of the platform door.
  access: "postings.read",
  maxBytes: route.maxBytes,
  showError: legacyError,
  perform: (ctx, { request, params, bytes }) =>
    route.run(ctx, {
      params,
      query: request.url.searchParams,
      body: bytes.length > 0 ? readJson(request, bytes, false) : undefined,
    }),
});

const match = routesOf(legacyRoutes);

/** What a path below /api leads to in the oldest form, which is also how nothing and a wrong method are answered there. */
export function legacyCall(method: string, path: string): Found {
  const route = match(method, path.slice("/api".length));
  if (route.kind === "found") return { call: callOf(route.target), params: route.params };
  if (route.kind === "unknown") {
    const { status, body } = legacyError(new AppError("not_found", "There is nothing at this address."));
    return jsonReply(status, body);
  }
  const refused = { detail: `Use ${route.allow} here.`, status_code: 405, error_type: "invalid_request_error" };
  return jsonReply(405, refused, { allow: route.allow });
}
