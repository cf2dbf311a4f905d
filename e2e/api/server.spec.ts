import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { request } from "@playwright/test";
import { ENGINEER, pdfOf } from "../support/resume";
import { startServer } from "../support/server";
import { expect, test } from "../support/world";

test("a kill -9 after a resume was taken loses nothing: the screening is done after the next start, once", async ({
  world,
  playwright,
}) => {
  const { server } = world;
  const api = await playwright.request.newContext({
    baseURL: server.url,
    extraHTTPHeaders: { "X-API-KEY": world.apiKey },
  });
  const created = await api.post("/api/v2/postings", {
    data: {
      title: "Engineer",
      workflow: [
        { type: "resume", questions: [{ modality: "resume_eligibility", text: "Proficiency in Python or Go" }] },
      ],
    },
  });
  const posting = (await created.json()).data.id;
  const tokens: string[] = [];
  for (let n = 0; n < 5; n++) {
    const person = await api.post(`/api/v2/postings/${posting}/candidates`, {
      data: { name: `P ${n}`, email: `p${n}@example.com` },
    });
    const token = new URL((await person.json()).data.interview_url).pathname.split("/").at(-1) ?? "";
    await api.post(`/api/portal/i/${token}/consent`, { data: { consent: true } });
    tokens.push(token);
  }
  const file = Buffer.from(await pdfOf(ENGINEER));
  for (const token of tokens) {
    const taken = await api.put(`/api/portal/i/${token}/resume`, {
      data: file,
      headers: { "x-file-name": "resume.pdf" },
    });
    expect(taken.status()).toBe(200);
  }
  await server.kill();
  await server.restart();
  for (const token of tokens) {
    await expect
      .poll(async () => (await (await api.get(`/api/portal/i/${token}`)).json()).stage, { timeout: 60_000 })
      .toBe("done");
  }
  const listed = await api.get(`/api/v2/postings/${posting}/candidates`);
  expect((await listed.json()).data.map((candidate: { status: string }) => candidate.status)).toEqual(
    Array(5).fill("completed"),
  );
});

test("a second server on the same data folder refuses with a sentence, and the first goes on", async ({ world }) => {
  const second = startServer({ DATA_DIR: world.server.dataDir });
  await expect(second).rejects.toThrow(/Another Greenroom server .* is already using/);
  const health = await request.newContext({ baseURL: world.server.url });
  expect(await (await health.get("/health")).json()).toEqual({
    message: "API Gateway is running successfully",
    status: 200,
  });
});

test("a bad environment is told in sentences at the start", async () => {
  await expect(startServer({ APP_URL: "not an address" })).rejects.toThrow("APP_URL must be a full address");
});

test("it stops in order within ten seconds, while a request is still running", async () => {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "greenroom-stop-"));
  const server = await startServer({ DATA_DIR: dataDir });
  // A client that sends half a request and waits, as a slow upload does.
  const slow = spawn("curl", ["-s", "-X", "POST", `${server.url}/api/v2/postings`, "-H", "Expect:", "-T", "-"], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  slow.stdin.on("error", () => slow.kill()); // the server hangs up: that is what this test waits for
  slow.stdin.write("{");
  const began = Date.now();
  expect(await server.stop()).toBe(0);
  expect(Date.now() - began).toBeLessThan(10_000);
  slow.kill();
  await rm(dataDir, { recursive: true, force: true });
});

test("unknown paths, forged media links and strange requests are answered plainly", async ({ world, playwright }) => {
  const open = await playwright.request.newContext({ baseURL: world.server.url });
  expect((await open.get("/api/nothing")).status()).toBe(404);
  expect((await (await open.get("/api")).json()).status_code).toBe(404);
  // A load balancer's own 60 seconds end first.
  expect((await open.get("/health")).headers()["keep-alive"]).toBe("timeout=75");
  expect((await open.get("/media/interviews/ab/recording.webm?e=1&s=x")).status()).toBe(403);
  expect((await open.get("/i/not-a-link")).status()).toBe(404);
  expect((await open.get("/i/not-a-link")).headers()["content-security-policy"]).toContain("object-src 'none'");
  expect((await open.get("/_next/image?url=%2Fx.png&w=64&q=75")).status()).toBeGreaterThanOrEqual(400);
});
