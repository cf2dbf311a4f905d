import { z } from "zod";
import type { CheatDetection } from "@/lib/contract/platform/screening-results";
import type { StepRow } from "@/lib/store/postings";

/** What of a step's free `cheat_detection_config` means something to us; anything else stays without effect. */
const Configured = z.object({
  enabled: z.boolean().catch(false),
  threshold: z.number().int().min(0).max(100).nullable().catch(null).default(null),
  types: z.array(z.string()).nullable().catch(null).default(null),
});

/**
 * What the posting asks for in integrity checks, null when it asks for none. Greenroom makes no such checks yet, so the
 * findings are empty: null says "not looked at", where 0 would say "nothing found".
 */
export function cheatDetectionOf(steps: StepRow[]): CheatDetection | null {
  const config = steps.find((step) => step.type === "web_interview")?.config.cheat_detection_config;
  const configured = Configured.safeParse(config);
  if (!configured.success) return null;
  return {
    object: "cheat_detection",
    overall_confidence: null,
    overall_ranking: null,
    ...configured.data,
    web_interview: null,
    resume: null,
  };
}
