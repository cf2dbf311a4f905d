import { expect, test } from "vitest";
import { rulesEvaluator } from "..";

const verdict = async (body: string, wanted: string) => {
  const text = `Kim Example\nkim@example.com\n\n${body}\n`;
  const { eligibility } = await rulesEvaluator.evaluateResume({
    text,
    reference_date: "2026-11-01",
    eligibility: [{ id: "1", text: wanted }],
    scoring: [],
  });
  return eligibility[0]?.verdict;
};

/** What is met, or left open, in words that look like a miss. */
test.each([
  [
    "Experience\nTeam Lead Customer Support, Orbiq Software\n03/2025 - present\nAgente, Orbiq Software, Leeds\n06/2021 - 02/2025\nCustomer Support Agent, Calder Telecom\n09/2019 - 05/2021",
    "5+ years of customer support experience",
  ],
  ["Skills\nSQL, basic Python, Tableau", "Proficiency in SQL"],
  ["Skills\nJava, Kotlin, Rust (course only)", "Professional experience with Java"],
  ["Skills\nDocker, Terraform, Kubernetes only in tutorials", "Hands-on experience with Terraform"],
  ["Skills\nPython, R, Stata in class", "Experience with Python"],
  ["Skills\nTerraform: never in production lost a state file", "Production experience with Terraform"],
  ["Skills\nKubernetes, not in use at present, five years at Acme before", "Production experience with Kubernetes"],
  ["Skills\nKubernetes (EKS) at work; Nomad only in a home lab", "Production experience with Kubernetes"],
  ["Skills\nPython daily, not only in notebooks but in production", "Production experience with Python"],
  ["Skills\nSpanish: not native but fluent, used daily at work", "Fluent Spanish"],
  ["Certificates\nBLS and ACLS (valid), PALS expired 2024", "Current ACLS certification"],
  ["Certificates\nPALS expired 2024, BLS", "Current BLS certification"],
  ["Certificates\nCPR expired 2022, renewed 2025", "Current CPR certification"],
  ["Certificates\nFirst Aid (expired 2023, retaken May 2026)", "Current first aid certificate"],
  [
    "Certificates\nForklift licence, valid; last annual instruction 04/2026, next due 04/2027",
    "Forklift certification",
  ],
  ["Certificates\nRN licence first issued 2009, renewed every two years, current until 05/2027", "Active RN license"],
  ["Certificates\nCarné de carretillero, renovado en 2025, caduca en 2030", "Forklift certification"],
  ["Certificates\nCKAD expired 2024, CKA valid to 2027", "Holds a current Kubernetes certification (CKA or CKAD)"],
  ["Certificates\nPMP, valid through March 2027, exam passed at first sitting", "PMP certification"],
  ["Certificates\nPMP since 2015. ACP exam planned for 2027", "PMP certification"],
  ["Certificates\nCDL-B (2012), upgraded to Class A 2016", "Valid CDL-A"],
  [
    "Education\nB.Sc. Informatik, abgeschlossen 2015; Master begonnen, abgebrochen 2017",
    "Bachelor's degree in Computer Science",
  ],
  ["Education\nB.Sc. Informatik (180 ECTS), TH Elm, 2016 – 2019", "Bachelor's degree in Computer Science"],
  ["Education\nBA History, University of Elm, completed 2012 with 120 of 120 credits", "Bachelor's degree"],
  ["Availability\nNo restrictions: nights, weekends, holidays", "Available to work nights"],
  ["Record\nNo DUI or DWI, no accidents", "Clean motor vehicle record for the past 3 years"],
  ["Record\nOne speeding ticket in 2014", "Clean motor vehicle record for the past 3 years"],
  ["Record\nOne speeding ticket, dismissed March 2026", "Clean motor vehicle record for the past 3 years"],
  [
    "Experience\nFleet Safety Coordinator, Acme\n2018 – present\n- Drivers with two speeding tickets get a ride-along since 2025.",
    "Clean motor vehicle record for the past 3 years",
  ],
  [
    "Experience\nTeam Lead, Acme\n2019 – present\n- Personalverantwortung habe ich nicht nur im Lager, sondern auch im Versand.",
    "Has led a team",
  ],
  [
    "Experience\nOTR Driver, Elm Freight\n2024 – present\nLocal Driver, Oak Freight\n2015 – 2024\n- Long haul every second week",
    "5+ years of over-the-road driving experience",
  ],
  ["Experience\nRegistered Nurse, Medical-Surgical ICU, Elm Hospital\n2018 – present", "3+ years of ICU experience"],
  [
    "Experience\nMathematics Teacher, Elm School\n2016 – present\n- Never taught online; teach A-level and GCSE groups.",
    "Experience teaching A-level Mathematics",
  ],
])("%s does not fail: %s", async (body, wanted) => {
  expect(await verdict(body, wanted)).not.toBe("fail");
});

const DRIVER =
  "Experience\nOTR Driver, Elm Freight\nMar 2024 – Present\nLocal Driver, Oak Dairy\n2016 – 2024\n- Home by six.";
const NURSE =
  "Nursing Experience\nRegistered Nurse, Elm Hospital\n01/2020 – Present\nLicensed Practical Nurse, Oak Home\n2013 – 2019";

/** What is not met, each in three ways of saying it, and beside it a resume that the rule leaves alone. */
test.each([
  // Lessons and home use are no practice at work.
  ["Skills\nAnsible only in an online course, nothing in production", "Production experience with Ansible", "fail"],
  ["Skills\nJenkins: nur ein Workshop, nicht im Einsatz", "Hands-on work experience with Jenkins", "fail"],
  ["Skills\nWorkshops only, never at work: Kafka, Flink", "Professional experience with Kafka", "fail"],
  ["Skills\nKafka daily; Flink only in a workshop", "Professional experience with Kafka", "pass"],
  // What is only denied is not made up for by the words around it.
  [
    "Experience\nChemistry Teacher, Elm School\n2019 – present\n- GCSE groups; A-level not yet taught.",
    "Experience teaching A-level Chemistry",
    "fail",
  ],
  [
    "Experience\nChemistry Teacher, Elm School\n2019 – present\n- GCSE groups.",
    "Able to teach GCSE Biology",
    "not_stated",
  ],
  ["Experience\nBiology Teacher, Elm School\n2019 – present\n- Two GCSE groups.", "Able to teach GCSE Biology", "pass"],
  // German puts the denial behind the noun.
  ["Kenntnisse\nFührungsaufgaben habe ich bisher nicht übernommen.", "Has managed a team", "fail"],
  ["Kenntnisse\nVerantwortung: noch keine Leitungsposition", "Has managed a team", "fail"],
  // Offences count within the time asked about.
  ["Record\nTwo speeding tickets, May 2025", "Clean driving record for the past 3 years", "fail"],
  ["Record\nOne at-fault accident in July 2024", "Clean motor vehicle record", "fail"],
  ["Record\nClean MVR, no violations since 2012", "Clean motor vehicle record", "pass"],
  // Kinds of one trade that exclude each other.
  [DRIVER, "5+ years of over-the-road experience", "fail"],
  [DRIVER, "2+ years of over-the-road experience", "pass"],
  [NURSE, "8+ years of experience as a Registered Nurse", "fail"],
  [NURSE, "5+ years of experience as a Registered Nurse", "pass"],
  // A Scrum Master is no master; the degree that was left is not made up for by the certificate.
  [
    "Certificates\nScrum Master (PSM I), 2022\nEducation\nB.S. Computer Science, left in 2019 after 84 of 120 credits",
    "Bachelor's degree in Computer Science",
    "fail",
  ],
  [
    "Experience\nDriver, Elm Freight\n2020 – present\n- Haul general loads.",
    "Experience hauling refrigerated loads",
    "not_stated",
  ],
  [
    "Experience\nDriver, Elm Freight\n2020 – present\n- Haul reefer loads.",
    "Experience hauling refrigerated loads",
    "pass",
  ],
  [
    "Experience\nDeveloper, Acme\n2020 – present\n- Moved builds to GitHub Actions.",
    "Experience with CI/CD pipelines",
    "pass",
  ],
  ["Skills\nDaily: Python, PostgreSQL", "Experience with a relational database", "pass"],
  [
    "Summary\nI keep a queue small enough to sleep at night.\tWeekend\tand\nholiday shifts are fine with me.",
    "Available to work weekends",
    "pass",
  ],
  ["Certificates\nProject Management Professional\n(PMP), expired March\n2024", "Current PMP certification", "fail"],
])("%s: %s is %s", async (body, wanted, expected) => {
  expect(await verdict(body, wanted)).toBe(expected);
});
