import { fold } from "./fold";

const ADDED = new Map(
  `two 2;three 3;four 4;five 5;six 6;seven 7;eight 8;nine 9;ten 10;eleven 11;twelve 12;thirteen 13;fourteen 14;fifteen 15;sixteen 16;seventeen 17;eighteen 18;
nineteen 19;twenty 20;thirty 30;forty 40;fifty 50;sixty 60;seventy 70;eighty 80;ninety 90;one 1;
eins 1;ein 1;eine 1;zwei 2;drei 3;vier 4;funf 5;sechs 6;sieben 7;acht 8;neun 9;zehn 10;elf 11;zwolf 12;dreizehn 13;vierzehn 14;funfzehn 15;sechzehn 16;siebzehn 17;
achtzehn 18;neunzehn 19;zwanzig 20;dreissig 30;vierzig 40;funfzig 50;sechzig 60;siebzig 70;achtzig 80;neunzig 90;
un 1;uno 1;una 1;dos 2;tres 3;cuatro 4;cinco 5;seis 6;siete 7;ocho 8;nueve 9;diez 10;once 11;doce 12;trece 13;catorce 14;quince 15;dieciseis 16;diecisiete 17;dieciocho 18;
diecinueve 19;veinte 20;treinta 30;cuarenta 40;cincuenta 50;sesenta 60;setenta 70;ochenta 80;noventa 90;cien 100;ciento 100;doscientos 200;trescientos 300`
    .split(/[;\n]+/)
    .map((pair) => pair.trim().split(" "))
    .flatMap(([word, value]) => (word && value ? [[word, Number(value)] as const] : [])),
);
const MULTIPLIED = new Map([
  ["hundred", 100],
  ["hundert", 100],
  ["thousand", 1000],
  ["k", 1000],
  ["tausend", 1000],
  ["mil", 1000],
  ["million", 1_000_000],
  ["millionen", 1_000_000],
  ["millones", 1_000_000],
]);
// Alone these are articles far more often than numbers.
const ARTICLES = new Set(["one", "ein", "eine", "un", "una", "uno", "once"]);
const DIGITS = /\d+(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?/u;

/** The first number in a text, digits or words ("65k", "forty-five thousand", "fünfundvierzig"), or null. */
export function firstNumber(text: string): number | null {
  const tokens = fold(text).match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = numberAt(tokens, at);
    if (found !== null) return found.value;
  }
  return null;
}

/** The number that begins at a word of folded text, and how many words it takes; null where none begins. */
export function numberAt(tokens: readonly string[], from: number): { value: number; count: number } | null {
  const first = tokens[from] ?? "";
  if (/^\d/.test(first)) {
    const times = MULTIPLIED.get(tokens[from + 1] ?? "");
    return { value: digits(first) * (times ?? 1), count: times === undefined ? 1 : 2 };
  }
  if (wordValue(first) === null || (ARTICLES.has(first) && !MULTIPLIED.has(tokens[from + 1] ?? ""))) return null;
  return compose(tokens, from);
}

function compose(tokens: readonly string[], from: number): { value: number; count: number } {
  let total = 0;
  let part = 0;
  let count = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    const value = wordValue(token);
    const times = MULTIPLIED.get(token);
    if (times !== undefined && times >= 1000) {
      total += Math.max(1, part) * times;
      part = 0;
    } else if (times !== undefined) part = Math.max(1, part) * times;
    else if (value !== null && hasRoomFor(part, value)) part += value;
    else if (value !== null || !JOINING.has(token)) break;
    else continue;
    count = at - from + 1;
  }
  return { value: total + part, count };
}

const JOINING = new Set(["and", "und", "y"]);

// "Twenty five" is one number; "three and four" and "two, three" are two.
function hasRoomFor(part: number, value: number): boolean {
  if (part === 0) return true;
  if (part % 100 === 0) return value < 100;
  return part % 10 === 0 && part % 100 >= 20 && value < 10;
}

function wordValue(word: string): number | null {
  return ADDED.get(word) ?? (MULTIPLIED.has(word) ? 1 : germanCompound(word));
}

// "funfundvierzigtausend": the ones come before the tens, the thousands before the rest.
function germanCompound(word: string): number | null {
  const thousand = /^(.*?)tausend(.*)$/u.exec(word);
  if (thousand) return joined(thousand[1], thousand[2], 1000);
  const hundred = /^(.*?)hundert(.*)$/u.exec(word);
  if (hundred) return joined(hundred[1], hundred[2], 100);
  const pair = /^(\p{L}+?)und(\p{L}+)$/u.exec(word);
  const [ones, tens] = [ADDED.get(pair?.[1] ?? ""), ADDED.get(pair?.[2] ?? "")];
  return ones !== undefined && tens !== undefined ? ones + tens : null;
}

function joined(before: string | undefined, after: string | undefined, times: number): number | null {
  const head = before ? wordValue(before) : 1;
  const tail = after ? wordValue(after) : 0;
  return head === null || tail === null ? null : head * times + tail;
}

function digits(text: string): number {
  const match = DIGITS.exec(text)?.[0] ?? "0";
  // A group of three behind a separator is thousands; anything else behind one is a fraction.
  if (/^\d+(?:[.,]\d{3})+$/.test(match)) return Number(match.replace(/[.,]/g, ""));
  const whole = match.replace(/[.,](?=\d{3}\b)/g, "");
  return Number(whole.replace(",", "."));
}
