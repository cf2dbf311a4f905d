import { expect, test } from "vitest";
import type { Verdict } from "../../../port";
import { referenceMonth } from "../../resume/history/dates";
import { read } from "../../resume/reading";
import { secondLookAtYears } from "./second-look-at-years";

const NOW = referenceMonth("2026-11-01");

function look(text: string, criterion: string, first: Verdict = "not_stated"): Verdict {
  const given = { criterion_id: "c", verdict: first, confidence: 0.5, reasons: ["first"], evidence: [] };
  const result = secondLookAtYears({
    reading: read(text, NOW),
    criterion: { id: "c", text: criterion },
    first: given,
    now: NOW,
  });
  for (const quote of result?.evidence ?? []) expect(text.slice(quote.start, quote.end)).toBe(quote.quote);
  return result?.verdict ?? first;
}

const BEEKEEPER = `Tamsin Holloway
Beekeeper
Hereford

Out in the fields
Head Beekeeper, Orchard Vale Honey, Hereford
Mar 2022 – Present
- Four hundred colonies on six sites.
- Queen rearing and varroa counts.

Assistant Beekeeper, Malvern Apiaries, Malvern
05/2018 – 02/2022
- Extraction room and winter feeding.

Bus Driver, Wyeline Coaches, Hereford
2012 – 2015
- School run and market days.

Time away
January 2016 to April 2018: moved abroad with my partner, not employed.

Giving
Allotment society, treasurer, 2019 – present`;

const SOMMELIER = `Jonas Keller
Sommelier
Work
2023-02 – present\tHead Sommelier, Hotel Adler, Bern
- Cellar of 900 labels.
2019-01 – 2022-12\tSommelier, Gasthof Linde, Thun
- Pairings for 60 covers.
2016-03 – 2017-02\tTrainee Sommelier, Weinbar Kork, Bern
- Decanting and stock.
Acting restaurant manager for six weeks in 2024; I have never held the restaurant manager post myself.`;

const HEBAMME = `Wiebke Sturm
Hebamme

Werdegang
Leitende Hebamme, Klinik am Deich, Emden
04/2021 – heute
- Kreißsaal mit 1.100 Geburten im Jahr.

Stellvertretende leitende Hebamme, Klinik Nordufer, Leer
10/2017 – 03/2021
- Dienstplan für zwölf Kolleginnen.

Ausbildung zur Hebamme, Hebammenschule Leer
10/2014 – 09/2017
- Examen mit Note 1,4.`;

const TOPOGRAFO = `Íñigo Larrea
Topógrafo

Experiencia profesional
Jefe de topografía, Obras Arga, Pamplona
enero 2022 – actualidad
- Replanteo de túneles.

Topógrafo, Mediciones Bidasoa, Irún
03/2017 – 12/2021
- Levantamientos con dron.

Prácticas de topografía, Catastro Foral, Pamplona
febrero 2016 – junio 2016
- Fichas de parcelas.`;

const ACTUARY = `Priya Nandakumar, FIA
Consulting Actuary

Employment
Actuary, Harbour Life, Leeds (Jul 2019 – Present)
- Reserving for annuities.
Graduate Trainee, Harbour Life, Leeds (Sep 2016 – Jun 2019)
- Exams and pricing support.

Qualifications
- Fellow of the Institute and Faculty of Actuaries (FIA), July 2020`;

test.each<[string, string, string, Verdict]>([
  ["a role in its title passes", BEEKEEPER, "3+ years of experience as a head beekeeper", "pass"],
  ["a title one step down does not count", BEEKEEPER, "6+ years of experience as a Head Beekeeper", "fail"],
  ["all work in the trade counts together", BEEKEEPER, "8+ years of professional beekeeping experience", "pass"],
  ["a whole career that is too short fails", BEEKEEPER, "At least 15 years of paid beekeeping", "fail"],
  ["another trade before does not fill up", BEEKEEPER, "10+ years of professional beekeeping experience", "fail"],
  ["years of another thing stay open", BEEKEEPER, "5+ years of experience with pollination contracts", "not_stated"],
  ["dates on the left", SOMMELIER, "3 years or more as a sommelier", "pass"],
  ["a date after a tab keeps its month", SOMMELIER, "At least nine years as a sommelier", "fail"],
  ["a traineeship leaves it open", SOMMELIER, "8+ years of experience as a sommelier", "not_stated"],
  ["a role that was only covered", SOMMELIER, "Has served as a permanent restaurant manager", "fail"],
  ["a role that is in a title", SOMMELIER, "Has worked as a head sommelier", "pass"],
  ["German ranks", HEBAMME, "Mindestens 5 Jahre als leitende Hebamme", "pass"],
  ["German deputies do not count", HEBAMME, "Mindestens 8 Jahre Berufserfahrung als leitende Hebamme", "fail"],
  ["after the training", HEBAMME, "Mindestens 9 Jahre Berufserfahrung als Hebamme nach der Ausbildung", "pass"],
  ["training is no paid work", HEBAMME, "Mindestens 11 Jahre Berufserfahrung als Hebamme", "fail"],
  ["Spanish words of one family", TOPOGRAFO, "Al menos 9 años de experiencia en topografía", "pass"],
  ["Spanish ranks", TOPOGRAFO, "Mínimo 7 años como jefe de topografía", "fail"],
  ["a Spanish career that is too short", TOPOGRAFO, "12 años de experiencia profesional", "fail"],
  ["after a qualification", ACTUARY, "5+ years of post-FIA actuarial experience", "pass"],
  ["too short since a qualification", ACTUARY, "8+ years of post-FIA actuarial experience", "fail"],
  ["a small word is no abbreviation", TOPOGRAFO, "5+ years of drone engineering", "not_stated"],
  [
    "one line about a customer is not the work",
    ACTUARY,
    "3+ years of pricing or underwriting experience",
    "not_stated",
  ],
  ["years of study are no work", ACTUARY, "At least 15 years of education", "not_stated"],
  ["a wish for the future is no tenure", ACTUARY, "Willing to stay for 20 years", "not_stated"],
])("%s", (_, text, criterion, expected) => {
  expect(look(text, criterion)).toBe(expected);
});

test("a first pass is taken back when the titles cannot reach the years", () => {
  expect(look(BEEKEEPER, "7+ years as Head Beekeeper", "pass")).toBe("fail");
  expect(look(BEEKEEPER, "3+ years as Head Beekeeper", "pass")).toBe("pass");
});

test.each([
  ["a job without dates", BEEKEEPER.replace("2012 – 2015\n", "")],
  ["a claim in words", `${BEEKEEPER}\n\nProfile\nOver 20 years of experience with bees.`],
  ["a history that says it is cut short", `${BEEKEEPER}\n\nEarlier roles on request.`],
  ["a history that stops long ago", BEEKEEPER.replace("Present", "Apr 2023")],
])("%s proves no shortage", (_, text) => {
  expect(look(text, "At least 15 years of paid beekeeping")).toBe("not_stated");
});

test("who coordinates volunteers or works for a university is paid", () => {
  const text = `Ada Finch
Groundskeeper

Employment
Groundskeeper, University of Wexcombe, Wexcombe
Jan 2017 – Present
- Turf and drains.

Volunteer Coordinator, Wexcombe Parks, Wexcombe
Jan 2012 – Dec 2016
- Forty helpers.`;
  expect(look(text, "12+ years of paid work")).toBe("pass");
  expect(look(text, "9+ years as a groundskeeper")).toBe("pass");
});

const GEOLOGIST = `Marta Olmedo
Geóloga

Trabajo
Geóloga, Trazos del Sur, Jaén
01/2021 – actualidad
- Sondeos y planos de los terrenos para la obra.

Geóloga, Piedra Lince, Jaén
01/2018 – 12/2020
- Muestras de los sondeos con el equipo.

Recepcionista, Hotel Sierra, Jaén
01/2012 – 12/2016
- Reservas y llaves.`;

test("jobs of another field do not fill up a role that is asked for in another language", () => {
  expect(look(GEOLOGIST, "12+ years of experience as an exploration geologist")).toBe("fail");
  expect(look(GEOLOGIST, "5+ years of experience as an exploration geologist")).not.toBe("fail");
  // No title holds a cognate, so nothing is known.
  expect(look(GEOLOGIST, "12+ years of experience as a land surveyor")).toBe("not_stated");
});

test("a sideline without a rank does not fill up the years of a rank", () => {
  const text =
    "Rhys Penn\nGlazier\n\nTrade\nJourneyman Glazier, Pane & Co, Bath\nMay 2020 – Present\n- Sash windows.\n\nPool Attendant, Lido, Bath\n2010 – 2014\n- Towels.\n\nAround town\n- Mends panes for the food shelf, since 2017";
  expect(look(text, "8+ years of experience as a journeyman glazier")).toBe("fail");
  expect(
    look(text.replace("Mends panes", "Own firm, mends panes"), "8+ years of experience as a journeyman glazier"),
  ).toBe("not_stated");
});

test("work that must follow the training is counted from its end", () => {
  const text =
    "Anton Brandt\nGlaser\n\nArbeitsstellen\nGlaser, Scheibenhof, Kiel\n08/2018 – heute\n- Fenster.\n\nAusbildung zum Glaser, Scheibenhof, Kiel\n08/2015 – 07/2018\n- Geselle.\n\nLagerhelfer, Kistenwerk, Kiel\n08/2010 – 07/2015\n- Paletten.";
  expect(look(text, "10+ years of professional experience after vocational training")).toBe("fail");
  expect(look(text, "8+ years of professional experience after vocational training")).not.toBe("fail");
});

test("a stand-in is no substantive head though the line leaves out a word of the title", () => {
  const text =
    "Ines Ward\nFalconry Keeper\n\nWork\nSenior Falconry Keeper, High Moor Centre, Kendal\n2019-01 – present\n- Displays.\n- Interim head keeper from March to June 2024, never appointed to the post.";
  expect(look(text, "Has served as a substantive Head Falconry Keeper", "pass")).toBe("fail");
  expect(look(text, "Has served as a Head Falconry Keeper")).not.toBe("fail");
});
