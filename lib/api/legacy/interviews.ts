import type { z } from "zod";
import type { ResumeResult } from "@/lib/contract/platform/interview-data";
import { showWorkflow } from "@/lib/domain/candidates/candidate-response";
import { type Context, workspaceOf } from "@/lib/domain/context";
import { shownStatus, walkedSteps } from "@/lib/domain/interviews/interview-state";
import type { InterviewRecord } from "@/lib/domain/interviews/read-interviews";
import { showResumeResult } from "@/lib/domain/interviews/resume-result";
import { showWebInterviewResult } from "@/lib/domain/interviews/web-interview-result";
import { toFiveDecimal, totalToFiveDecimal } from "@/lib/domain/score";
import type { PostingRow } from "@/lib/store/postings";
import { listSteps } from "@/lib/store/workflow-steps";
import { findWorkspace } from "@/lib/store/workspaces";
import { showWebInterview } from "./web-interview";

/**
 * Interviews in the older form. What it names and we do not have is null or an empty list: the company's picture, one
 * confidence for a whole resume, a resume's improvement areas and skill gaps, and evaluations of single remarks.
 */
type ShowInterview = (record: InterviewRecord) => unknown;

/** Prepares to show interviews of a posting: two queries, however many follow. */
export async function interviewsOf(ctx: Context, posting: PostingRow): Promise<ShowInterview> {
  const workspace = await findWorkspace(ctx.db, workspaceOf(ctx));
  const steps = await listSteps(ctx.db, [posting.id]);
  const configs = new Map(steps.map((step) => [step.id, step.config]));
  return (record) => {
    const { interview } = record;
    const resumeStep = record.steps.find((step) => step.type === "resume");
    const webStep = record.steps.find((step) => step.type === "web_interview");
    const resume =
      resumeStep && (record.resume || record.screening) ? showResumeResult(ctx, { ...record, step: resumeStep }) : null;
    const web =
      webStep && webStep.status !== "not_started" ? showWebInterviewResult(ctx, { ...record, step: webStep }) : null;
    const workflow = showProgress(record, configs);
    return {
      interview_id: interview.id,
      details: {
        interview_id: interview.id,
        candidate_id: interview.candidateId,
        interviewed_on: interview.completedAt === null ? null : interview.completedAt.getTime() / 1000,
        score: interview.score,
        name: interview.name,
        email: interview.email,
        actions: {
          can_view: true,
          can_download: Boolean(resume?.resume_url ?? web?.audio_recording_url ?? web?.video_recording_url),
        },
        status: shownStatus(interview),
        workflow_status: workflow,
        metadata: {
          resume: resume && { file_link: resume.resume_url },
          web_interview: web && {
            final_score: web.match_score,
            skill_highlights: web.highlights,
            audio_recording_link: web.audio_recording_url,
            video_recording_link: web.video_recording_url,
          },
        },
      },
      workflow,
      agentic_data: {
        web_interview_info: web && showWebInterview(web, record.turns),
        resume_interview_info: resume && showResume(resume),
      },
      company_name: workspace?.name ?? null,
      company_image: null,
      posting_title: posting.title,
      posting_interview_type: webStep ? "web" : null,
      posting_id: posting.id,
    };
  };
}

/** What the older form calls a step. */
const stepName = (type: string) => (type === "resume" ? "resume_upload" : type);

/** What is to be said of a step, which the documents say of a resume that was simply read, too. */
function detailsOf({ type, status, note }: InterviewRecord["steps"][number]) {
  const said = note ?? (type === "resume" && status === "completed" ? "Resume uploaded and analyzed" : null);
  return said === null ? null : { details: said };
}

function showProgress(record: InterviewRecord, configs: Map<string, Record<string, unknown>>) {
  const progress = showWorkflow(record.interview, record.steps);
  const walked = new Set(walkedSteps(record.steps, record.interview.status));
  return {
    interview_id: record.interview.id,
    step_by_step: record.steps.map((step, index) => {
      const shown = progress.steps[index];
      return {
        complete: shown?.completed ?? false,
        required: walked.has(step) && configs.get(step.stepId)?.mandatory !== false,
        order: step.rank,
        id: stepName(step.type),
        started: shown?.started ?? false,
        details: detailsOf(step),
        ...(step.type === "web_interview" && { is_analyzing_call: step.status === "evaluating" }),
        last_updated_timestamp: shown?.last_updated_at ?? null,
      };
    }),
    all_complete: progress.all_complete,
    last_engagement: progress.last_activity_at,
  };
}

function showResume(resume: z.output<typeof ResumeResult>) {
  const { interview_id } = resume;
  const wasScreened = resume.made_by != null;
  return {
    score_criteria: wasScreened
      ? {
          interview_id,
          overall_score: resume.overall_score === null ? null : totalToFiveDecimal(resume.overall_score),
          confidence_score: null,
          criteria: resume.score_criteria.map((criterion) => ({
            criteria_id: criterion.criteria_id,
            criteria_text: criterion.criteria_text,
            score: toFiveDecimal(criterion.score),
            confidence_score: criterion.confidence,
            reasons: criterion.reasons,
            standout_parts: (criterion.evidence ?? []).map(({ quote }) => quote),
          })),
          highlights: [],
          improvement_areas: [],
        }
      : null,
    eligibility_criteria: wasScreened
      ? {
          interview_id,
          is_eligible: resume.is_eligible,
          confidence_score: null,
          criteria: resume.eligibility_criteria.map((criterion) => ({
            criteria_id: criterion.criteria_id,
            criteria_text: criterion.criteria_text,
            pass_criteria: criterion.passed,
            confidence_score: criterion.confidence,
            reasons: criterion.reasons,
          })),
          skill_gaps: [],
        }
      : null,
    resume_link: resume.resume_url,
  };
}
