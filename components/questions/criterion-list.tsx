"use client";

import { useWatch } from "react-hook-form";
import type { Draft } from "@/components/postings/new/draft";
import { ItemDetails } from "@/components/questions/item-details";
import { ItemList } from "@/components/questions/item-list";
import { RubricFields } from "@/components/questions/rubric-fields";
import { WeighedText } from "@/components/questions/weighed-text";

/** What a resume is scored by. */
export function CriterionList() {
  const criteria = useWatch<Draft, "criteria">({ name: "criteria" });
  return (
    <ItemList
      list="criteria"
      title="Scored criteria"
      description="Each gets a score from the resume, with the lines that support it. Five are plenty."
      noun="criterion"
      plural="criteria"
    >
      {({ index, label, buttons, isOpen, onOpenChange }) => (
        <>
          <WeighedText
            list="criteria"
            index={index}
            label={label}
            placeholder="For example: experience in intensive care"
            minWeight={1}
            buttons={buttons}
          />
          <ItemDetails
            title="Scale"
            of={`of ${label.toLowerCase()}`}
            summary={rubricInWords(criteria[index])}
            isOpen={isOpen}
            onOpenChange={onOpenChange}
          >
            <RubricFields list="criteria" index={index} />
          </ItemDetails>
        </>
      )}
    </ItemList>
  );
}

/** Whether the two ends of the scale are described. */
export function rubricInWords(item: { score_of_1: string; score_of_5: string } | undefined): string {
  const one = (item?.score_of_1 ?? "").trim() !== "";
  const five = (item?.score_of_5 ?? "").trim() !== "";
  if (one && five) return "1 and 5 described";
  if (one || five) return one ? "1 described" : "5 described";
  return "not described yet";
}
