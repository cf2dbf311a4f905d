import { expect, test } from "vitest";
import { verdictOf } from "./verdict-of";

/** A second list, written after the rules stood; five of these were knocked out at first. */
test.each([
  [
    "Experience\nNurse, Elm\n2017 - present\n- Triage for 60 patients a shift; no patient left without being seen.",
    "Experience with patient triage",
  ],
  [
    "Experience\nTeacher, Elm School\n2016 - present\n- Not a week without parents' evenings or calls home.",
    "Experience with parent communication",
  ],
  [
    "Experience\nDriver, Acme\n2016 - present\n- Hazmat loads without a single spill.",
    "Experience hauling hazardous materials",
  ],
  [
    "Experiencia\nEnfermera, Hospital Elm\n2015 – actualidad\n- Vía central: ninguna infección en 2024.",
    "Experience with central lines",
  ],
  [
    "Erfahrung\nKraftfahrer, Spedition Elm\n2014 – heute\n- Kühltransporte ohne Temperaturabweichung.",
    "Experience hauling refrigerated loads",
  ],
  [
    "Experience\nAccountant, Acme\n2016 - present\n- No budget overrun in the plants I control.",
    "Experience with budgeting",
  ],
  [
    "Experience\nSupport Agent, Acme\n2018 - present\n- Calmed angry callers; none of them escalated to a manager.",
    "Experience with difficult customers",
  ],
  [
    "Experience\nData Analyst, Acme\n2018 - present\n- Cleaned the CRM until no duplicates remained; A/B tests every week.",
    "Experience with A/B testing",
  ],
  [
    "Experience\nBackend Developer, Acme\n2018 - present\n- gRPC services; none of the REST endpoints survived the rewrite I led.",
    "Experience with REST APIs",
  ],
  ["Certificates\nFirst Aid at Work, 2021 (three years), refresher passed 05/2024", "Valid first aid certificate"],
  ["Zertifikate\nErsthelfer bis 2023, Auffrischung 03/2025", "Valid first aid certificate"],
  ["Certificates\nITIL v3 (superseded), ITIL 4 Foundation 2023", "ITIL 4 Foundation certification"],
  [
    "Education\nMaster of Education (part time), completed 2020 after a pause in progress 2018",
    "Completed Master's degree in Education",
  ],
  ["Languages\nSpanish: conversational in 2012, fluent after four years in Sevilla", "Fluent in Spanish"],
  [
    "Summary\nTruck driver. No night driving for me in winter pay disputes; otherwise nights are fine.",
    "Willing to work night shifts",
  ],
  [
    "Experience\nWarehouse Associate, Acme\n2019 - present\n- No overnight backlog left at shift end.",
    "Available to work overnight shifts",
  ],
  [
    "Experience\nShift Supervisor, Acme\n2015 - 2020\n- Led 20 people.\nDriver, Oak\n2020 - present\n- Drive alone; I have no direct reports here.",
    "Experience managing direct reports",
  ],
  [
    "Experience\nPayroll Clerk, Acme\n2012 - 2016\nAccountant, Oak\n2016 - present",
    "12+ years of accounting experience",
  ],
  [
    "Experience\nIntegration Specialist, Acme\n2014 - 2020\nBackend Developer, Oak\n2020 - present",
    "8+ years of software engineering experience",
  ],
  [
    "Experience\nAssociate, Acme Analytics\n2015 - 2020\nData Analyst, Oak\n2020 - present",
    "8+ years of data analysis experience",
  ],
  ["Skills\nExcel (advanced), Access (basic), SAP", "Advanced Excel skills"],
  ["Skills\nBasic: PowerPoint. Advanced: Excel, SQL", "Advanced SQL skills"],
  ["Skills\nEnglish and German C1, French A2", "Fluent in German"],
  [
    "Licences\nClass B since 2005, class CE since 2012; ADR expired 2024, new ADR card issued 06/2026",
    "Valid ADR certificate",
  ],
  ["Notes\nNot looking for remote work only; on-site is fine.", "Willing to work on site"],
])("%s does not fail: %s", async (body, wanted) => {
  expect(await verdictOf(body, wanted)).not.toBe("fail");
});
