import type { z } from "zod";
import { DOOR_ROOTS, operations } from "@/lib/contract";
import type { AnyOperation, Door } from "@/lib/contract/operation";
import { answersOf } from "./answers";
import { SchemaBook } from "./json-schemas";
import { TAGS, tagOf } from "./tags";
import type { OpenApiDocument, OpenApiOperation, OpenApiParameter } from "./types";

/** The version of the platform door that the document describes. */
const VERSION = "2.0.0";

const optionalText = { anyOf: [{ type: "string" }, { type: "null" }] };

const KEY_HEADERS: OpenApiParameter[] = [
  header("X-API-KEY", "The API key."),
  header("Authorization", "The API key as a bearer token, instead of X-API-KEY."),
  header("X-Workspace-Id", "The workspace that is meant. A key has one only; any other is refused."),
];

const IDEMPOTENCY_KEY: OpenApiParameter = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description:
    "A name of your own for this write. The same request under the same name gets the first answer again for 24 hours.",
  schema: { type: "string", minLength: 1, maxLength: 255 },
};

function header(name: string, description: string): OpenApiParameter {
  return { name, in: "header", required: false, description, schema: optionalText };
}

let built: Omit<OpenApiDocument, "servers"> | undefined;

/** The OpenAPI 3.1 document of every door, made from the contract. `appUrl` is the scheme and host it is served at. */
export function openApiDocument(appUrl: string): OpenApiDocument {
  built ??= build();
  return { ...built, servers: [{ url: appUrl }] };
}

function build(): Omit<OpenApiDocument, "servers"> {
  const book = new SchemaBook();
  const paths: OpenApiDocument["paths"] = { "/health": { get: health() } };
  for (const operation of Object.values(operations)) {
    const path = `${DOOR_ROOTS[operation.door]}${operation.path}`;
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: described(operation, book) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Greenroom",
      version: VERSION,
      summary: "A recruiter dashboard for AI-run interviews that a company hosts itself.",
      description:
        "Programs use /api/v2 with an API key. /api/workspace is for the dashboard, with the cookie of a signed-in member; /api/portal is for candidates, with the token in their link. Times are Unix seconds unless a field says otherwise.",
      license: { name: "MIT" },
    },
    tags: TAGS,
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(book.components).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        ApiKeyAuth: { type: "apiKey", in: "header", name: "X-API-KEY", description: "A workspace's API key." },
        BearerAuth: { type: "http", scheme: "bearer", description: "The same key as a bearer token." },
        SessionCookie: {
          type: "apiKey",
          in: "cookie",
          name: "greenroom.session_token",
          description: "Set by signing in. Its name starts with __Secure- where the address is https.",
        },
      },
    },
  };
}

function health(): OpenApiOperation {
  return {
    operationId: "health_check_health_get",
    summary: "Whether the server and its database answer",
    tags: ["Health"],
    security: [],
    parameters: [header("X-Health-Detail", "Where it is sent, the answer also tells how long the database took.")],
    responses: {
      "200": {
        description: "Done.",
        content: {
          "application/json": {
            schema: {
              type: "object",
              properties: {
                message: { type: "string" },
                status: { type: "integer" },
                detail: {
                  type: "object",
                  properties: { database: { type: "string" }, milliseconds: { type: "integer" } },
                  required: ["database", "milliseconds"],
                },
              },
              required: ["message", "status"],
            },
          },
        },
      },
    },
  };
}

function described(operation: AnyOperation, book: SchemaBook): OpenApiOperation {
  const isGuardedByKey = operation.door === "platform" && operation.access !== "open";
  const takesName = isGuardedByKey && operation.method !== "GET";
  return {
    operationId: operation.operationId,
    summary: operation.summary || inWords(operation.id),
    description: whoMayCall(operation),
    tags: [tagOf(operation)],
    security: securityOf(operation.door, operation.access),
    parameters: [
      ...parametersOf(operation.params, "path", book),
      ...parametersOf(operation.query, "query", book),
      ...(isGuardedByKey ? KEY_HEADERS : []),
      ...(takesName ? [IDEMPOTENCY_KEY] : []),
      ...(operation.body === "bytes" ? [header("X-File-Name", "The file's name, percent-encoded.")] : []),
    ],
    ...bodyOf(operation, book),
    responses: answersOf(operation, book),
  };
}

/** `listTeam` as "List team". */
const inWords = (id: string) =>
  id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase());

const WHO: Partial<Record<AnyOperation["access"], string>> = {
  open: "Open to everybody.",
  session: "For every signed-in member.",
  candidate: "For the holder of an interview link.",
  "postings.read": "For every member.",
  "candidates.read": "For every member.",
  "candidates.decide": "For every member.",
  "postings.delete": "For admins.",
  "settings.manage": "For admins.",
};

function whoMayCall(operation: AnyOperation): string {
  const access: AnyOperation["access"] = operation.access;
  const members = WHO[access] ?? "For admins and recruiters.";
  return operation.door === "platform" && access !== "open" ? `Any API key of the workspace. ${members}` : members;
}

function securityOf(door: Door, access: AnyOperation["access"]): Record<string, string[]>[] {
  if (access === "open" || door === "portal") return [];
  return door === "platform" ? [{ ApiKeyAuth: [] }, { BearerAuth: [] }] : [{ SessionCookie: [] }];
}

function parametersOf(schema: z.ZodType, place: "path" | "query", book: SchemaBook): OpenApiParameter[] {
  const { properties = {}, required = [] } = book.write(schema, "input");
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: shape,
  }));
}

function bodyOf(operation: AnyOperation, book: SchemaBook): Pick<OpenApiOperation, "requestBody"> {
  if (operation.body === undefined) return {};
  if (operation.body === "bytes") {
    const schema = { type: "string", format: "binary" };
    return { requestBody: { required: true, content: { "application/octet-stream": { schema } } } };
  }
  return {
    requestBody: { required: true, content: { "application/json": { schema: book.write(operation.body, "input") } } },
  };
}
