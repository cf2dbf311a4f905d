"use client";

import { ChevronDownIcon, ChevronUpIcon, DownloadIcon } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button, buttonVariants } from "@/components/ui/button";
import {
  Sheet,
  SheetBody,
  SheetContent,
  SheetDescription,
  SheetFooter,
  SheetHeader,
  SheetTitle,
} from "@/components/ui/sheet";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import { cn } from "@/lib/utils";
import { type Quote, segmentsOf } from "./resume-ranges";

type Resume = NonNullable<InterviewData["resume"]>;

/** What is open: the text alone, or the text at a quote. */
export type ResumePlace = { quote: Quote | null };

type ResumeSheetProps = {
  resume: Resume;
  place: ResumePlace | null;
  onPlace: (place: ResumePlace | null) => void;
};

/** The resume's text at the start side, over the recording, so that the judgement beside it stays in sight. */
export function ResumeSheet({ resume, place, onPlace }: ResumeSheetProps) {
  return (
    <Sheet open={place !== null} onOpenChange={(isOpen) => isOpen || onPlace(null)}>
      <SheetContent side="left" className="sm:max-w-xl">
        <SheetHeader>
          <SheetTitle>Resume</SheetTitle>
          <SheetDescription>The text as the screening read it. Quoted places are marked.</SheetDescription>
        </SheetHeader>
        {place && <ResumeText resume={resume} chosen={place.quote} onChoose={(quote) => onPlace({ quote })} />}
      </SheetContent>
    </Sheet>
  );
}

type ResumeTextProps = { resume: Resume; chosen: Quote | null; onChoose: (quote: Quote) => void };

function ResumeText({ resume, chosen, onChoose }: ResumeTextProps) {
  const chosenMark = useRef<HTMLElement>(null);
  const quotes = [...resume.eligibility_criteria, ...resume.score_criteria]
    .flatMap((criterion) => criterion.evidence ?? [])
    .sort((a, b) => a.start - b.start);
  const at = chosen ? quotes.findIndex(({ start, end }) => start === chosen.start && end === chosen.end) : -1;
  const next = quotes.slice(at + 1).find((quote) => quote.start !== chosen?.start);
  const previous = at > 0 ? quotes.slice(0, at).findLast((quote) => quote.start !== chosen?.start) : undefined;
  const segments = segmentsOf(resume.text ?? "", quotes, chosen);
  const isFound = segments.some(({ state }) => state === "chosen");

  useEffect(() => {
    // Where the chosen quote lies decides where to scroll to.
    if (chosen) chosenMark.current?.scrollIntoView({ block: "center" });
  }, [chosen]);

  return (
    <>
      {chosen && !isFound && (
        <p role="status" className="border-b px-4 py-2 text-warning text-table">
          These words were not found in the text.
        </p>
      )}
      <SheetBody>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard. */}
        <article dir="auto" tabIndex={0} aria-label="Text of the resume" className="whitespace-pre-wrap break-words">
          {segments.map(({ text, start, state }) =>
            state === "plain" ? (
              text
            ) : (
              <mark
                key={start}
                ref={state === "chosen" ? chosenMark : undefined}
                aria-current={state === "chosen" ? "true" : undefined}
                className={cn(
                  "rounded-xs text-foreground",
                  state === "chosen" ? "bg-primary/30 outline-2 outline-primary" : "bg-primary/10",
                )}
              >
                {text}
              </mark>
            ),
          )}
        </article>
      </SheetBody>
      <SheetFooter className="flex-wrap justify-between">
        {quotes.length > 1 ? (
          <div className="flex gap-2">
            <Button variant="outline" size="sm" disabled={!previous} onClick={() => previous && onChoose(previous)}>
              <ChevronUpIcon aria-hidden />
              Previous quote
            </Button>
            <Button variant="outline" size="sm" disabled={!next} onClick={() => next && onChoose(next)}>
              <ChevronDownIcon aria-hidden />
              Next quote
            </Button>
          </div>
        ) : (
          <span />
        )}
        {resume.resume_url && (
          <a
            href={resume.resume_url}
            download={resume.file_name ?? true}
            // A file on another host cannot be forced to download: then it opens beside the page, not in its place.
            target="_blank"
            rel="noreferrer"
            className={buttonVariants({ variant: "outline", size: "sm" })}
          >
            <DownloadIcon aria-hidden />
            Download
          </a>
        )}
      </SheetFooter>
    </>
  );
}
