import { INTEGRITY_TYPES, OBJECT_LABELS, type StepObject } from "@/lib/contract/plan/step-objects";

type IntegrityType = (typeof INTEGRITY_TYPES)[number];

/** What may be noticed of how an interview is taken; `isMade` where this server looks at it. */
export const INTEGRITY_WORDS: Record<IntegrityType, { label: string; what: string; isMade: boolean }> = {
  tab_switching: {
    label: "Leaving the page",
    what: "How often and for how long the candidate is in another tab or window.",
    isMade: true,
  },
  unusual_delays: {
    label: "Unusual delays",
    what: "Pauses before an answer that are much longer than the candidate's others.",
    isMade: true,
  },
  ai_scripted_answer: {
    label: "Answers that sound scripted",
    what: "Wording that an AI may have written.",
    isMade: false,
  },
  multiple_people: { label: "More than one person", what: "Somebody else in the picture.", isMade: false },
  multiple_speakers: { label: "More than one voice", what: "Somebody else who speaks or prompts.", isMade: false },
  phone_detection: { label: "A phone in the picture", what: "A second device in the candidate's hand.", isMade: false },
  facial_behaviour: { label: "Eyes and head", what: "Looking away again and again, as when reading.", isMade: false },
};

/** "07:00". */
export const hourWords = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;
/** "Europe/Isle of Man". */
export const zoneName = (zone: string): string => zone.replaceAll("_", " ");

/** What stands in the object of a step's config, a line for each field of it; "" for nothing. */
export function sayObject(field: StepObject, value: object): string {
  const labels: Record<string, string> = OBJECT_LABELS[field];
  const lines = Object.entries(value).flatMap(([key, one]) => {
    const words = sayField(key, one);
    return words === "" ? [] : [`${labels[key] ?? key.replaceAll("_", " ")}: ${words}`];
  });
  return lines.join("\n");
}

function sayField(key: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "on" : "off";
  if (key === "types" && Array.isArray(value)) return value.map(integrityName).join(", ") || "nothing";
  if (key === "timezone") return zoneName(String(value));
  if (typeof value === "number" && key.endsWith("_hour")) return hourWords(value);
  // Typed in minutes, kept in seconds.
  if (typeof value === "number" && key.endsWith("_seconds")) return `${Math.round((value / 60) * 100) / 100} minutes`;
  return typeof value === "string" ? value.trim() : JSON.stringify(value);
}

const integrityName = (type: unknown): string => {
  const known = INTEGRITY_TYPES.find((one) => one === type);
  return known ? INTEGRITY_WORDS[known].label : String(type);
};
