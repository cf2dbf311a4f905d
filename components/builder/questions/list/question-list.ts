import { arrayMove } from "@dnd-kit/sortable";
import { newCellId } from "@/components/builder/plan/new-cell-id";
import type { PlanStore } from "@/components/builder/plan/plan-store";
import { nameOf, QUESTION_KINDS } from "@/components/builder/words/question-kinds";
import type { undoToast } from "@/components/shared/undo-toast";
import { idsOf } from "@/lib/contract/plan/content";
import { QUESTION_FIELDS, questionCell, questionsCell } from "@/lib/contract/plan/paths";
import type { Modality } from "@/lib/contract/platform/questions";

type Fields = Record<string, unknown>;
/** What is focused when the page has caught up: the text of an open card, or a closed row. */
export type Focus = { id: string; on: "text" | "row" } | { on: "add" };

type Options = {
  store: PlanStore;
  modality: Modality;
  openQuestion(id: string | null): void;
  focus(what: Focus): void;
  /** The focus stays on what has it, though that is about to be moved on the page. */
  keepFocus(): void;
  /** Tells of a deletion and offers to take it back. */
  toast(told: Parameters<typeof undoToast>[0]): void;
  /** For those who do not see the list. */
  say(sentence: string): void;
};

/** What can be done to a list of questions. The order is one cell: each of these is one change of it. */
export type QuestionList = ReturnType<typeof questionList>;

export function questionList({ store, modality, openQuestion, focus, keepFocus, toast, say }: Options) {
  const cell = questionsCell(modality);
  const { noun, plural, blank } = QUESTION_KINDS[modality];
  const ids = () => idsOf(store.get(cell));

  const open = (id: string) => {
    openQuestion(id);
    focus({ id, on: "text" });
  };
  const close = (id: string) => {
    openQuestion(null);
    focus({ id, on: "row" });
  };
  /** Puts questions behind `after`, or at the end. Answers their ids. */
  const insert = (questions: Fields[], after?: string): string[] => {
    const added = questions.map((fields) => ({ id: newCellId(), fields }));
    const order = ids();
    const place = after === undefined ? order.length : order.indexOf(after) + 1;
    const cells = added.flatMap(({ id, fields }) =>
      QUESTION_FIELDS.flatMap((field): [string, unknown][] => {
        const value = field === "modality" ? modality : fields[field];
        return value === undefined || value === null ? [] : [[questionCell(id, field), value]];
      }),
    );
    const newIds = added.map(({ id }) => id);
    store.change([...cells, [cell, order.toSpliced(place, 0, ...newIds)]]);
    return newIds;
  };
  const add = (after?: string) => {
    const [id] = insert([{ ...blank, text: "" }], after);
    if (id) open(id);
  };
  const move = (id: string, to: number) => {
    const order = ids();
    const from = order.indexOf(id);
    if (from < 0 || to < 0 || to >= order.length || from === to) return;
    store.set(cell, arrayMove(order, from, to));
    say(`${nameOf(noun, from)} is now ${noun} ${to + 1} of ${order.length}.`);
  };

  return {
    modality,
    open,
    close,
    add: () => add(),
    insert(questions: Fields[]) {
      insert(questions);
      say(`${questions.length} ${questions.length === 1 ? noun : plural} added.`);
    },
    addLines(lines: string[]) {
      insert(lines.map((text) => ({ ...blank, text })));
      say(`${lines.length} ${lines.length === 1 ? noun : plural} added.`);
    },
    duplicate(id: string) {
      const fields = Object.fromEntries(QUESTION_FIELDS.map((field) => [field, store.get(questionCell(id, field))]));
      const [copy] = insert([fields], id);
      if (copy) open(copy);
      say(`${nameOf(noun, ids().indexOf(id))} was duplicated.`);
    },
    /** Takes a question out; its cells stay, so that it can be put back as it was. */
    remove(id: string) {
      const order = ids();
      const index = order.indexOf(id);
      const left = order.filter((one) => one !== id);
      const undo = store.change([[cell, left]]);
      const neighbour = left[Math.min(index, left.length - 1)];
      openQuestion(null);
      focus(neighbour === undefined ? { on: "add" } : { id: neighbour, on: "row" });
      const text = String(store.get(questionCell(id, "text")) ?? "").trim();
      toast({
        message: `${nameOf(noun, index)} was deleted.`,
        description: text ? shortened(text) : undefined,
        onUndo() {
          undo();
          focus({ id, on: "row" });
        },
      });
    },
    /** One place up or down, with the focus staying where it is. */
    moveBy(id: string, by: 1 | -1) {
      move(id, ids().indexOf(id) + by);
      keepFocus();
    },
    moveTo: (id: string, over: string) => move(id, ids().indexOf(over)),
    /** The row above or below gets the focus. */
    step(id: string, by: 1 | -1) {
      const next = ids()[ids().indexOf(id) + by];
      if (next) focus({ id: next, on: "row" });
    },
    /** Enter in a question's text: on to the next one, and from the last one to a new one. */
    next(id: string) {
      const order = ids();
      const next = order[order.indexOf(id) + 1];
      if (next) open(next);
      else if (String(store.get(questionCell(id, "text")) ?? "").trim() !== "") add(id);
    },
  };
}

const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 120)} …` : text);
