"use client";

import { FileTextIcon, PlayIcon } from "lucide-react";
import type { ReactNode } from "react";
import type { z } from "zod";
import { clockWords } from "@/lib/contract/clock-words";
import type { AnswerEvidence } from "@/lib/contract/platform/interview-data";
import { Disclosure } from "./disclosure";
import { useEvidence } from "./evidence-context";
import { usePlayer } from "./player-context";
import type { Quote } from "./resume-ranges";

const buttonClass =
  "inline-flex min-h-6 shrink-0 items-center gap-1 rounded-sm border px-1.5 font-medium text-primary text-xs tabular-nums hover:bg-accent [&_svg]:size-3";

/** A verbatim quote from the conversation, with a button that plays it. */
export function AnswerQuote({ evidence }: { evidence: z.output<typeof AnswerEvidence> }) {
  const player = usePlayer();
  const { playableTurns } = useEvidence();
  return (
    <div className="flex items-start gap-2">
      {playableTurns.has(evidence.turn_id) && (
        <button
          type="button"
          aria-label={`Play the quote at ${clockWords(evidence.at)}`}
          onClick={() => player.playFrom(evidence.at)}
          className={buttonClass}
        >
          <PlayIcon aria-hidden />
          {clockWords(evidence.at)}
        </button>
      )}
      <QuotedWords text={evidence.quote} />
    </div>
  );
}

/** A verbatim quote from the resume, with a button that shows it there. */
export function ResumeQuote({ quote }: { quote: Quote }) {
  const { openResume } = useEvidence();
  return (
    <div className="flex items-start gap-2">
      {openResume && (
        <button
          type="button"
          aria-label={`Show in the resume: ${quote.quote}`}
          onClick={() => openResume(quote)}
          className={buttonClass}
        >
          <FileTextIcon aria-hidden />
          Show
        </button>
      )}
      <QuotedWords text={quote.quote} />
    </div>
  );
}

/** So many quotes are shown at once; the others wait behind one line. */
const SHOWN = 2;

/** A list of quotes, the first few of them open. `keyOf` tells them apart. */
export function QuoteList<Item>({ items, keyOf, render }: QuoteListProps<Item>) {
  if (items.length === 0) return null;
  const list = (some: Item[], label: string) => (
    <ul aria-label={label} className="flex flex-col gap-1.5">
      {some.map((item) => (
        <li key={keyOf(item)}>{render(item)}</li>
      ))}
    </ul>
  );
  const rest = items.slice(SHOWN);
  return (
    <>
      {list(items.slice(0, SHOWN), "Evidence")}
      {rest.length > 0 && <Disclosure label={`${rest.length} more`}>{list(rest, "More evidence")}</Disclosure>}
    </>
  );
}

type QuoteListProps<Item> = { items: Item[]; keyOf: (item: Item) => string; render: (item: Item) => ReactNode };

function QuotedWords({ text }: { text: string }) {
  return (
    <q dir="auto" className="min-w-0 break-words pt-0.5 text-muted-foreground text-table leading-5">
      {text}
    </q>
  );
}
