import { expect, test } from "vitest";
import { verdictOf } from "./verdict-of";

/** Plain denials, ends and shortages: the proof a knockout needs is there. */
test.each([
  ["Skills\nKubernetes: I have not used it at work", "Production experience with Kubernetes"],
  ["Skills\nPython, SQL\nNote: no Java so far", "Proficiency in Java"],
  ["Skills\nZendesk: no lo he usado nunca", "Hands-on experience with Zendesk"],
  ["Kenntnisse\nSAP EWM: keine Erfahrung", "Experience with SAP EWM"],
  ["Certificates\nTWIC card expired March 2026", "Current TWIC card"],
  ["Certificates\nCCRN: exam booked for May 2027", "Current CCRN certification"],
  ["Languages\nFrench: A2", "Fluent in French"],
  ["Availability\nNight shifts are not possible for me", "Willing to work night shifts"],
  ["Education\nB.Sc. Computer Science: 60 of 120 credits, expected 2028", "Bachelor's degree in Computer Science"],
  ["Experience\nNurse, Elm Hospital\n2024 - present\n- ICU.", "5+ years of nursing experience"],
  ["Notes\nLifting limit of 10 kg on doctor's orders", "Able to lift 25 kg"],
  [
    "Experience\nSupport Agent, Acme\n2020 - present\n- I have never handled customer escalations.",
    "Experience handling customer escalations",
  ],
])("%s fails: %s", async (body, wanted) => {
  expect(await verdictOf(body, wanted)).toBe("fail");
});
