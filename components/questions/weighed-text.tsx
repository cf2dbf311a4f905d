"use client";

import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import type { Draft } from "@/components/postings/new/draft";
import { DraftNumber, DraftText } from "@/components/postings/new/draft-field";
import { sharesOf } from "@/components/questions/shares";

type WeighedTextProps = {
  list: "criteria" | "questions";
  index: number;
  label: string;
  placeholder: string;
  minWeight: 0 | 1;
  buttons: ReactNode;
};

/** The line that names an item, and how much it weighs: as a number and as its share of the whole. */
export function WeighedText({ list, index, label, placeholder, minWeight, buttons }: WeighedTextProps) {
  const items = useWatch<Draft, "criteria" | "questions">({ name: list });
  const share = sharesOf(items)[index] ?? 0;
  const isScored = !(list === "questions" && isNotScored(items[index]));
  return (
    <div className="grid grid-cols-1 gap-x-3 gap-y-2 sm:grid-cols-[minmax(0,1fr)_5.5rem]">
      <DraftText
        name={`${list}.${index}.text`}
        label={label}
        multiline
        rows={1}
        placeholder={placeholder}
        action={buttons}
      />
      <DraftNumber
        name={`${list}.${index}.weight`}
        label="Weight"
        min={minWeight}
        max={5}
        className="max-sm:max-w-24"
        description={<span className="tabular-nums">{isScored ? `${share} %` : "Not scored"}</span>}
      />
    </div>
  );
}

function isNotScored(item: Draft["criteria"][number] | Draft["questions"][number] | undefined): boolean {
  return item !== undefined && "not_scored" in item && item.not_scored;
}
