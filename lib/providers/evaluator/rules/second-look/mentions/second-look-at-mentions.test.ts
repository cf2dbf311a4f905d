import { expect, test } from "vitest";
import type { EligibilityResult, Verdict } from "../../../port";
import { evaluateResumeByRules } from "../../resume/evaluate-resume";
import { referenceMonth } from "../../resume/history/dates";
import { read } from "../../resume/reading";
import { secondLookAtMentions } from "./second-look-at-mentions";

const NOW = "2026-11-01";

const beekeeper = `Orla Fennimore
Beekeeper

Experience
Apiary Manager, Marlow Honey Ltd, Hereford
March 2018 - present
- Look after 420 colonies on 31 sites with a crew of six.
- Varroa treatment without synthetic acaricides; losses below 9% over five winters.
- Never missed a pollination date in seven seasons.
- Bookkeeping is done by an outside accountant.
- Shadowed the bee inspector on two foul brood visits.
- On call every second weekend in the swarm season.
- An apple orchard and a toast at harvest: we trust our neighbours.

Certificates
- BBKA Master Beekeeper, awarded 2019
- Bee Health Diploma: five of eight papers passed
- Food Hygiene Level 3, valid to March 2024
- FPC assessment ran out in June 2025
- IPAF 3a, valid to 2028; PASMA lapsed 2021

Skills
SketchUp (no Revit), Xero (basic)
`;

const midwife = `Wiebke Sandforth
Hebamme

Berufserfahrung
Hebamme im Kreißsaal, Klinikum Fuldatal, Kassel
04/2019 – heute
- 180 Geburten im Jahr begleitet, davon 40 Wassergeburten.
- Nachtdienste im Wechsel, Dokumentation in ORBIS.
- Kaiserschnitte nur beobachtet, nicht assistiert.

Nachweise
- Akupunktur für Hebammen: Modul 2 von 3
- Neugeborenen-Reanimation, gültig bis 09/2025
- Fotografie: nur in der Berufsschule, keine Praxis
`;

const surveyor = `Berta Olmedilla
Topógrafa

Experiencia profesional
Topógrafa de obra, Viales del Duero, Burgos
03/2019 – actualidad
- Negociación de precios con 12 proveedores.
- Túneles: nunca he trabajado en ellos.
- Informes semanales en inglés para el socio irlandés.
- Coordino un equipo de cinco auxiliares.

Certificados
- PRL construcción, caducado en 2023
- LOD: solo consulta de planos
`;

const silent: EligibilityResult = {
  criterion_id: "c",
  verdict: "not_stated",
  confidence: 0.5,
  reasons: ["-"],
  evidence: [],
};

function look(text: string, criterion: string, first: EligibilityResult = silent): EligibilityResult | null {
  const now = referenceMonth(NOW);
  return secondLookAtMentions({ reading: read(text, now), criterion: { id: "c", text: criterion }, first, now });
}

test.each<[string, string, Verdict]>([
  [beekeeper, "Winter losses below 10%", "pass"],
  [beekeeper, "Experience leading a team of five or more people", "pass"],
  [beekeeper, "British Beekeepers Bee Keeping Association (BBKA) qualification", "pass"],
  [beekeeper, "Willing to join the after-hours on-call rota", "pass"],
  [beekeeper, "Current IPAF card", "pass"],
  [beekeeper, "Experience with SketchUp", "pass"],
  [beekeeper, "Current FPC certification", "fail"],
  [beekeeper, "Holds a Bee Health Diploma", "fail"],
  [beekeeper, "Valid Food Hygiene certificate", "fail"],
  [beekeeper, "Experience doing the bookkeeping", "fail"],
  [beekeeper, "Experience performing foul brood inspections", "fail"],
  [beekeeper, "Current PASMA card", "fail"],
  [midwife, "Experience working night shifts", "pass"],
  [midwife, "Hands-on experience with ORBIS or SAP", "pass"],
  [midwife, "Aktueller Nachweis Neugeborenen-Reanimation", "fail"],
  [midwife, "Erfahrung bei Kaiserschnitten", "fail"],
  [midwife, "Professional experience with photography", "fail"],
  [surveyor, "Experience negotiating prices with suppliers", "pass"],
  [surveyor, "Able to write reports in English", "pass"],
  [surveyor, "Experiencia en túneles", "fail"],
  [surveyor, "PRL de construcción en vigor", "fail"],
  [surveyor, "Advanced LOD skills", "fail"],
])("a resume nobody tuned for answers a criterion (%#)", (text, criterion, verdict) => {
  const found = look(text, criterion);
  expect(found?.verdict).toBe(verdict);
  expect(found?.evidence.length).toBeGreaterThan(0);
  for (const { quote, start, end } of found?.evidence ?? []) expect(text.slice(start, end)).toBe(quote);
});

test.each([
  [beekeeper, "Experience with the Toast POS system"],
  [beekeeper, "Experience with QuickBooks"],
  [beekeeper, "Current PA6 spraying certificate"],
  [beekeeper, "Willing to relocate to Cornwall"],
  [beekeeper, "Experience leading a team of twenty or more people"],
  [beekeeper, "Winter losses below 3%"],
  [midwife, "Experience in neonatal intensive care"],
  [midwife, "5+ years of experience with water births"],
  [surveyor, "Disponibilidad para viajar a Chile"],
  [surveyor, "Hydrographic survey experience"],
])("where the resume is silent the first verdict stays (%#)", (text, criterion) => {
  expect(look(text, criterion)).toBeNull();
});

test("a first pass whose own line speaks against it becomes a fail", () => {
  const quote = "Kaiserschnitte nur beobachtet, nicht assistiert.";
  const start = midwife.indexOf(quote);
  const first: EligibilityResult = {
    ...silent,
    verdict: "pass",
    evidence: [{ quote, start, end: start + quote.length }],
  };
  expect(look(midwife, "Experience with surgical deliveries", first)?.verdict).toBe("fail");
});

test("a first pass that met a product's name only as a plain word is taken back", () => {
  const start = beekeeper.indexOf("toast");
  const first: EligibilityResult = {
    ...silent,
    verdict: "pass",
    evidence: [{ quote: "toast", start, end: start + 5 }],
  };
  expect(look(beekeeper, "Experience with Toast", first)?.verdict).toBe("not_stated");
});

test("praise in the form of a denial knocks nobody out", () => {
  const criterion = { id: "c", text: "Proven record of on-time pollination dates" };
  const [first] = evaluateResumeByRules({
    text: beekeeper,
    eligibility: [criterion],
    scoring: [],
    reference_date: NOW,
  }).eligibility;
  expect((look(beekeeper, criterion.text, first) ?? first)?.verdict).not.toBe("fail");
});

const glazier = `Ottoline Brackley
Glazier

Experience
Glazier, Wrenfield Glass, Truro
March 2019 - present
- Seal and pressure check double units under CG, 40 a week.
- Own the monthly SvC sheet for the yard.
- CAD: open drawings and print them, no modelling

Certificates
- GQA registration, current to 2028
- Master glazier exam: sat in 2025, missed by two points
- Heritage lead: module 1 of 3 complete
- Crane exam failed 2020, passed in 2021
- Merlo P40: ran out in 2022
`;
const rescuer = `Iria Fontán
Socorrista

Experiencia profesional
Técnico de emergencias (TES), Costa Verde, Gijón
05/2019 – actualidad
- Avisos diarios en ambulancia.

Certificados
- Certificado TES, en vigor
`;

test.each<[string, string, Verdict]>([
  [glazier, "Current GQA registration as a Glazier", "pass"],
  [glazier, "Experience with checking curtain glazing", "pass"],
  [glazier, "Experience with stock versus consumption sheets", "pass"],
  [glazier, "Holds a master glazier licence", "fail"],
  [glazier, "Current Merlo P40 card", "fail"],
  [rescuer, "Valid emergency technician certificate", "pass"],
])("shortened, foreign and missed things are understood (%#)", (text, criterion, verdict) => {
  expect(look(text, criterion)?.verdict).toBe(verdict);
});

test.each([
  ["Completed Heritage Lead practitioner training", "Heritage lead: module 1 of 3 complete"],
  ["CAD modelling experience", "CAD: open drawings and print them, no modelling"],
  ["Master glazier", "Master glazier exam: sat in 2025, missed by two points"],
])("a first pass does not outlive its only line (%#)", (criterion, quote) => {
  const start = glazier.indexOf(quote);
  const evidence = [{ quote, start, end: start + quote.length }];
  expect(look(glazier, criterion, { ...silent, verdict: "pass", evidence })?.verdict).toBe("fail");
});

test("an exam passed at the second try knocks nobody out", () => {
  expect(look(glazier, "Crane licence")?.verdict).not.toBe("fail");
});
