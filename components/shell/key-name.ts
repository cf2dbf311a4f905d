/**
 * The name of a pressed key, as bindings write it: "j", "?", "space", "arrowleft", "enter". On a keyboard of another
 * script (Arabic, Cyrillic) a letter is named after its place, so that the keys work there too.
 */
export function keyName(event: { key: string; code: string }): string {
  if (event.key === " ") return "space";
  if (event.key.length > 1) return event.key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  const isLatin = /^[\x20-\x7e]$/.test(event.key);
  return (letter && !isLatin ? letter : event.key).toLowerCase();
}

const SHOWN: Record<string, string> = {
  space: "Space",
  enter: "Enter",
  escape: "Esc",
  arrowleft: "←",
  arrowright: "→",
  arrowup: "↑",
  arrowdown: "↓",
};

/** A key as it is drawn on a keyboard. */
export const keyLabel = (name: string) => SHOWN[name] ?? name.toUpperCase();
