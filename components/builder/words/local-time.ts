/** A moment as the browser's own date and time control writes it, in the browser's zone: "2026-03-01T17:00". Empty for none. */
export function localOf(moment: unknown): string {
  const date = typeof moment === "string" ? new Date(moment) : null;
  if (!date || Number.isNaN(date.getTime())) return "";
  const two = (number: number) => String(number).padStart(2, "0");
  const year = String(date.getFullYear()).padStart(4, "0");
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** What such a control holds as a moment; null for none. */
export function momentOf(local: string): string | null {
  const date = new Date(local);
  return local === "" || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** The zone that these times are in, at that moment: "Europe/Berlin, GMT+2". */
export function zoneWords(moment: unknown): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const date = typeof moment === "string" && !Number.isNaN(Date.parse(moment)) ? new Date(moment) : new Date();
  const offset = new Intl.DateTimeFormat("en", { timeZoneName: "shortOffset" })
    .formatToParts(date)
    .find((part) => part.type === "timeZoneName")?.value;
  return offset && offset !== timeZone ? `${timeZone}, ${offset}` : timeZone;
}
