import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { toResponse } from "../reply";
import { openApiDocument } from "./document";
import { openApiReply } from "./index";
import { docsPage } from "./page";

const ORIGIN = "https://greenroom.example";
const answer = (path: string, { method = "GET" } = {}) => {
  const reply = openApiReply(method, new URL(`${ORIGIN}${path}`));
  return reply && toResponse(reply);
};

test("the page shows every operation and every shape once, and each link leads somewhere on it", () => {
  const document = openApiDocument(ORIGIN);
  const page = docsPage(document);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const methods of Object.values(document.paths)) {
    for (const { operationId } of Object.values(methods)) expect(ids).toContain(operationId);
  }
  for (const name of Object.keys(document.components.schemas)) expect(ids).toContain(`schema-${name}`);
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

test("the page runs nothing, loads nothing, and its style is the one that its policy allows", async () => {
  const response = answer("/api/docs");
  const page = (await response?.text()) ?? "";
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(| on\w+=|style="/i);
  const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  expect(response?.headers.get("content-security-policy")).toContain(`style-src 'sha256-${hash}'`);
});

test("text from the contract cannot become markup", () => {
  const document = structuredClone(openApiDocument(ORIGIN));
  document.info.summary = "<img src=x onerror=alert(1)>";
  expect(docsPage(document)).toContain("&lt;img src=x onerror=alert(1)&gt;");
});

test("both addresses take GET and HEAD only, and others are none of theirs", async () => {
  expect(await answer("/api/openapi.json")?.json()).toEqual(JSON.parse(JSON.stringify(openApiDocument(ORIGIN))));
  expect(await answer("/api/docs", { method: "HEAD" })?.text()).toBe("");
  expect(answer("/api/openapi.json", { method: "POST" })?.status).toBe(405);
  expect(answer("/api/docs", { method: "DELETE" })?.headers.get("allow")).toBe("GET, HEAD");
  expect(answer("/api/docs/")).toBeUndefined();
});

test("the document names the address that is fixed, or else the one that was asked, whatever characters it has", () => {
  const text = (path: string, origin: string, fixedUrl?: string) =>
    String(openApiReply("GET", new URL(`${origin}${path}`), fixedUrl)?.body);
  expect(JSON.parse(text("/api/openapi.json", "http://other.example")).servers).toEqual([
    { url: "http://other.example" },
  ]);
  expect(JSON.parse(text("/api/openapi.json", "http://other.example", ORIGIN)).servers).toEqual([{ url: ORIGIN }]);
  expect(text("/api/docs", "http://$&.example")).toContain("http://$&amp;.example");
  expect(text("/api/docs", ORIGIN)).toBe(docsPage(openApiDocument(ORIGIN)));
});
