import type { InterviewState, Prompt } from "@/lib/contract/portal";

export type SessionState = {
  /**
   * `asking`: the prompt waits for its answer. `saving`: the answer travels. `finishing`: all is answered, the rest of
   * the recording travels. `elsewhere`: another tab holds the interview.
   */
  phase: "claiming" | "asking" | "saving" | "finishing" | "elsewhere";
  prompt: Prompt | null;
  answered: InterviewState["answered"];
  /** The last call did not get through; it is being repeated. */
  isOffline: boolean;
  /** The server's sentence when it refused something for good. */
  problem: string | null;
  /** `interrupted`: a device was lost in the middle. */
  recording: "off" | "on" | "interrupted";
};

export const BEFORE_THE_START: SessionState = {
  phase: "claiming",
  prompt: null,
  answered: [],
  isOffline: false,
  problem: null,
  recording: "off",
};
