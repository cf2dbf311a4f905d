import { z } from "zod";
import type { Modality } from "@/lib/contract/platform/questions";
import {
  ConversationalSMSConfig,
  FormConfig,
  ResumeConfig,
  type StepType,
  WebInterviewConfig,
} from "@/lib/contract/platform/workflow";
import type { Verb } from "../context";

type AgentType = { name: string; description: string; modalities: readonly Modality[]; config: z.ZodType };

const AGENT_TYPES: Record<StepType, AgentType> = {
  resume: {
    name: "Resume screening",
    description: "Reads the candidate's resume against required qualifications and scored criteria.",
    modalities: ["resume_eligibility", "resume_scoring"],
    config: ResumeConfig,
  },
  web_interview: {
    name: "Voice or video interview",
    description: "Asks questions in the candidate's browser, follows up, and scores the answers.",
    modalities: ["voice", "voice_tags"],
    config: WebInterviewConfig,
  },
  form: {
    name: "Form",
    description: "Asks for short answers, choices, numbers, dates and files; some may knock out.",
    modalities: ["form"],
    config: FormConfig,
  },
  conversational_sms: {
    name: "SMS conversation",
    description: "Asks yes/no and number questions by text message.",
    modalities: ["sms"],
    config: ConversationalSMSConfig,
  },
};

/** What POST /postings takes as `config` of each kind of step: made from the very schemas that check it. */
const registry = Object.fromEntries(
  Object.entries(AGENT_TYPES).map(([type, { name, description, modalities, config }]) => [
    type,
    {
      type,
      name,
      description,
      question_modalities: modalities,
      config_schema: z.toJSONSchema(config, { io: "input" }),
    },
  ]),
);

/** The same for every caller; nobody needs to be signed in for it. */
export const listAgentTypes: Verb<"listAgentTypes"> = async () => registry;
