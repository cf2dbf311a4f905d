import { expect } from "./world";

export const number = expect.any(Number);
export const text = expect.any(String);
const texts = expect.any(Array);
export const link = expect.stringMatching(/^http:\/\/localhost:\d+\/media\/.+/);

/**
 * What the oldest API page documents for a finished interview, field by field: the one that finishedInterview makes, with
 * a recording. Its few seconds of speech are too little for a speech score.
 */
export function documentedInterview(ids: { postingId: string; interviewId: string }) {
  const interview_id = ids.interviewId;
  const step = { complete: true, required: true, started: true, details: null, last_updated_timestamp: number };
  const workflow = {
    interview_id,
    step_by_step: [
      { ...step, order: 1, id: "resume_upload", details: { details: "Resume uploaded and analyzed" } },
      { ...step, order: 2, id: "web_interview", is_analyzing_call: false },
    ],
    all_complete: true,
    last_engagement: number,
  };
  const said = {
    speaker: "candidate",
    text,
    timestamp: number,
    timestamp_str: expect.stringMatching(/^\d\d:\d\d:\d\d$/),
  };
  const asked = { ...said, speaker: "interviewer", text: "Describe a production incident." };
  return {
    interview_id,
    details: {
      interview_id,
      candidate_id: text,
      interviewed_on: number,
      score: number,
      name: "Jamie Chen",
      email: "jamie@example.com",
      actions: { can_view: true, can_download: true },
      status: "completed",
      workflow_status: workflow,
      metadata: {
        resume: { file_link: link },
        web_interview: {
          final_score: number,
          skill_highlights: texts,
          audio_recording_link: null,
          video_recording_link: link,
        },
      },
    },
    workflow,
    agentic_data: {
      web_interview_info: {
        summary: { interview_id, highlights: texts, lowlights: texts, match_score: number },
        scorecard: {
          interview_id,
          match_details: [],
          questions: [
            {
              question_id: text,
              question: "Describe a production incident.",
              evaluation_summary: text,
              evaluation_criteria: text,
              preview_timestamp: number,
              evaluation_score: number,
              rank: 1,
              chat_transcript: [asked, said],
              score_weight: number,
              not_scored: false,
            },
          ],
          tags: [],
        },
        communication: { interview_id, speech_score: null, evaluations: [] },
        transcript: { interview_id, transcript: [asked, said] },
        audio_recording_link: null,
        video_recording_link: link,
      },
      resume_interview_info: {
        score_criteria: {
          interview_id,
          overall_score: number,
          confidence_score: null,
          criteria: [
            {
              criteria_id: text,
              criteria_text: "Experience with Kubernetes",
              score: number,
              confidence_score: number,
              reasons: texts,
              standout_parts: texts,
            },
          ],
          highlights: [],
          improvement_areas: [],
        },
        eligibility_criteria: {
          interview_id,
          is_eligible: true,
          confidence_score: null,
          criteria: [
            {
              criteria_id: text,
              criteria_text: "Proficiency in Python or Go",
              pass_criteria: true,
              confidence_score: number,
              reasons: texts,
            },
          ],
          skill_gaps: [],
        },
        resume_link: link,
      },
    },
    company_name: "DataForge",
    company_image: null,
    posting_title: "Backend Engineer",
    posting_interview_type: "web",
    posting_id: ids.postingId,
  };
}
