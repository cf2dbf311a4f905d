import { MODALITIES, type Modality } from "../platform/questions";
import { QUESTION_FIELDS, questionsCell, WORKFLOW } from "./paths";

/** What every path of a posting holds; a path that is missing holds nothing. */
export type Cells = ReadonlyMap<string, unknown>;

type PlanStep = { id: string; type: string; config: Record<string, unknown> };
export type PlanQuestion = { id: string; fields: Record<string, unknown> };

/** The cells of a posting put together again. What no list names (a question that was taken out) is left out. */
export type PlanContent = {
  posting: Record<string, unknown>;
  steps: PlanStep[];
  questions: Record<Modality, PlanQuestion[]>;
};

/** The questions of a posting, kind by kind. */
export const byModality = (list: (modality: Modality) => PlanQuestion[]): PlanContent["questions"] =>
  Object.fromEntries(MODALITIES.map((modality) => [modality, list(modality)])) as PlanContent["questions"]; // safe: one entry for each modality

/** Where a question stands: its kind and its place among them, from 0; undefined when no list has it. */
export function questionPlace(id: string, content: PlanContent): { modality: Modality; index: number } | undefined {
  for (const modality of MODALITIES) {
    const index = content.questions[modality].findIndex((question) => question.id === id);
    if (index >= 0) return { modality, index };
  }
  return undefined;
}

/** What a draft is called while nobody has named it. */
export const UNTITLED = "Untitled posting";

/** The ids that a list cell holds: texts only, each once. */
export const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter((id): id is string => typeof id === "string"))] : [];

/** Puts cells together: one pass over all of them. */
export function contentOf(cells: Cells): PlanContent {
  const posting: Record<string, unknown> = {};
  const parts = {
    step: new Map<string, Record<string, unknown>>(),
    question: new Map<string, Record<string, unknown>>(),
  };
  for (const [path, value] of cells) {
    const [kind, id = "", field] = path.split("/");
    if (kind === "posting") posting[id] = value;
    if ((kind !== "step" && kind !== "question") || field === undefined) continue;
    const known = parts[kind].get(id);
    if (known) known[field] = value;
    else parts[kind].set(id, { [field]: value });
  }
  const steps = idsOf(cells.get(WORKFLOW)).flatMap((id) => {
    const fields = parts.step.get(id);
    if (!fields) return [];
    const { type, ...config } = fields;
    return [{ id, type: String(type), config }];
  });
  const seen = new Set<string>();
  const listed = (modality: Modality): PlanQuestion[] =>
    idsOf(cells.get(questionsCell(modality))).flatMap((id) => {
      const fields = parts.question.get(id);
      // A question is of one kind: where two lists name it, the first has it.
      if (!fields || seen.has(id)) return [];
      seen.add(id);
      return [{ id, fields: { ...fields, modality } }];
    });
  return { posting, steps, questions: byModality(listed) };
}

/** A posting as cells; texts and numbers that are not there are left out. */
export function cellsOf(content: PlanContent): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  const put = (path: string, value: unknown) => {
    if (value !== undefined && value !== null) cells.set(path, value);
  };
  for (const [field, value] of Object.entries(content.posting)) put(`posting/${field}`, value);
  cells.set(
    WORKFLOW,
    content.steps.map((step) => step.id),
  );
  for (const { id, type, config } of content.steps) {
    put(`step/${id}/type`, type);
    for (const [field, value] of Object.entries(config)) put(`step/${id}/${field}`, value);
  }
  for (const modality of MODALITIES) {
    const list = content.questions[modality];
    cells.set(
      questionsCell(modality),
      list.map((question) => question.id),
    );
    for (const { id, fields } of list) {
      for (const field of QUESTION_FIELDS) put(`question/${id}/${field}`, fields[field]);
    }
  }
  return cells;
}
