import type { ErrorCode } from "@/lib/contract/errors";

export type Sent = { path: string; from: unknown; to: unknown };
export type SaveState = {
  /**
   * saved: the server has everything. waiting: it is tried again by itself, this browser keeps it. undecided: it has all
   * but what two people changed at once, where the editor has to choose.
   */
  kind: "saved" | "saving" | "waiting" | "refused" | "undecided";
  /** A sentence when something was refused, and the kind of refusal. */
  problem: string | undefined;
  code: ErrorCode | undefined;
  /** True when no answer came at all. */
  isUnreached: boolean;
  /** False when neither the server nor this browser could keep what was typed last. */
  isKept: boolean;
};
export const NO_TROUBLE = { problem: undefined, code: undefined, isUnreached: false };
/** What somebody else made of a cell that the editor has changed too. */
export type Conflict = { value: unknown; changedBy: string; changedAt: number };
