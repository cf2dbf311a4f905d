import type { PostingResponse } from "@/lib/contract/platform/postings";

/** A posting in the older form. */
export function showPosting(posting: PostingResponse) {
  return {
    posting_id: posting.id,
    title: posting.title,
    name: posting.name,
    description: posting.description,
    company_id: posting.company_id,
    created_at: posting.created_at,
    last_updated: posting.updated_at,
    archived: posting.archived,
    deadline: posting.deadline,
    finalized: posting.finalized,
    phone_number_id: posting.phone_number_id,
    root_level_configs: {
      instructions: posting.instructions,
      company_overview: posting.company_overview,
      job_overview: posting.job_overview,
      interview_process_overview: posting.interview_process_overview,
      language: posting.language,
      interviewer_name: posting.interviewer_name,
    },
    agentic_workflow: posting.workflow.map((step) => ({
      type: step.type,
      unique_id: step.id ?? null,
      config: step.config,
    })),
    url_key: posting.urls?.ingestion_url_key ?? null,
  };
}
