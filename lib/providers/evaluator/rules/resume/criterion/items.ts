import { lexicon } from "../../lexicon/lexicon";
import { STOPWORDS } from "../../lexicon/stopwords";
import { type Reading, read, type Span } from "../reading";
import { stem } from "../text/tokenize";

/** One thing to look for: any of some concepts, or a word by its stem. Heavier items identify, lighter ones colour. */
export type Item = { label: string; concepts: string[]; stem: string | null; weight: number; core: boolean };

const DOING = new Set(
  "lead manage supervise train design build write operate maintain repair install test plan improve process report present communicate analyse document coordinate sell team customer autonomous large ownership quality tools metrics standards production international".split(
    " ",
  ),
);

const rank = (concept: string): number => (lexicon.concepts.get(concept)?.kind === "word" ? 1 : 0);

/** Words of a phrase that name nothing in the lexicon, and the concepts it names, longest reading first. */
export function itemsOf(phrase: string): Item[] {
  const reading = read(phrase, 0);
  const { tokens } = reading.doc;
  const taken = new Array<boolean>(tokens.length).fill(false);
  const items: Item[] = [];
  const named = reading.named
    .filter((hit) => !hit.instance)
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || rank(a.concept) - rank(b.concept));
  for (const hit of named) {
    const single = hit.to - hit.from === 1;
    const word = tokens[hit.from];
    if (!word || (single && STOPWORDS.has(word.norm))) continue;
    if (taken.slice(hit.from, hit.to).some(Boolean)) {
      const twin = items.find((item) => item.label === reading.doc.text.slice(word.start, tokens[hit.to - 1]?.end));
      // The name of a thing is not also the everyday word it begins with.
      if (twin?.core && twin.concepts.includes(word.norm) && lexicon.concepts.get(hit.concept)?.kind === "word")
        continue;
      twin?.concepts.push(hit.concept);
      if (twin && lexicon.concepts.get(hit.concept)?.kind !== "word") Object.assign(twin, { weight: 3, core: true });
      continue;
    }
    taken.fill(true, hit.from, hit.to);
    const kind = lexicon.concepts.get(hit.concept)?.kind;
    const core = kind !== "word";
    items.push({
      label: reading.doc.text.slice(word.start, tokens[hit.to - 1]?.end),
      concepts: [hit.concept],
      stem: null,
      weight: core ? 3 : DOING.has(hit.concept) ? 0.7 : 1.2,
      core,
    });
  }
  tokens.forEach((token, at) => {
    if (taken[at] || STOPWORDS.has(token.norm) || /^\d+$/.test(token.norm) || token.norm.length < 2) return;
    // A capital inside the phrase marks a name that the lexicon does not know.
    const previous = tokens[at - 1];
    const inside = previous !== undefined && previous.sentence === token.sentence && previous.unit === token.unit;
    const name = (inside && /^\p{Lu}/u.test(token.raw)) || /^\p{Lu}{2}/u.test(token.raw);
    items.push({ label: token.raw, concepts: [], stem: stem(token.norm), weight: name ? 3 : 1.5, core: name });
  });
  return items;
}

/** Where an item shows in a resume. */
export function placesOf(reading: Reading, item: Item): Span[] {
  const spans = item.concepts.flatMap((concept) => reading.concepts.get(concept) ?? []);
  return item.stem ? [...spans, ...(reading.stems.get(item.stem) ?? [])] : spans;
}
