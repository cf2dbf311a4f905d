/** The parts of a criterion: what is asked for, and whether all of it or any of it will do. */
export type Parts = {
  /** Each entry is a phrase; with `any`, one suffices. */
  phrases: string[];
  any: boolean;
  /** Things named as examples or in brackets; each of them proves the whole. */
  examples: string[];
};

const EXAMPLES =
  /\b(?:such as|for example|for instance|e\.g\.|including|like|i\.e\.|z\. ?B\.|zum Beispiel|wie z\.|beispielsweise|por ejemplo|p\. ?ej\.|tales como|incluyendo)\s+(.*)$/i;
const OR = /\s+(?:and\/or|or|oder|o|u|bzw\.)\s+|\s\/\s|(?<=\p{L}{3})\/(?=\p{L}{3})/iu;
const AND = /\s+(?:and|und|y|e|as well as|sowie|&|plus)\s+/i;
const LISTED = /\s*[,;]\s*(?:(?:and|or|und|oder|y|o)\s+)?/i;

const items = (text: string): string[] =>
  text
    .split(LISTED)
    .flatMap((part) => part.split(OR))
    .flatMap((part) => part.split(AND))
    .map((part) => part.replace(/^(?:or|and|und|oder|y|o)\s+/i, "").trim())
    .filter(Boolean);

/** Splits a criterion into alternatives, things wanted together, and examples. */
export function partsOf(text: string): Parts {
  const examples: string[] = [];
  let main = text.replace(/[([]([^)\]]{1,120})[)\]]/g, (_whole, inner: string) => {
    examples.push(
      ...items(inner.replace(EXAMPLES, "$1").replace(/^(?:e\.?g\.?,?|i\.?e\.?,?|z\. ?B\.|z\.B\.|p\. ?ej\.)\s*/i, "")),
    );
    return " ";
  });
  const shown = EXAMPLES.exec(main);
  if (shown?.[1]) {
    examples.push(...items(shown[1]));
    main = main.slice(0, shown.index);
  }
  main = main
    .replace(/\s+or (?:an? )?(?:equivalent|similar|related|comparable|another|other)\b.*$/i, "")
    .replace(/\s+/g, " ")
    .trim();
  // "in a production environment", "for statistical analysis": the purpose colours the thing, it is not the thing.
  const any = OR.test(main);
  const phrases = any
    ? main.split(LISTED).flatMap((part) => part.split(OR))
    : main.split(LISTED).flatMap((part) => part.split(AND));
  return {
    phrases: phrases
      .map((phrase) => phrase.replace(/^(?:or|and|und|oder|y|o|either|both)\s+/i, "").trim())
      .filter(Boolean),
    any,
    examples: examples.filter((one) => one.length > 1 || /^[RC]$/.test(one)),
  };
}
