import { tokenize } from "../resume/text/tokenize";

/**
 * Word knowledge is kept as lines of text so that it can be read and extended without code:
 *
 *   name > parent, parent = form | form
 *
 * The name is itself a form unless it starts with "~". `word*` matches a beginning, `*word` an ending, `*word*` a part
 * of a (German) compound; `?` makes the letter before it optional and `[sz]` stands for either. `!Form` is a name that is also an everyday word: it counts only where it is used as a name.
 * A thing satisfies its parents too: who knows GKE knows Kubernetes and Google Cloud.
 */
type ConceptKind = "term" | "credential" | "word";

export type FormWord = { text: string; match: "exact" | "prefix" | "suffix" | "part" };

/** `instance`: proves the concept but is not its name ("Zendesk" for ticketing). `proper`: counts only as a name. `capitals`: the name is written in capitals ("SAS", "PE"). */
export type Form = { concept: string; words: FormWord[]; proper: boolean; capitals: boolean; instance: boolean };

export type Concept = { id: string; kind: ConceptKind; parents: string[] };

/** "labou?r" and "mobili[sz]ation" stand for both spellings. */
function spellings(form: string): string[] {
  const optional = /\p{L}\?/u.exec(form);
  if (optional) {
    const [before, after] = [form.slice(0, optional.index), form.slice(optional.index + 2)];
    return [...spellings(before + after), ...spellings(before + optional[0].charAt(0) + after)];
  }
  const choice = /\[(\p{L}+)\]/u.exec(form);
  if (!choice) return [form];
  const [before, after] = [form.slice(0, choice.index), form.slice(choice.index + choice[0].length)];
  return [...(choice[1] ?? "")].flatMap((letter) => spellings(before + letter + after));
}

function formWords(form: string): FormWord[] {
  const words: FormWord[] = [];
  for (const piece of form.split(/\s+/)) {
    const open = piece.startsWith("*");
    const close = piece.length > 1 && piece.endsWith("*");
    const tokens = tokenize(piece.replaceAll("*", " "));
    tokens.forEach((token, at) => {
      const first = at === 0 && open;
      const last = at === tokens.length - 1 && close;
      words.push({ text: token.norm, match: first && last ? "part" : first ? "suffix" : last ? "prefix" : "exact" });
    });
  }
  return words;
}

/** Reads one table. Throws when a line has no name, so that a slip in the data shows at once. */
export function readTable(kind: ConceptKind, table: string): { concepts: Concept[]; forms: Form[] } {
  const concepts: Concept[] = [];
  const forms: Form[] = [];
  for (const line of table.split("\n")) {
    if (!line.trim() || line.trim().startsWith("//")) continue;
    const [left = "", right = ""] = line.split("=", 2);
    const [name = "", parents = ""] = left.split(">", 2);
    const id = name.trim().replace(/^~/, "");
    if (!id) throw new Error(`A line of the lexicon has no name: ${line}`);
    concepts.push({
      id,
      kind,
      parents: parents
        .split(",")
        .map((parent) => parent.trim())
        .filter(Boolean),
    });
    const written = right.split("|").map((form) => form.trim());
    if (!name.trim().startsWith("~")) written.push(id);
    for (const form of written.flatMap(spellings)) {
      const proper = form.startsWith("!");
      const words = formWords(proper ? form.slice(1) : form);
      if (words.length > 0)
        forms.push({ concept: id, words, proper, capitals: /^![A-Z0-9 ]{2,}$/.test(form), instance: false });
    }
  }
  return { concepts, forms };
}

/** Marks the forms that are the name of another concept: "SAP" under ERP is an example of it, not a word for it. */
export function markInstances(concepts: readonly Concept[], forms: readonly Form[]): Form[] {
  const named = new Set(
    concepts
      .filter((concept) => concept.kind !== "word")
      .map((concept) =>
        tokenize(concept.id)
          .map((token) => token.norm)
          .join(" "),
      ),
  );
  return forms.map((form) => {
    const text = form.words.map((word) => word.text).join(" ");
    const own =
      tokenize(form.concept)
        .map((token) => token.norm)
        .join(" ") === text;
    const exact = form.words.every((word) => word.match === "exact");
    return { ...form, instance: !own && exact && named.has(text) };
  });
}
