import { AppError } from "@/lib/contract/errors";
import { holdTab } from "@/lib/store/conversations";
import type { Queries } from "@/lib/store/database";

/** @throws AppError conflict `other_tab` unless this tab holds the interview */
export async function holdOrRefuse(db: Queries, interviewId: string, tabId: string): Promise<void> {
  if (!(await holdTab(db, interviewId, tabId))) throw otherTab();
}

/** The refusal for every tab but the one that holds the interview; the page offers to take over by its reason. */
export const otherTab = () =>
  new AppError("conflict", "This interview is open in another tab or on another device.", { reason: "other_tab" });
