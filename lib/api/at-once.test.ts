import { readdir } from "node:fs/promises";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mediaKey } from "@/lib/domain/interviews/media-links";
import { ENGINEER, pdfOf } from "@/lib/server/test-resume";
import { openWalk, TAB, type Walk } from "@/lib/server/test-walk";
import { resumes } from "@/lib/store/schema";

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
});
afterAll(() => walk.world.close());

test("of two resumes at once, the bytes of the one that came too late are not kept", async () => {
  const { world, portal, candidate, posting } = walk;
  const { id, token } = await candidate(await posting());
  const bytes = await pdfOf(ENGINEER);
  const send = () => portal.uploadResume({ params: { token }, bytes, fileName: "resume.pdf" });
  const sent = await Promise.allSettled([send(), send(), send()]);
  expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const rows = await world.house.db.select().from(resumes).where(eq(resumes.interviewId, id));
  const folder = path.dirname(await world.house.media.path(mediaKey(id, "resume.pdf")));
  expect(await readdir(folder)).toEqual(rows.map((row) => path.basename(row.mediaKey)));
});

test("finishing twice at once is no error", async () => {
  const { portal, candidate, posting, upload } = walk;
  const { token } = await candidate(await posting({ eligibility: [] }));
  await upload(token, ENGINEER);
  const params = { token };
  await portal.startInterview({ params, body: { tab_id: TAB } });
  const finish = () => portal.finishInterview({ params, body: { tab_id: TAB } });
  const ends = await Promise.all(Array.from({ length: 6 }, finish));
  expect(ends.map((end) => end.stage)).toEqual(Array(6).fill("done"));
});
