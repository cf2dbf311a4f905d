/** Months, seasons and words for "now", folded (lower case, no accents). */
export const MONTHS: Record<string, number> = {};
for (const [number, names] of Object.entries({
  1: "jan january janner januar enero ene gennaio",
  2: "feb february feber februar febrero",
  3: "mar march marz maerz mrz marzo",
  4: "apr april abr abril",
  5: "may mai mayo",
  6: "jun june juni junio",
  7: "jul july juli julio",
  8: "aug august ago agosto",
  9: "sep sept september septiembre setiembre set",
  10: "oct october okt oktober octubre",
  11: "nov november noviembre",
  12: "dec december dez dezember dic diciembre",
}))
  for (const name of names.split(" ")) MONTHS[name] = Number(number);

/** First and last month of a season. Winter is taken as January to February of its year. */
export const SEASONS: Record<string, [number, number]> = {};
for (const [names, months] of [
  ["spring fruhjahr fruhling primavera", [3, 5]],
  ["summer sommer verano", [6, 8]],
  ["fall autumn herbst otono", [9, 11]],
  ["winter invierno", [1, 2]],
] as const)
  for (const name of names.split(" ")) SEASONS[name] = [months[0], months[1]];

export const NOW = new Set(
  "present current currently now today ongoing date heute aktuell laufend jetzt dato gegenwart actualidad actual actualmente presente hoy fecha vigente".split(
    " ",
  ),
);
