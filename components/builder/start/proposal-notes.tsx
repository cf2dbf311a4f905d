"use client";

import type { ReactNode } from "react";
import { Disclosure } from "@/components/scorecard/disclosure";
import type { Proposal } from "@/lib/contract/workspace/proposals";
import { type NoteTarget, targetOf, targetWords } from "./proposal-words";

type ProposalNotesProps = {
  result: Proposal;
  isOpenFirst?: boolean;
  /** How the question that a note is about is shown; its words, unless told otherwise. */
  showTarget?(target: NoteTarget): ReactNode;
};

/** Which sentence of the ad each part of a plan rests on. */
export function ProposalNotes({ result, isOpenFirst = true, showTarget = targetWords }: ProposalNotesProps) {
  if (result.notes.length === 0) return null;
  return (
    <Disclosure label="What it rests on" isOpenFirst={isOpenFirst}>
      <ul className="flex flex-col divide-y rounded-md border text-table">
        {result.notes.map((note, index) => {
          const target = targetOf(note.about, result);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: notes are read once and never move; two may say the same.
            <li key={index} dir="auto" className="flex flex-col gap-0.5 break-words px-3 py-2">
              {target && <span className="font-medium">{showTarget(target)}</span>}
              <span>{note.text}</span>
              {/* Most notes hold the sentence already. */}
              {note.quote && !note.text.includes(note.quote.replace(/\.$/, "")) && (
                <q className="text-muted-foreground">{note.quote}</q>
              )}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
