"use client";

import { CellSelect, CellSwitch } from "@/components/builder/fields/cell-choice";
import { CellFold, useMustShow } from "@/components/builder/fields/cell-fold";
import { CellNumber, CellText } from "@/components/builder/fields/cell-text";
import { useCell } from "@/components/builder/plan/plan-provider";
import { PassingNote } from "@/components/builder/questions/fields/passing-note";
import { QuestionWeight } from "@/components/builder/questions/fields/question-weight";
import { RubricFields } from "@/components/builder/questions/fields/rubric-fields";
import { StructuredFields } from "@/components/builder/questions/fields/structured-fields";
import { QUESTION_WORDS } from "@/components/builder/words/question-words";
import { questionCell } from "@/lib/contract/plan/paths";

const WORDS = QUESTION_WORDS.voice;

const WAY_WORDS: Record<string, string> = {
  "open-ended": "The candidate tells a story; the interviewer may ask further. The answer gets a score from 1 to 10.",
  scored: "The answer is held strictly against what you write for a 1 and a 5, and gets a score from 1 to 10.",
};
const STRUCTURED_WORDS =
  "A plain answer passes or fails; any other is left to a person. It never moves the score: there is no rubric and no weight.";

const EXAMPLES = {
  one: "For example: stays general, or blames others",
  five: "For example: names one case, what they did, and what came of it",
};

const SCORED_FIELDS = ["evaluation_criteria", "score_of_1", "score_of_5", "score_weight"];

/** A question that is asked aloud. */
export function VoiceEditor({ id }: { id: string }) {
  const at = (field: string) => questionCell(id, field);
  const [type] = useCell(at("question_type"));
  // What is wrong in a field can be mended, also when the way of asking does without it.
  const mustShowScored = useMustShow(SCORED_FIELDS.map(at));
  const isStructured = type === "yes_no" || type === "minimum" || type === "multiple_choice";
  return (
    <>
      <CellSelect
        path={at("question_type")}
        {...WORDS.question_type}
        fallback="open-ended"
        description={isStructured ? STRUCTURED_WORDS : WAY_WORDS[String(type ?? "open-ended")]}
      />
      {isStructured && <StructuredFields id={id} type={type} />}
      {(!isStructured || mustShowScored) && <ScoredFields id={id} />}
      <PassingNote id={id} />
      <FollowUps id={id} />
      <CellFold
        title="Advanced"
        of="settings of this question"
        paths={[at("additional_instructions"), at("post_processing_evaluation_criteria"), at("not_scored")]}
      >
        {!isStructured && (
          <CellSwitch
            path={at("not_scored")}
            {...WORDS.not_scored}
            description="Asked and transcribed, but it moves no score. Good for a warm-up."
          />
        )}
        <CellText
          path={at("additional_instructions")}
          {...WORDS.additional_instructions}
          optional
          rows={2}
          placeholder="For example: do not name the client"
          description="How to ask this one question. Candidates do not see it."
        />
        <CellText
          path={at("post_processing_evaluation_criteria")}
          {...WORDS.post_processing_evaluation_criteria}
          optional
          rows={2}
          placeholder="For example: was the story about their own work?"
          description="Looked at once the whole interview is known."
        />
      </CellFold>
    </>
  );
}

function ScoredFields({ id }: { id: string }) {
  return (
    <>
      <CellText
        path={questionCell(id, "evaluation_criteria")}
        {...WORDS.evaluation_criteria}
        optional
        rows={2}
        placeholder="For example: takes responsibility and learns from it"
      />
      <RubricFields id={id} examples={EXAMPLES} />
      <QuestionWeight id={id} whole="the interview's score" />
    </>
  );
}

function FollowUps({ id }: { id: string }) {
  return (
    <div className="grid grid-cols-2 gap-3 sm:max-w-md">
      <CellNumber
        path={questionCell(id, "min_follow_ups")}
        {...WORDS.min_follow_ups}
        optional
        placeholder="0"
        description="0 to 5"
      />
      <CellNumber
        path={questionCell(id, "max_follow_ups")}
        {...WORDS.max_follow_ups}
        optional
        placeholder="1"
        description="0 to 10"
      />
    </div>
  );
}
