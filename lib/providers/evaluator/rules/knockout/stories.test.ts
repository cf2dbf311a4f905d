import { expect, test } from "vitest";
import { verdictOf } from "./verdict-of";

/** Denials, ends and lower levels that stand near the wanted thing and are not about it. */
test.each([
  [
    "Experience\nBackend Developer, Acme\n2018 - present\n- Shipped weekly with Kubernetes; no failed rollout in two years.\n- No Kafka message lost in the 2024 migration.",
    "Production experience with Kafka",
  ],
  [
    "Experience\nBackend Developer, Acme\n2018 - present\n- Replaced the Jenkins farm with GitHub Actions; no Jenkins job is left.",
    "Experience with Jenkins",
  ],
  [
    "Experience\nBackend Engineer, Acme\n2019 - present\n- Built services in Go.\nPrior to that: Go was not used at Borealis, only Java.\nSkills\nGo, Java, PostgreSQL",
    "Proficiency in Go",
  ],
  ["Skills\nJava: not in my current role, five years at Borealis before that", "Professional experience with Java"],
  [
    "Experience\nBackend-Entwickler, Acme GmbH\n2019 – heute\n- Einführung von Terraform ohne Ausfall; keine Störung durch Terraform seit 2021.",
    "Praxiserfahrung mit Terraform",
  ],
  [
    "Erfahrung\nSoftwareentwickler, Acme GmbH\n2017 – heute\n- Kein Tag ohne Python; Microservices mit FastAPI.",
    "Experience with Python",
  ],
  [
    "Experiencia\nDesarrollador backend, Acme\n2018 – actualidad\n- Migré 40 servicios a Docker, ningún despliegue fallido.",
    "Experience with Docker deployments",
  ],
  [
    "Perfil\nDesarrolladora, no soy nueva en Kubernetes: cinco años en producción.",
    "Production experience with Kubernetes",
  ],
  ["Skills\nPython, SQL, no-code tools, Tableau", "Experience with Tableau"],
  [
    "Experience\nData Analyst, Acme\n2019 - present\n- Dashboards in Power BI with no manual refresh; SQL every day without supervision.",
    "Advanced SQL skills",
  ],
  [
    "Experience\nData Engineer, Acme\n2019 - present\n- Airflow with 200 DAGs; never missed an SLA.\n- Never ran Airflow on spot nodes without a fallback.",
    "Hands-on experience with Apache Airflow",
  ],
  [
    "Experience\nData Engineer, Acme\n2020 - present\n- Snowflake; no streaming yet in this role.\nData Engineer, Borealis\n2015 - 2020\n- Built streaming pipelines on Kafka.",
    "Experience building streaming data pipelines",
  ],
  ["Kenntnisse\nR (Grundkenntnisse im Studium, seit 2019 täglich im Beruf), SQL", "Professional experience with R"],
  [
    "Certificates\nAWS Certified Developer, expired 2021\nAWS Certified Solutions Architect, valid through 2028",
    "Holds a current AWS certification",
  ],
  [
    "Certificates\nAWS Solutions Architect, valid through November 2027\nHashiCorp Certified: Terraform Associate (expired February 2025)",
    "Holds a current AWS certification",
  ],
  ["Certifications\nCKA (expired 2023, passed again in 2026)", "Holds a current CKA certification"],
  [
    "Experience\nRegistered Nurse, Elm Hospital\n2016 - present\n- Six years in the ICU; no central line infection in 2024.",
    "Experience with central lines",
  ],
  ["Licences\nRN, Texas, expired 2019 (moved)\nRN, California, active to 2027", "Active RN license"],
  ["Licences\nRN license: renewal pending, current license valid to 12/2026", "Active RN license"],
  [
    "Certificates\nACLS: recertification booked for March 2027, card valid until April 2027",
    "Current ACLS certification",
  ],
  ["Certificates\nBLS due for renewal 05/2027", "Current BLS certification"],
  [
    "Experience\nPflegefachkraft, Klinik Elm\n2018 – heute\n- Wundversorgung ohne Beanstandung; keine Nachtdienste ausgefallen.",
    "Willing to work night shifts",
  ],
  ["Verfügbarkeit\nKeine Kinder, Nachtdienste kein Problem", "Willing to work night shifts"],
  ["Availability\nNo family ties, nights and weekends are fine", "Available to work nights"],
  ["Disponibilidad\nSin hijos, disponible para turnos de noche", "Willing to work night shifts"],
  [
    "Experience\nNurse, Elm\n2019 - present\n- Never missed a night shift in six years.",
    "Willing to work night shifts",
  ],
  [
    "Experience\nNurse, Elm Hospital\n2019 - present\n- Covered nights for colleagues who were not available for night shifts.",
    "Willing to work night shifts",
  ],
  ["Sprachen\nDeutsch: Muttersprache\nEnglisch: früher A2, heute C1", "Fluent in English"],
  ["Languages\nGerman: A2 in 2015, C1 since 2021", "Fluent in German"],
  ["Experience\nTeacher, Elm\n2019 - present\n- Taught German A1 and A2 classes to refugees.", "Fluent in German"],
  ["Idiomas\nInglés: B1\nCertificados\nCambridge C1 Advanced, 2024", "Inglés C1 o superior"],
  [
    "Experience\nWarehouse Operative, Acme\n2018 - present\n- Hand-loaded cartons of max 15 kg; pallets of 600 kg by truck.",
    "Able to lift 25 kg",
  ],
  [
    "Certificates\nForklift: counterbalance licence expired 2022; reach truck licence valid to 2028",
    "Valid forklift licence",
  ],
  [
    "Experience\nForklift driver, Acme\n2015 - present\n- No accidents with the forklift in nine years.",
    "Forklift experience",
  ],
  [
    "Experience\nLagermitarbeiter, Acme\n2018 – heute\n- Staplerschein seit 2016; nie ein Unfall mit dem Stapler.",
    "Valid forklift licence",
  ],
  [
    "Experiencia\nMozo de almacén, Acme\n2017 – actualidad\n- Inventarios sin errores, ninguna carretilla dañada.",
    "Experience driving a forklift",
  ],
  [
    "Experience\nShift Lead, Acme Warehouse\n2022 - present\n- Lead 12 pickers.\nPicker, Borealis\n2018 - 2022\n- No direct reports.",
    "At least 1 year in a warehouse lead or supervisor role",
  ],
  [
    "Experience\nWarehouse Supervisor, Acme\n2019 - 2023\n- Ran the night shift.\nInventory Analyst, Borealis\n2023 - present\n- Individual work, no direct reports.",
    "Experience managing direct reports",
  ],
  [
    "Experience\nSupport Lead, Acme\n2020 - present\n- Took over every escalation; zero escalations left open at month end.",
    "Experience handling customer escalations",
  ],
  [
    "Experience\nSupport Agent, Acme\n2020 - present\n- Solved 97% of tickets without escalation.",
    "Experience handling escalations",
  ],
])("%s does not fail: %s", async (body, wanted) => {
  expect(await verdictOf(body, wanted)).not.toBe("fail");
});
