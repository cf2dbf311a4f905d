"use client";

import { useWatch } from "react-hook-form";
import type { Draft, ItemOf } from "@/components/postings/new/draft";
import { DraftNumber, DraftSwitch, DraftText } from "@/components/postings/new/draft-field";
import { rubricInWords } from "@/components/questions/criterion-list";
import { ItemDetails } from "@/components/questions/item-details";
import { ItemList } from "@/components/questions/item-list";
import { RubricFields } from "@/components/questions/rubric-fields";
import { WeighedText } from "@/components/questions/weighed-text";

/** What the interviewer asks, and how the answers are scored. */
export function QuestionList() {
  const questions = useWatch<Draft, "questions">({ name: "questions" });
  return (
    <ItemList
      list="questions"
      title="Questions"
      description="Asked in this order. Ask for something the candidate did; say what a weak and a strong answer look like."
      noun="question"
      plural="questions"
    >
      {({ index, label, buttons, isOpen, onOpenChange }) => (
        <>
          <WeighedText
            list="questions"
            index={index}
            label={label}
            placeholder="For example: tell me about a shift that went wrong. What did you do?"
            minWeight={0}
            buttons={buttons}
          />
          <ItemDetails
            title="Scoring and follow-ups"
            of={`of ${label.toLowerCase()}`}
            summary={inWords(questions[index])}
            isOpen={isOpen}
            onOpenChange={onOpenChange}
          >
            <DraftText
              name={`questions.${index}.evaluation_criteria`}
              label="Evaluation criteria"
              optional
              multiline
              rows={2}
              description="What to listen for in the answer."
            />
            <RubricFields list="questions" index={index} />
            <div className="grid grid-cols-2 gap-3 sm:max-w-80">
              <DraftNumber name={`questions.${index}.min_follow_ups`} label="Minimum follow-ups" min={0} max={5} />
              <DraftNumber name={`questions.${index}.max_follow_ups`} label="Maximum follow-ups" min={0} max={10} />
            </div>
            <DraftSwitch
              name={`questions.${index}.not_scored`}
              label="Not scored"
              description="Asked and transcribed, but it moves no score."
            />
          </ItemDetails>
        </>
      )}
    </ItemList>
  );
}

function inWords(question: ItemOf<"questions"> | undefined): string {
  if (!question) return "";
  const most = Number(question.max_follow_ups);
  const followUps = most > 0 ? `up to ${most} follow-up${most === 1 ? "" : "s"}` : "no follow-ups";
  return question.not_scored ? followUps : `${rubricInWords(question)} · ${followUps}`;
}
