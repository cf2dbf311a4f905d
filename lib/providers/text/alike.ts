import { stem } from "./stem";

const LITTLE =
  /^(?:the|and|for|with|you|your|our|who|that|this|from|have|has|will|are|job|work|working|years?|experience|und|der|die|das|mit|für|von|oder|sie|ihr|eine?r?|los|las|del|con|para|por|una|que|experiencia|erfahrung|tell|about|time|times|when|what|how|did|does|was|were|part|example|description|says|there|erzählen|situation|stelle|haben|was|wie|cuénteme|vez|qué|cómo|anuncio|dice|puesto)$/i;

/** Stems of the words that carry the matter of a text. */
export function stemsOf(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !LITTLE.test(word)).map(stem));
}

/** True when two texts are about the same: more than `share` of the shorter one's words are in the other. */
export function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>, share = 0.5): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return false;
  const common = [...short].filter((word) => long.has(word)).length;
  return common / short.size > share;
}
