import { ingestCandidate, ingestCandidatesBulk, listCandidates } from "./candidates";
import { getInterviewData } from "./interview-data";
import {
  activatePosting,
  archivePosting,
  clonePosting,
  createPosting,
  getPosting,
  getPostingStats,
  listPostings,
  updatePosting,
} from "./postings";
import {
  createQuestion,
  deleteQuestion,
  getQuestion,
  listQuestions,
  reorderQuestions,
  updateQuestion,
} from "./questions";

/** The HeyMilo-compatible API, v2. Order matters where a fixed path could be taken for an id. */
export const platform = {
  createPosting,
  listPostings,
  getPosting,
  updatePosting,
  getPostingStats,
  archivePosting,
  activatePosting,
  clonePosting,
  ingestCandidate,
  listCandidates,
  ingestCandidatesBulk,
  getInterviewData,
  reorderQuestions,
  listQuestions,
  createQuestion,
  getQuestion,
  updateQuestion,
  deleteQuestion,
};
