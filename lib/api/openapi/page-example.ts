import type { JsonSchema, OpenApiDocument, OpenApiOperation } from "./types";

/** A curl command that makes the call, with the fields that have to be there. */
export function curlOf(document: OpenApiDocument, path: string, method: string, operation: OpenApiOperation): string {
  const origin = document.servers[0]?.url ?? "";
  const query = operation.parameters
    .filter((parameter) => parameter.in === "query" && parameter.required)
    .map(({ name, schema }) => `${name}=${String(exampleOf(schema, document))}`);
  const lines = [
    `curl ${method === "get" ? "" : `-X ${method.toUpperCase()} `}'${origin}${path}${query.length > 0 ? `?${query.join("&")}` : ""}'`,
  ];
  const [security] = operation.security;
  if (security?.ApiKeyAuth) lines.push("-H 'X-API-KEY: YOUR_KEY'");
  if (security?.SessionCookie) lines.push("--cookie 'greenroom.session_token=YOUR_SESSION'");
  if (path.startsWith("/api/workspace/") && method !== "get") lines.push(`-H 'Origin: ${origin}'`);
  const body = operation.requestBody?.content["application/json"]?.schema;
  if (body) {
    lines.push("-H 'Content-Type: application/json'", `-d '${JSON.stringify(exampleOf(body, document), null, 2)}'`);
  } else if (operation.requestBody) {
    lines.push("--data-binary @FILE");
  }
  return lines.join(" \\\n  ");
}

const BY_FORMAT: Record<string, string> = {
  email: "jo@example.com",
  uri: "https://example.com",
  date: "2030-01-31",
  "date-time": "2030-01-31T12:00:00Z",
};

/** A small value that fits a schema: what has to be there, and no more. */
function exampleOf(given: JsonSchema, document: OpenApiDocument, name = ""): unknown {
  const schema = given.$ref ? (document.components.schemas[given.$ref.split("/").at(-1) ?? ""] ?? {}) : given;
  if (schema.$ref) return exampleOf(schema, document, name);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.properties) {
    const needed = [...(schema.required ?? []), ...(schema.anyOf?.[0]?.required ?? [])];
    return Object.fromEntries(needed.map((key) => [key, exampleOf(schema.properties?.[key] ?? {}, document, key)]));
  }
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (choice) return exampleOf(choice, document, name);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "array") return schema.items ? [exampleOf(schema.items, document)] : [];
  if (type === "object") return {};
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return schema.minimum ?? 1;
  return textOf(schema, name);
}

function textOf(schema: JsonSchema, name: string): string {
  const known = schema.format === undefined ? undefined : BY_FORMAT[schema.format];
  if (known) return known;
  if (name.endsWith("_url")) return "https://example.com";
  if (name.endsWith("_id")) return "AN_ID";
  return `Some ${name.replaceAll("_", " ") || "text"}`.padEnd(schema.minLength ?? 0, ".");
}
