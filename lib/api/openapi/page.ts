import { curlOf } from "./page-example";
import { fieldsTable, inHtml, limitsOf, typeOf } from "./page-fields";
import { PAGE_STYLE } from "./page-style";
import type { OpenApiAnswer, OpenApiDocument, OpenApiOperation, OpenApiParameter } from "./types";

type Place = { path: string; method: string; operation: OpenApiOperation };

/** The document as one page to read: HTML without scripts or anything from elsewhere, its style inline. */
export function docsPage(document: OpenApiDocument): string {
  const places = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Place => ({ path, method, operation })),
  );
  const groups = document.tags.map((tag) => ({
    ...tag,
    id: `tag-${tag.name.toLowerCase().replaceAll(" ", "-")}`,
    places: places.filter(({ operation }) => operation.tags.includes(tag.name)),
  }));
  const { title, version, summary, description } = document.info;
  const contents = groups.map(
    (group) =>
      `<details><summary>${inHtml(group.name)}</summary><ul>${group.places
        .map(({ operation }) => `<li><a href="#${operation.operationId}">${inHtml(operation.summary)}</a></li>`)
        .join("")}</ul></details>`,
  );
  const sections = groups.map(
    (group) =>
      `<section aria-labelledby="${group.id}"><h2 id="${group.id}">${inHtml(group.name)}</h2><p>${inHtml(group.description)}</p>` +
      `${group.places.map((place) => article(document, place)).join("")}</section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inHtml(title)} API</title><style>${PAGE_STYLE}</style></head>
<body><a class="skip" href="#content">Skip to the operations</a>
<header><h1>${inHtml(title)} API</h1><p>${inHtml(summary)}</p><p>${inHtml(description)}</p>
<p class="quiet">Version ${inHtml(version)}. The same as <a href="/api/openapi.json">an OpenAPI document</a>.</p></header>
<nav aria-label="Contents">${contents.join("")}<ul><li><a href="#refusals">Refusals</a></li><li><a href="#shapes">Shapes</a></li></ul></nav>
<main id="content" tabindex="-1">${sections.join("")}${refusals(document, places)}${shapes(document)}</main>
</body></html>
`;
}

function article(document: OpenApiDocument, { path, method, operation }: Place): string {
  const id = operation.operationId;
  const answers = Object.entries(operation.responses);
  const body = operation.requestBody && Object.entries(operation.requestBody.content)[0];
  return [
    `<article aria-labelledby="${id}"><h3 id="${id}">${inHtml(operation.summary)}</h3>`,
    `<p class="address"><code><span class="method">${method.toUpperCase()}</span> ${inHtml(path)}</code></p>`,
    operation.description ? `<p class="quiet">${inHtml(operation.description)}</p>` : "",
    parametersTable(operation.parameters),
    body ? shown("Body", body[0], body[1].schema) : "",
    ...answers.filter(([status]) => status < "400").map(([status, answer]) => shownAnswer(status, answer)),
    refusalsLine(answers.map(([status]) => status).filter((status) => status >= "400")),
    `<pre><code>${inHtml(curlOf(document, path, method, operation))}</code></pre></article>`,
  ].join("");
}

function refusalsLine(statuses: string[]): string {
  if (statuses.length === 0) return "";
  return `<p>Refusals: ${statuses.map((status) => `<a href="#status-${status}">${status}</a>`).join(", ")}</p>`;
}

function parametersTable(parameters: OpenApiParameter[]): string {
  if (parameters.length === 0) return "";
  const lines = parameters.map(
    (parameter) =>
      `<tr><th scope="row"><code>${inHtml(parameter.name)}</code>${parameter.required ? ' <span class="must">required</span>' : ""}</th>` +
      `<td>${[parameter.in, typeOf(parameter.schema), ...limitsOf(parameter.schema).map(inHtml)].join(", ")}` +
      `${parameter.description ? `<br>${inHtml(parameter.description)}` : ""}</td></tr>`,
  );
  return `<table><caption>Parameters</caption><thead><tr><th scope="col">Name</th><th scope="col">What it is</th></tr></thead><tbody>${lines.join("")}</tbody></table>`;
}

function shownAnswer(status: string, answer: OpenApiAnswer): string {
  const [content] = Object.entries(answer.content ?? {});
  if (!content) return `<p>Answer ${status}: ${inHtml(answer.description)}</p>`;
  return shown(`Answer ${status}`, content[0], content[1].schema);
}

function shown(title: string, media: string, schema: Parameters<typeof typeOf>[0]): string {
  const table = fieldsTable(title, schema);
  return table || `<p>${inHtml(title)}: ${typeOf(schema)} as <code>${inHtml(media)}</code></p>`;
}

function refusals(document: OpenApiDocument, places: Place[]): string {
  const texts = new Map(
    places
      .flatMap(({ operation }) => Object.entries(operation.responses))
      .filter(([status]) => status >= "400")
      .map(([status, answer]) => [status, answer] as const),
  );
  const lines = [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, answer]) => {
      const schema = answer.content?.["application/json"]?.schema;
      const shape = schema ? ` As ${typeOf(schema)}.` : "";
      return `<tr><th scope="row" id="status-${status}">${status}</th><td>${inHtml(answer.description)}${shape}</td></tr>`;
    });
  return `<section aria-labelledby="refusals"><h2 id="refusals">Refusals</h2><p>Every answer has a header <code>X-Request-Id</code> to quote when asking for help at ${inHtml(document.servers[0]?.url ?? "this server")}.</p><table><caption>Statuses</caption><thead><tr><th scope="col">Status</th><th scope="col">When</th></tr></thead><tbody>${lines.join("")}</tbody></table></section>`;
}

function shapes(document: OpenApiDocument): string {
  const all = Object.entries(document.components.schemas).map(([name, schema]) => {
    const table = fieldsTable(`Fields of ${name}`, schema);
    return `<article aria-labelledby="schema-${name}"><h3 id="schema-${name}">${name}</h3>${table || `<p>${[typeOf(schema), ...limitsOf(schema).map(inHtml)].join(", ")}</p>`}</article>`;
  });
  return `<section aria-labelledby="shapes"><h2 id="shapes">Shapes</h2><p>Shapes that several operations take or answer.</p>${all.join("")}</section>`;
}
