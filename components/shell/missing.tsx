"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { OperationId } from "@/lib/contract";

type Reasons = Partial<Record<OperationId, string>>;

const Missing = createContext<Reasons>({});

/** Tells the pages below what cannot be done here: `reasons` has a sentence for each such operation. */
export function MissingProvider({ reasons, children }: { reasons: Reasons; children: ReactNode }) {
  return <Missing value={reasons}>{children}</Missing>;
}

/** Why this cannot be done here; undefined where it can. Ask before it is offered. */
export const useMissing = (id: OperationId): string | undefined => useContext(Missing)[id];
