import { stem } from "../../text/stem";
import type { PlannedQuestion } from "../port";
import type { Sentence } from "../reading/lines";

/** A question with the sentence of the ad it rests on; none for what any such job is asked. */
export type Drafted = { question: PlannedQuestion; because: string; sentence: Sentence | null };

const LITTLE =
  /^(?:the|and|for|with|you|your|our|who|that|this|from|have|has|will|are|job|work|working|years?|experience|und|der|die|das|mit|für|von|oder|sie|ihr|eine?r?|los|las|del|con|para|por|una|que|experiencia|erfahrung)$/i;

/** Stems of the words that carry the matter of a text. */
export function stemsOf(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !LITTLE.test(word)).map(stem));
}

/** True when two texts are about the same: half of the shorter one's words are in the other. */
export function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return false;
  const common = [...short].filter((word) => long.has(word)).length;
  return common / short.size > 0.5;
}

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
