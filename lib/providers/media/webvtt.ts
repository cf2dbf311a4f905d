const LONGEST_CUE_SECONDS = 7;
/** Two lines of 42, the usual size of a subtitle. */
const LONGEST_CUE_TEXT = 84;
/** How fast people speak, for turns of which only the beginning is known. */
const CHARACTERS_PER_SECOND = 14;

/** One person's uninterrupted speech: `at` and `until` in seconds of the recording. */
export type SpokenTurn = { speaker: string; text: string; at: number; until?: number };

type Cue = { start: number; end: number; speaker: string; text: string }; // whole milliseconds

/**
 * Writes a transcript as WebVTT subtitles. Turns may come in any order. A long turn becomes several cues of at most 84
 * characters and 7 seconds, cut between words, each with its share of the time. A turn without `until` lasts as long as
 * it takes to say, and no turn reaches into the next one; turns that begin at the same moment share the time until the
 * next. Turns without text are left out. Throws `RangeError` for a time that is not a number of seconds from 0 on.
 */
export function transcriptToVtt(turns: SpokenTurn[]): string {
  const cues = cuesOf(turns);
  return ["WEBVTT", ...cues.map(formatCue)].join("\n\n").concat("\n");
}

function cuesOf(turns: SpokenTurn[]): Cue[] {
  const spoken = turns
    .map((turn) => ({ ...turn, text: oneLine(turn.text), start: milliseconds(turn.at) }))
    .filter((turn) => turn.text !== "")
    .sort((a, b) => a.start - b.start);

  const cues: Cue[] = [];
  let free = 0; // the first moment that no cue has taken
  for (const [index, turn] of spoken.entries()) {
    const together = spoken.slice(index).filter((other) => other.start === turn.start);
    const next = spoken.slice(index).find((other) => other.start > turn.start)?.start ?? latestEnd(together);
    const start = Math.max(turn.start, free);

    const spokenUntil =
      turn.until === undefined
        ? start + (turn.text.length / CHARACTERS_PER_SECOND) * 1000
        : Math.max(milliseconds(turn.until), start);
    const share = turn.text.length / together.reduce((sum, other) => sum + other.text.length, 0);
    const limit = together.length > 1 && next < Number.POSITIVE_INFINITY ? start + (next - start) * share : next;

    const made = split(turn.speaker, turn.text, start, Math.round(Math.min(spokenUntil, limit)));
    cues.push(...made);
    free = made.at(-1)?.end ?? free;
  }
  return cues;
}

/** When the last of these turns ends, as far as all say so. Only for turns that nobody follows. */
function latestEnd(turns: SpokenTurn[]): number {
  return Math.max(...turns.map(({ until }) => (until === undefined ? Number.POSITIVE_INFINITY : milliseconds(until))));
}

/** Cuts one turn into cues within `start` and `end`; every cue lasts at least a millisecond, as the format demands. */
function split(speaker: string, text: string, start: number, end: number): Cue[] {
  const atLeast = Math.ceil((end - start) / 1000 / LONGEST_CUE_SECONDS);
  const pieces = pack(text, Math.min(LONGEST_CUE_TEXT, Math.max(1, Math.ceil(text.length / atLeast))));
  const letters = pieces.reduce((sum, piece) => sum + piece.length, 0);

  let said = 0;
  let from = start;
  return pieces.map((piece) => {
    said += piece.length;
    const to = Math.max(from + 1, Math.round(start + ((end - start) * said) / letters));
    const cue = { speaker, text: piece, start: from, end: Math.min(to, from + LONGEST_CUE_SECONDS * 1000) };
    from = to;
    return cue;
  });
}

/** Packs words into pieces of at most `longest` characters; a longer word keeps a piece for itself, or is cut at 84. */
function pack(text: string, longest: number): string[] {
  const words = text.split(" ").flatMap((word) => (word.length > LONGEST_CUE_TEXT ? cutWord(word) : [word]));
  const pieces: string[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) pieces[pieces.length - 1] = `${last} ${word}`;
    else pieces.push(word);
  }
  return pieces;
}

/** Cuts text without spaces (Chinese, Japanese, an address) between what a reader sees as characters. */
function cutWord(word: string): string[] {
  const pieces = [""];
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const last = pieces.at(-1) ?? "";
    if (last !== "" && last.length + segment.length > LONGEST_CUE_TEXT) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}

function formatCue({ start, end, speaker, text }: Cue): string {
  const name = oneLine(speaker);
  const voice = name === "" ? "" : `<v ${escapeText(name)}>`;
  return `${timestamp(start)} --> ${timestamp(end)}\n${voice}${escapeText(text)}`;
}

/** Escaping ">" too keeps an arrow in the text from being read as cue timing. */
function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function oneLine(text: string): string {
  return text.replaceAll("\0", "").replace(/\s+/g, " ").trim();
}

function milliseconds(seconds: number): number {
  if (!(seconds >= 0 && seconds < Number.POSITIVE_INFINITY))
    throw new RangeError(`${seconds} is not a time in seconds.`);
  return Math.round(seconds * 1000);
}

function timestamp(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, "0")}`;
}
