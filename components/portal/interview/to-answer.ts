import type { Phrase } from "@/components/portal/voice/listener";
import type { SpokenOrTyped } from "./session";

/** As much as the contract takes. */
export const TEXT_MAX = 20_000;
const PHRASE_MAX = 5000;
const PHRASES_MAX = 2000;

/** What was heard as an answer; without a word of it the recording alone is the answer. */
export function toAnswer(heard: Phrase[]): SpokenOrTyped {
  const phrases = heard
    .slice(0, PHRASES_MAX)
    .map(({ text, at }) => ({ text: storable(text).slice(0, PHRASE_MAX).toWellFormed(), at }));
  const text = phrases.map((phrase) => phrase.text).join(" ");
  return { source: "spoken", text: text === "" ? null : text.slice(0, TEXT_MAX).toWellFormed(), phrases };
}

/** Text without what the server cannot store: NUL and halves of characters. */
export const storable = (text: string) => text.replaceAll("\u0000", "").toWellFormed();
