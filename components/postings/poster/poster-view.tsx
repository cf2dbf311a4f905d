"use client";

import { useQuery } from "@tanstack/react-query";
import { ArrowLeftIcon, DownloadIcon, PrinterIcon } from "lucide-react";
import { useId, useState } from "react";
import { saveQr } from "@/components/postings/share/save-qr";
import { closedBecause, shareablePosting } from "@/components/postings/share/share-words";
import { ButtonLink } from "@/components/shared/button-link";
import { PlainPage } from "@/components/shell/plain-page";
import { ReadFailed } from "@/components/shell/read-failed";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Skeleton } from "@/components/ui/skeleton";
import { ToggleGroup, ToggleGroupItem } from "@/components/ui/toggle-group";
import type { PostingResponse } from "@/lib/contract/platform/postings";
import { postingQuery } from "@/lib/queries/postings";
import { PAPERS, type Paper, PosterSheet } from "./poster-sheet";
import { posterLine } from "./poster-words";

/** A sheet to hang up, with the link as a QR code: looked at as it will be printed. */
export function PosterView({ postingId, company }: { postingId: string; company: string }) {
  const { data: posting, error, refetch } = useQuery(postingQuery(postingId));
  if (!posting) {
    if (error) return <ReadFailed className="m-4" what="This posting" error={error} onRetry={() => void refetch()} />;
    return <Skeleton className="mx-auto mt-20 aspect-[210/297] w-full max-w-[210mm] animate-appear-late" />;
  }
  const shareable = shareablePosting(posting);
  const closed = closedBecause(shareable);
  if (closed !== null || shareable.link === null) {
    return (
      <PlainPage
        title="No poster for this posting"
        actions={<ButtonLink href={`/postings/${postingId}`}>Go to the posting</ButtonLink>}
      >
        {closed}
      </PlainPage>
    );
  }
  return <Poster posting={posting} link={shareable.link} company={company} />;
}

const PAPER_NAMES = Object.keys(PAPERS) as Paper[]; // safe: the table's own keys

function Poster({ posting, link, company }: { posting: PostingResponse; link: string; company: string }) {
  const [paper, setPaper] = useState<Paper>("a4");
  const [line, setLine] = useState(posterLine(posting.language).line);
  const field = useId();
  const name = posting.name ?? posting.id;
  return (
    <main className="flex min-h-dvh flex-col gap-4 bg-muted p-4 print:block print:min-h-0 print:bg-white print:p-0">
      <div className="mx-auto flex w-full max-w-[230mm] flex-wrap items-end gap-2 print:hidden">
        <ButtonLink variant="ghost" href={`/postings/${posting.id}`}>
          <ArrowLeftIcon aria-hidden className="rtl:rotate-180" />
          Posting
        </ButtonLink>
        <div className="flex min-w-0 flex-1 basis-56 flex-col gap-1">
          <label htmlFor={field} className="font-medium text-table">
            Line under the title
          </label>
          <Input id={field} dir="auto" maxLength={120} value={line} onValueChange={setLine} />
        </div>
        <ToggleGroup
          aria-label="Paper"
          className="bg-background"
          value={[paper]}
          onValueChange={([chosen]) => {
            if (chosen) setPaper(chosen);
          }}
        >
          {PAPER_NAMES.map((known) => (
            <ToggleGroupItem key={known} value={known}>
              {PAPERS[known].label}
            </ToggleGroupItem>
          ))}
        </ToggleGroup>
        <Button variant="outline" onClick={() => void saveQr(link, name, "svg")}>
          <DownloadIcon aria-hidden />
          Code as SVG
        </Button>
        <Button variant="outline" onClick={() => void saveQr(link, name, "png")}>
          <DownloadIcon aria-hidden />
          Code as PNG
        </Button>
        <Button onClick={() => window.print()}>
          <PrinterIcon aria-hidden />
          Print
        </Button>
      </div>
      <PosterSheet
        company={company}
        title={posting.title}
        link={link}
        language={posting.language}
        line={line}
        paper={paper}
      />
    </main>
  );
}
