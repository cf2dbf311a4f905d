import type { z } from "zod";
import { APIErrorResponse, HTTPValidationError } from "@/lib/contract/errors";
import { platform } from "@/lib/contract/platform";
import * as ats from "@/lib/contract/platform/ats";
import * as candidates from "@/lib/contract/platform/candidates";
import * as interview from "@/lib/contract/platform/interview-data";
import * as library from "@/lib/contract/platform/library";
import * as postings from "@/lib/contract/platform/postings";
import * as questions from "@/lib/contract/platform/questions";
import * as screening from "@/lib/contract/platform/screening-results";
import { DeliveryMode, Metadata, PaginationMeta } from "@/lib/contract/platform/shared";
import * as webhooks from "@/lib/contract/platform/webhooks";
import * as workflow from "@/lib/contract/platform/workflow";
import { InterviewState, PortalState, Prompt, portal } from "@/lib/contract/portal";
import { workspace } from "@/lib/contract/workspace";
import { ApiKey, KeyRequest } from "@/lib/contract/workspace/api-keys";
import { Connection } from "@/lib/contract/workspace/connection";
import { LibraryItem, LibraryItemInput } from "@/lib/contract/workspace/library";
import { PostingCounts } from "@/lib/contract/workspace/postings";
import { Review } from "@/lib/contract/workspace/reviews";
import { Me, Member } from "@/lib/contract/workspace/team";
import { Delivery, DeliveryAttempt, ListedWebhook } from "@/lib/contract/workspace/webhooks";

/** The name under which the published document shows each shared schema; every other schema is written in place. */
export const SCHEMA_NAMES: Record<string, z.ZodType> = {
  APIErrorResponse,
  HTTPValidationError,
  PaginationMeta,
  Metadata,
  DeliveryMode,

  CreatePostingRequest: postings.CreatePostingRequest,
  UpdatePostingRequest: postings.UpdatePostingRequest,
  UpdateWorkflowStepRequest: platform.updateInterviewerWorkflowStep.body,
  CreatePostingResponse: postings.CreatePostingResponse,
  PostingResponse: postings.PostingResponse,
  PostingStatsResponse: postings.PostingStatsResponse,
  PostingSummary: postings.PostingSummary,
  PostingURLs: postings.PostingURLs,
  CreateStep: workflow.CreateStep,
  WorkflowStep: workflow.WorkflowStep,
  ResumeConfig: workflow.ResumeConfig,
  WebInterviewConfig: workflow.WebInterviewConfig,
  FormConfig: workflow.FormConfig,
  ConversationalSMSConfig: workflow.ConversationalSMSConfig,

  Modality: questions.Modality,
  CreateQuestion: questions.CreateQuestion,
  CreateQuestionRequest: questions.CreateQuestionRequest,
  UpdateQuestionRequest: questions.UpdateQuestionRequest,
  ReorderQuestionsRequest: platform.reorderQuestions.body,
  QuestionResponse: questions.QuestionResponse,

  CandidateIngestRequest: candidates.CandidateIngestRequest,
  BulkCandidateIngestRequest: candidates.BulkCandidateIngestRequest,
  IngestCandidateResponse: platform.ingestCandidate.response.shape.data,
  BulkIngestCandidateResponseItem: platform.ingestCandidatesBulk.response.shape.data.element,
  AsyncIngestResponse: platform.ingestCandidateAsync.response.shape.data,
  CandidateResponse: candidates.CandidateResponse,
  CandidateWorkflow: candidates.CandidateWorkflow,
  WorkflowStepStatus: candidates.WorkflowStepStatus,
  AgentSummary: candidates.AgentSummary,

  InterviewDataResponse: interview.InterviewDataResponse,
  ResumeResult: interview.ResumeResult,
  ResumeEligibilityCriterion: interview.ResumeEligibilityCriterion,
  ResumeScoreCriterion: interview.ResumeScoreCriterion,
  ResumeEvidence: interview.ResumeEvidence,
  WebInterviewResult: interview.WebInterviewResult,
  ScorecardQuestion: interview.ScorecardQuestion,
  UnscoredQuestion: interview.UnscoredQuestion,
  TranscriptEntry: interview.TranscriptEntry,
  AnswerEvidence: interview.AnswerEvidence,
  MadeBy: interview.MadeBy,
  FormResult: screening.FormResult,
  FormQuestionResult: screening.FormQuestionResult,
  SMSResult: screening.SmsResult,
  CheatDetection: screening.CheatDetection,
  MetadataRequest: platform.setInterviewMetadata.body,
  MetadataResponse: platform.getInterviewMetadata.response.shape.data,

  CreateWebhookRequest: webhooks.CreateWebhookRequest,
  WebhookResponse: webhooks.WebhookResponse,

  EmailTemplateResponse: library.EmailTemplate,
  EmailTemplateGroupResponse: library.EmailTemplateGroup,
  BlackoutPeriod: library.BlackoutPeriod,
  DesignTemplateResponse: library.DesignTemplate,
  DesignTemplateGroupResponse: library.DesignTemplateGroup,
  InterviewTemplateResponse: library.InterviewTemplate,
  CustomDomainResponse: library.CustomDomain,
  VoiceResponse: library.Voice,
  PhoneNumberResponse: library.PhoneNumber,
  SenderEmailResponse: library.SenderEmail,
  WorkspaceResponse: platform.listWorkspaces.response.shape.data.element,

  ResolveCandidateRequest: ats.ResolveCandidateRequest,
  ResolveCandidateResponse: platform.resolveAtsCandidate.response.shape.data,
  CandidateMatch: ats.CandidateMatch,
  PushCandidateRequest: ats.PushCandidateRequest,
  EnqueuePushResponse: platform.pushAtsCandidate.response.shape.data,
  QueueItemStatus: ats.QueueItemStatus,
  AtsConnection: ats.AtsConnection,

  Me,
  Member,
  Review,
  PostingCounts,
  PostingShares: workspace.setPostingShares.body,
  ApiKey,
  KeyRequest,
  Connection,
  LibraryItem,
  LibraryItemInput,
  ListedWebhook,
  Delivery,
  DeliveryAttempt,
  SetUpRequest: workspace.setUp.body,

  PortalState,
  PortalPosting: PortalState.shape.posting,
  InterviewState,
  Prompt,
  SubmitAnswerRequest: portal.submitAnswer.body,
};
