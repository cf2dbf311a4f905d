import { FileTextIcon, ListChecksIcon, type LucideIcon, MessageSquareTextIcon, VideoIcon } from "lucide-react";
import type { StepType } from "@/lib/contract/platform/workflow";

/** How each type of step is called and drawn, everywhere in the dashboard's editors. */
export const STEP_NAMES: Record<StepType, { name: string; what: string; icon: LucideIcon }> = {
  resume: { name: "Resume", what: "Reads a PDF or DOCX against your criteria", icon: FileTextIcon },
  form: { name: "Form", what: "Dates, numbers, choices and files", icon: ListChecksIcon },
  web_interview: { name: "Interview", what: "Spoken questions in the browser, scored", icon: VideoIcon },
  conversational_sms: {
    name: "SMS questions",
    what: "Short yes or no and number questions",
    icon: MessageSquareTextIcon,
  },
};
