"use client";

import { createContext, useContext } from "react";
import type { Quote } from "./resume-ranges";

type Evidence = {
  /** Turns whose words stand in the recording; quotes of other turns (typed ones) cannot be played. */
  playableTurns: ReadonlySet<string>;
  /** Opens the resume at a quote; undefined when its text is not at hand. */
  openResume: ((quote: Quote) => void) | undefined;
};

/** What quotes on this page can lead to. */
export const EvidenceContext = createContext<Evidence>({ playableTurns: new Set(), openResume: undefined });
export const useEvidence = () => useContext(EvidenceContext);
