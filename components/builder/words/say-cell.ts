import type { Choice } from "@/components/builder/words/field-words";
import { localOf, zoneWords } from "@/components/builder/words/local-time";
import { type PlanContent, questionPlace } from "@/lib/contract/plan/content";
import { rowsOf } from "@/lib/contract/plan/metadata-rows";
import { passingSentence } from "@/lib/contract/plan/passing-sentence";
import { postingCell } from "@/lib/contract/plan/paths";
import { choicesOf, StructuredConfig } from "@/lib/contract/plan/question-rules";
import { STEP_OBJECTS, type StepObject } from "@/lib/contract/plan/step-objects";
import { sayObject } from "./object-words";
import { COMPARED } from "./question-words";
import { wordsOfCell } from "./words-of-cell";

/** The name of something of the workspace that a field names by its id; undefined while it is not known, or gone. */
export type NameOf = (field: string, id: string) => string | undefined;

/**
 * What a cell holds, as its editor shows it, in words that stay the same as long as it says the same; "" for nothing.
 * `content` is what the cell is part of: how a field is said may depend on others.
 */
export function sayCell(path: string, value: unknown, content: PlanContent, nameOf: NameOf): string {
  if (value === null || value === undefined) return "";
  const [kind, id = "", last = ""] = path.split("/");
  const field = kind === "posting" ? id : last;
  if (path === postingCell("deadline")) return sayMoment(value);
  if (path === postingCell("metadata")) return lines(rowsOf(value).map((row) => `${row.key}: ${row.value}`));
  if (kind === "step" && isObjectField(field) && typeof value === "object") return sayObject(field, value);
  if (kind === "question") {
    if (field === "structured_config") return sayStructured(id, value, content);
    if (field === "operator") return named(operatorsOf(id, content), value);
    if (field === "dropdown_values" || field === "options") return choicesOf(value).filter(Boolean).join(", ");
  }
  const { items, nameOf: nameOfOther, scale } = wordsOfCell(path, content) ?? {};
  if (items) return named(items, value, nameOfOther);
  if (scale !== undefined && typeof value === "number") {
    return `${Math.round(value * scale * 1e6) / 1e6}${scale === 100 ? " %" : ""}`;
  }
  if (typeof value === "boolean") return value ? "on" : "off";
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join(", ");
  return typeof value === "string" ? (nameOf(field, value) ?? value.trim()) : plain(value);
}

const lines = (texts: string[]): string => texts.join("\n");
const plain = (value: unknown): string => (typeof value === "string" ? value.trim() : JSON.stringify(value));
const isObjectField = (field: string): field is StepObject => Object.hasOwn(STEP_OBJECTS, field);

/** As its control calls it, whose choices differ from what programs write in the size of letters only. */
function named(items: readonly Choice[], value: unknown, nameOf: (other: string) => string = plain): string {
  const known = items.find((item) => item.value.toLowerCase() === String(value).toLowerCase());
  return known?.label ?? nameOf(plain(value));
}

/** In the reader's own time zone, which is named: "2026-03-01 17:00 (Europe/Berlin, GMT+1)". */
function sayMoment(value: unknown): string {
  const local = localOf(value);
  return local ? `${local.replace("T", " ")} (${zoneWords(value)})` : plain(value);
}

const fieldsOf = (id: string, content: PlanContent): Record<string, unknown> => {
  const place = questionPlace(id, content);
  return (place && content.questions[place.modality][place.index]?.fields) ?? {};
};

function operatorsOf(id: string, content: PlanContent) {
  const type = fieldsOf(id, content).question_type ?? "textarea";
  return Object.entries(COMPARED).find(([known]) => known === type)?.[1].items ?? COMPARED.number.items;
}

function sayStructured(id: string, value: unknown, content: PlanContent): string {
  const { question_type } = fieldsOf(id, content);
  const options = StructuredConfig.safeParse(value).data?.options?.filter(Boolean) ?? [];
  const sentence = passingSentence("voice", { question_type, structured_config: value });
  return lines([...(options.length > 0 ? [`Choices: ${options.join(", ")}.`] : []), sentence]);
}
