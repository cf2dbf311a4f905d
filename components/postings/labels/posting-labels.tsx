"use client";

import { useQuery } from "@tanstack/react-query";
import { TagIcon } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { postingLabelsQuery } from "@/lib/queries/postings";
import { LabelChips } from "./label-chips";
import { LabelsPopover } from "./labels-popover";

type PostingLabelsProps = { posting: { id: string; title: string }; canWrite: boolean };

/** A posting's labels on its own page, with the button that changes them. Nothing until they are known. */
export function PostingLabels({ posting, canWrite }: PostingLabelsProps) {
  const { data: labels } = useQuery(postingLabelsQuery(posting.id));
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  if (!labels || (labels.length === 0 && !canWrite)) return null;
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-1">
      <LabelChips labels={labels} shown={6} />
      {canWrite && (
        <Button
          ref={button}
          variant="ghost"
          size="sm"
          className="h-6 px-1.5 text-muted-foreground text-xs"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(true)}
        >
          <TagIcon aria-hidden className="size-3" />
          {labels.length === 0 ? "Add labels" : "Edit labels"}
        </Button>
      )}
      <LabelsPopover posting={{ ...posting, labels }} anchor={button} open={isOpen} onOpenChange={setIsOpen} />
    </span>
  );
}
