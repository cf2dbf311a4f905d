import { fold } from "@/lib/providers/text/fold";
import { sameStem } from "@/lib/providers/text/stem";
import type { AnswerInput, InterviewInput, TagInput, TagResult } from "../../../port";
import { setAside } from "../mask";
import { quoteOf } from "../quotes";
import { contentStems, readRubric } from "../rubric";
import { type Sentence, sentencesOf } from "../text/sentences";
import { topicsIn } from "./topics";
import { namedOptions, valueIn } from "./values";

type Heard = { answer: AnswerInput; sentence: Sentence; nearness: number; value: string };

// Words of the order to listen, not of what to listen for.
const ORDER_WORDS = new Set(
  "mention mentions mentioned extract candidate note listen hear heard said says value number date text whether any current currently expected expectation expectations desired tag please return exact".split(
    " ",
  ),
);
const NEAR_ENOUGH = 0.5;
// Shorter options ("C", "Go") come up by chance, so they need a sentence that is about the tag anyway.
const SHORTEST_NAME = 4;

/** For every tag what was said about it, with its quote; a tag nothing was said about is left out. */
export function hearTags(input: InterviewInput): TagResult[] {
  const spoken = input.answers.map((answer) => ({
    answer,
    sentences: setAside(sentencesOf(answer.turns), readRubric(answer)).kept,
  }));
  return input.tags.flatMap((tag) => {
    const heard = spoken.flatMap(({ answer, sentences }) =>
      sentences.flatMap((sentence, index) => hear(tag, answer, sentence, index)),
    );
    const best = heard.reduce<Heard | null>(
      (most, one) => (most === null || one.nearness > most.nearness ? one : most),
      null,
    );
    return best
      ? [
          {
            id: tag.id,
            value: best.value,
            answer_id: best.answer.id,
            evidence: quoteOf(best.answer.turns, best.sentence),
          },
        ]
      : [];
  });
}

function hear(tag: TagInput, answer: AnswerInput, sentence: Sentence, index: number): Heard[] {
  const nearness = nearnessTo(tag, answer.question, sentence, index);
  if (nearness < NEAR_ENOUGH) return [];
  const value = valueIn(sentence.text, tag);
  return value === null ? [] : [{ answer, sentence, nearness, value }];
}

// A sentence is about a tag by its own words, or because it begins the answer to a question about it.
function nearnessTo(tag: TagInput, question: string, sentence: Sentence, index: number): number {
  const wanted = contentStems(tag.text).filter((stem) => !ORDER_WORDS.has(stem));
  const instructed = contentStems(tag.instructions ?? "").filter((stem) => !ORDER_WORDS.has(stem));
  const own = share(wanted, contentStems(sentence.text)) + 0.3 * share(instructed, contentStems(sentence.text));
  const topics = topicsIn(fold(tag.text));
  const sameTopic = [...topicsIn(sentence.folded)].some((topic) => topics.has(topic)) ? 0.5 : 0;
  const asked =
    share(wanted, contentStems(question)) +
    ([...topicsIn(fold(question))].some((topic) => topics.has(topic)) ? 0.4 : 0);
  const named = namedOptions(sentence.text, tag.options ?? []).some((option) => option.length >= SHORTEST_NAME)
    ? 0.5
    : 0;
  return own + sameTopic + named + (asked >= 0.4 ? 0.7 / (1 + index) : 0);
}

function share(wanted: readonly string[], said: readonly string[]): number {
  if (wanted.length === 0) return 0;
  return wanted.filter((stem) => said.some((other) => sameStem(stem, other))).length / wanted.length;
}
