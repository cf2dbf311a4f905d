export type DiffPart = { kind: "same" | "gone" | "new"; text: string };

/** Comparing more than so many pairs of words would be felt; longer texts are compared line by line. */
const MOST_PAIRS = 10_000_000;

/** How one text became another: what stayed, what is gone, what is new, word by word. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const words = compared(before.match(/\s+|[^\s]+/g) ?? [], after.match(/\s+|[^\s]+/g) ?? []);
  return joined(words ?? compared(linesOf(before), linesOf(after)) ?? replaced(before, after));
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const replaced = (before: string, after: string): DiffPart[] => [
  { kind: "gone", text: before },
  { kind: "new", text: after },
];

/** The longest common part of both, with what is left of each; undefined when that is too much to work out. */
function compared(one: string[], other: string[]): DiffPart[] | undefined {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < one.length - start &&
    end < other.length - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1;
  const [old, made] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (old.length * made.length > MOST_PAIRS) return undefined;
  const same = (text: string): DiffPart => ({ kind: "same", text });
  return [...one.slice(0, start).map(same), ...middle(old, made), ...one.slice(one.length - end).map(same)];
}

function middle(old: string[], made: string[]): DiffPart[] {
  const width = made.length + 1;
  // How many words are common to what follows each pair of places; MOST_PAIRS keeps the number below 65,536.
  const common = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = made.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        old[row] === made[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const parts: DiffPart[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < made.length) {
    const [gone, fresh] = [old[row], made[column]];
    if (gone !== undefined && gone === fresh) {
      parts.push({ kind: "same", text: gone });
      row += 1;
      column += 1;
    } else if (fresh !== undefined && (gone === undefined || at(row, column + 1) > at(row + 1, column))) {
      parts.push({ kind: "new", text: fresh });
      column += 1;
    } else if (gone !== undefined) {
      parts.push({ kind: "gone", text: gone });
      row += 1;
    }
  }
  return parts;
}

/** Neighbours of one kind become one; a blank between two changes belongs to them. */
function joined(parts: DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = [];
  let [gone, fresh] = ["", ""];
  const flush = () => {
    if (gone) runs.push({ kind: "gone", text: gone });
    if (fresh) runs.push({ kind: "new", text: fresh });
    gone = "";
    fresh = "";
  };
  parts.forEach((part, index) => {
    const isBetween = part.kind === "same" && part.text.trim() === "" && (gone || fresh) && parts[index + 1];
    if (part.kind === "same" && !(isBetween && parts[index + 1]?.kind !== "same")) {
      flush();
      const last = runs.at(-1);
      if (last?.kind === "same") last.text += part.text;
      else runs.push({ ...part });
      return;
    }
    if (part.kind !== "new") gone += part.text;
    if (part.kind !== "gone") fresh += part.text;
  });
  flush();
  return runs;
}

/** How much of an unchanged stretch is shown at each side of a change. */
const AROUND = 60;

/** The same with long unchanged stretches cut to what stands next to a change. */
export function shortened(parts: DiffPart[]): DiffPart[] {
  return parts.map((part, index) => {
    if (part.kind !== "same" || part.text.length <= AROUND * 2 + 20) return part;
    const head = index === 0 ? "" : part.text.slice(0, AROUND);
    const tail = index === parts.length - 1 ? "" : part.text.slice(-AROUND);
    return { kind: "same", text: `${head} … ${tail}` };
  });
}
