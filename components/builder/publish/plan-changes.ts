import { labelOf, listLabel, questionLabel, stepLabel } from "@/components/builder/words/cell-label";
import { type NameOf, sayCell } from "@/components/builder/words/say-cell";
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
import { sameValue } from "@/lib/contract/plan/same-value";
import { MODALITIES } from "@/lib/contract/platform/questions";

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

type Compared = { base: PlanContent; now: PlanContent; nameOf: NameOf };

/** Everything in which `now` differs from `base`, in the order of the form. `nameOf` names what is held by its id. */
export function changesOf(base: PlanContent, now: PlanContent, nameOf: NameOf): PlanChange[] {
  const compared = { base, now, nameOf };
  return [...changedPosting(compared), ...changedSteps(compared), ...changedQuestions(compared)];
}

/** What a cell held and holds, in words, unless they say the same. */
function changed(path: string, before: unknown, after: unknown, { base, now, nameOf }: Compared): PlanChange[] {
  if (sameValue(before, after)) return [];
  const [old, made] = [sayCell(path, before, base, nameOf), sayCell(path, after, now, nameOf)];
  const label = labelOf(path, now);
  return old === made ? [] : [{ key: `changed ${path}`, path, label, kind: "changed", before: old, after: made }];
}

/** As the form has them: what the job is comes first. */
const IN_ORDER = [...new Set<PostingField>(["title", "description", ...POSTING_FIELDS])];

const changedPosting = (compared: Compared): PlanChange[] =>
  IN_ORDER.flatMap((field) =>
    changed(postingCell(field), compared.base.posting[field], compared.now.posting[field], compared),
  );

function changedSteps(compared: Compared): PlanChange[] {
  const { base, now } = compared;
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
      changed(stepCell(step.id, field), before.config[field], step.config[field], compared),
    );
  });
  return [...listed, ...inside];
}

function changedQuestions(compared: Compared): PlanChange[] {
  const { base, now } = compared;
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
      return fieldsOf(before, fields).flatMap((field) =>
        changed(questionCell(id, field), before[field], fields[field], compared),
      );
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
