import { type PlanContent, questionPlace } from "@/lib/contract/plan/content";
import {
  POSTING_FIELDS,
  type PostingField,
  postingCell,
  questionCell,
  questionsCell,
  stepCell,
  WORKFLOW,
} from "@/lib/contract/plan/paths";
import { MODALITIES } from "@/lib/contract/platform/questions";
import { fieldWords, labelOf, listLabel, questionLabel, stepLabel } from "./cell-label";
import { sayValue } from "./say-value";

/** One thing that publishing changes, in words; `path` is where it can be looked at, `key` no other one has. */
export type PlanChange = {
  key: string;
  path: string;
  label: string;
  kind: "changed" | "added" | "taken out" | "moved";
  before: string;
  after: string;
};

type Item = { id: string; words: string };

/** Everything in which `now` differs from `base`, in the order of the form. */
export function changesOf(base: PlanContent, now: PlanContent): PlanChange[] {
  return [...changedPosting(base, now), ...changedSteps(base, now), ...changedQuestions(base, now)];
}

/** `before` and `after` in words, unless they say the same. */
function changed(path: string, label: string, before: unknown, after: unknown): PlanChange[] {
  const [old, made] = [sayValue(before), sayValue(after)];
  return old === made ? [] : [{ key: `changed ${path}`, path, label, kind: "changed", before: old, after: made }];
}

/** As the form has them: what the job is comes first. */
const IN_ORDER = [...new Set<PostingField>(["title", "description", ...POSTING_FIELDS])];

const changedPosting = (base: PlanContent, now: PlanContent): PlanChange[] =>
  IN_ORDER.flatMap((field) => {
    const path = postingCell(field);
    return changed(path, labelOf(path, now), base.posting[field], now.posting[field]);
  });

function changedSteps(base: PlanContent, now: PlanContent): PlanChange[] {
  const items = (content: PlanContent): Item[] => content.steps.map(({ id, type }) => ({ id, words: stepLabel(type) }));
  const listed = changedList(items(base), items(now), {
    listPath: WORKFLOW,
    listName: "The steps",
    pathOf: (id) => stepCell(id, "type"),
    nameOf: () => "Step",
  });
  const inside = now.steps.flatMap((step) => {
    const before = base.steps.find((one) => one.id === step.id);
    if (!before) return [];
    return fieldsOf(before.config, step.config).flatMap((field) =>
      changed(
        stepCell(step.id, field),
        `${stepLabel(step.type)}: ${fieldWords(field)}`,
        before.config[field],
        step.config[field],
      ),
    );
  });
  return [...listed, ...inside];
}

function changedQuestions(base: PlanContent, now: PlanContent): PlanChange[] {
  return MODALITIES.flatMap((modality) => {
    const items = (content: PlanContent): Item[] =>
      content.questions[modality].map(({ id, fields }) => ({ id, words: String(fields.text ?? "") }));
    const listed = changedList(items(base), items(now), {
      listPath: questionsCell(modality),
      listName: listLabel(modality),
      pathOf: (id) => questionCell(id, "text"),
      nameOf: (id) => questionLabel(id, questionPlace(id, now) ? now : base),
    });
    const inside = now.questions[modality].flatMap(({ id, fields }) => {
      const before = base.questions[modality].find((one) => one.id === id)?.fields;
      if (!before) return [];
      return fieldsOf(before, fields).flatMap((field) => {
        const path = questionCell(id, field);
        return changed(path, labelOf(path, now), before[field], fields[field]);
      });
    });
    return [...listed, ...inside];
  });
}

const fieldsOf = (one: Record<string, unknown>, other: Record<string, unknown>) => [
  ...new Set([...Object.keys(one), ...Object.keys(other)]),
];

type ListWords = {
  listPath: string;
  listName: string;
  pathOf(id: string): string;
  nameOf(id: string): string;
};

/** What was added to a list, taken out of it, and whether what stayed has another order. */
function changedList(base: Item[], now: Item[], words: ListWords): PlanChange[] {
  const [were, are] = [new Set(base.map(({ id }) => id)), new Set(now.map(({ id }) => id))];
  const order = (items: Item[]) => items.filter(({ id }) => were.has(id) && are.has(id));
  const isMoved =
    order(base)
      .map(({ id }) => id)
      .join() !==
    order(now)
      .map(({ id }) => id)
      .join();
  const inOrder = (items: Item[]) => items.map((item, index) => `${index + 1}. ${item.words}`).join("\n");
  return [
    ...now
      .filter(({ id }) => !were.has(id))
      .map(
        ({ id, words: after }): PlanChange => ({
          key: `added ${words.pathOf(id)}`,
          path: words.pathOf(id),
          label: words.nameOf(id),
          kind: "added",
          before: "",
          after,
        }),
      ),
    ...base
      .filter(({ id }) => !are.has(id))
      .map(
        ({ id, words: before }): PlanChange => ({
          key: `taken out ${words.pathOf(id)}`,
          path: words.listPath,
          label: words.nameOf(id),
          kind: "taken out",
          before,
          after: "",
        }),
      ),
    ...(isMoved
      ? [
          {
            key: `moved ${words.listPath}`,
            path: words.listPath,
            label: `${words.listName} in another order`,
            kind: "moved" as const,
            before: inOrder(order(base)),
            after: inOrder(order(now)),
          },
        ]
      : []),
  ];
}
