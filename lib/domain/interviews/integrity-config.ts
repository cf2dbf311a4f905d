import { z } from "zod";
import type { StepRow } from "@/lib/store/workflow-steps";

/** What of a step's free `cheat_detection_config` means something to us; anything else stays without effect. */
const Configured = z.object({
  enabled: z.boolean().catch(false),
  threshold: z.number().int().min(0).max(100).nullable().catch(null).default(null),
  types: z.array(z.string()).nullable().catch(null).default(null),
});
export type IntegrityConfig = z.output<typeof Configured>;

/** What a posting asks for in integrity checks; null when it says nothing about them. */
export function integrityConfig(steps: Pick<StepRow, "type" | "config">[]): IntegrityConfig | null {
  const config = steps.find((step) => step.type === "web_interview")?.config.cheat_detection_config;
  const configured = Configured.safeParse(config);
  return configured.success ? configured.data : null;
}
