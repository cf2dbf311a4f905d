import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { startServer, type TestServer } from "./server";

export type Account = { email: string; password: string; name: string };

/** What a spec starts from: a fresh installation with its first admin, and ways to add people. */
export type World = {
  server: TestServer;
  admin: Account;
  apiKey: string;
  /** Adds a member through an invite, as a person would join. */
  addMember(role: "admin" | "recruiter" | "hiring_manager", name: string): Promise<Account>;
  /** Signs the page's browser in. */
  signIn(page: Page, account: Account): Promise<void>;
  /** Calls the workspace door as this account. */
  as(account: Account): Promise<APIRequestContext>;
};

const PASSWORD = "a long enough password";

type Requests = { request: { newContext(options: object): Promise<APIRequestContext> } };

async function signedIn(playwright: Requests, url: string, account: Account) {
  const context = await playwright.request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
  const answer = await context.post("/api/auth/sign-in/email", {
    data: { email: account.email, password: account.password },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return context;
}

/** Starts a server with this environment and sets it up. `close` ends it and everything that spoke to it. */
export async function openWorld(
  playwright: Requests,
  env: Record<string, string>,
): Promise<World & { close(): Promise<void> }> {
  const server = await startServer(env);
  const { url } = server;
  const admin: Account = { email: "admin@example.com", password: PASSWORD, name: "Ada Admin" };
  const open = await playwright.request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
  const made = await open.post("/api/workspace/setup", {
    data: { workspace_name: "DataForge", name: admin.name, email: admin.email, password: admin.password },
  });
  expect(made.status(), await made.text()).toBe(201);
  const asAdmin = await signedIn(playwright, url, admin);
  const key = await asAdmin.post("/api/workspace/api-keys", { data: { name: "tests" } });
  const joinedAs = new Map<string, number>();
  const contexts = new Map<string, APIRequestContext>([[admin.email, asAdmin]]);
  return {
    server,
    admin,
    // None on a server that works on a hosted API.
    apiKey: key.ok() ? (await key.json()).key : "",
    async addMember(role, name) {
      // Tests that share a world may each have a Rita.
      const namesakes = (joinedAs.get(name) ?? 0) + 1;
      joinedAs.set(name, namesakes);
      const email = `${name.toLowerCase().replaceAll(" ", ".")}${namesakes > 1 ? `.${namesakes}` : ""}@example.com`;
      const invite = await asAdmin.post("/api/workspace/team/invites", { data: { email, role } });
      const token = new URL((await invite.json()).invite_url).pathname.split("/").at(-1);
      const joined = await open.post(`/api/workspace/invites/${token}`, { data: { name, password: PASSWORD } });
      expect(joined.status(), await joined.text()).toBe(201);
      return { email, name, password: PASSWORD };
    },
    async signIn(page, account) {
      const answer = await page.request.post(`${url}/api/auth/sign-in/email`, {
        headers: { origin: url },
        data: { email: account.email, password: account.password },
      });
      expect(answer.ok(), await answer.text()).toBe(true);
    },
    async as(account) {
      const known = contexts.get(account.email) ?? (await signedIn(playwright, url, account));
      contexts.set(account.email, known);
      return known;
    },
    async close() {
      for (const context of contexts.values()) await context.dispose();
      await open.dispose();
      await server.stop();
    },
  };
}
