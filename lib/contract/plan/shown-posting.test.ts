import { expect, test } from "vitest";
import { byModality, type PlanContent } from "./content";
import { shownPosting } from "./shown-posting";

const content = (change: Partial<PlanContent> = {}): PlanContent => ({
  posting: { title: "Nurse", company_overview: "A hospital.", job_overview: "Twelve patients." },
  steps: [
    { id: "r", type: "resume", config: { mandatory: false } },
    { id: "w", type: "web_interview", config: { video: true } },
  ],
  questions: byModality((modality) => [{ id: `${modality}-1`, fields: { modality } }]),
  ...change,
});

test("candidates read the overviews that are told, and none that only the interviewer knows", () => {
  expect(shownPosting(content(), "DataForge")).toMatchObject({
    company_name: "DataForge",
    company_overview: "A hospital.",
    job_overview: "Twelve patients.",
    steps: ["resume", "web_interview"],
    video: true,
    resume_required: false,
    notes_integrity: false,
    redirect_url: null,
  });
  const quiet = content();
  quiet.posting.company_overview_delivery_mode = "reference_only";
  expect(shownPosting(quiet, "DataForge").company_overview).toBe("");
});

test("what the interview step says differently is what candidates read", () => {
  const own = content();
  const web = own.steps[1];
  if (web) web.config = { job_overview: "Nights only.", cheat_detection_config: { enabled: true } };
  expect(shownPosting(own, "DataForge")).toMatchObject({ job_overview: "Nights only.", notes_integrity: true });
});

test("the time it takes counts the questions of the steps there are, and no others", () => {
  const shown = shownPosting(content(), "DataForge");
  expect([shown.question_count, shown.form_question_count, shown.minutes]).toEqual([1, 0, 6]);
});
