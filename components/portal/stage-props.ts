import type { PortalState } from "@/lib/contract/portal";

/** What a stage gets: where the candidate stands, and how to say that this has changed. */
export type StageProps = { token: string; state: PortalState; onChange: (state: PortalState) => void };
