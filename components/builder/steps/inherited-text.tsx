"use client";

import { useRef } from "react";
import { CellFrame } from "@/components/builder/fields/cell-frame";
import { TextBox } from "@/components/builder/fields/text-box";
import { useCell, usePlanStore, useProblem } from "@/components/builder/plan/plan-provider";
import { undoToast } from "@/components/shared/undo-toast";
import { Button } from "@/components/ui/button";
import { type PostingField, postingCell, stepCell } from "@/lib/contract/plan/paths";

type InheritedTextProps = { stepId: string; field: PostingField; label: string; description: string };

/** As much of the posting's text as is shown in an empty field. */
const SHOWN = 300;

/** A text that a step takes over from its posting until it says its own. */
export function InheritedText({ stepId, field, label, description }: InheritedTextProps) {
  const path = stepCell(stepId, field);
  const store = usePlanStore();
  const [own, set] = useCell(path);
  const [given] = useCell(postingCell(field));
  const problem = useProblem(path);
  const text = useRef<HTMLTextAreaElement>(null);
  const inherited = typeof given === "string" ? given.trim() : "";
  const isOwn = typeof own === "string" && own !== "";

  const sayDifferently = () => {
    if (inherited) set(inherited);
    text.current?.focus();
  };
  const takeOver = () => {
    const undo = store.change([[path, null]]);
    undoToast({ message: `${label}: as in the job again.`, onUndo: undo });
  };
  return (
    <CellFrame path={path}>
      <TextBox
        ref={text}
        label={label}
        optional
        rows={2}
        limit={10_000}
        value={own}
        onChange={(next) => set(next === "" ? null : next)}
        problem={problem}
        placeholder={inherited ? shortened(inherited) : "The job says nothing here."}
        description={description}
      />
      <Button
        type="button"
        variant="ghost"
        size="sm"
        className="-ms-2 self-start"
        aria-label={isOwn ? `Use the posting's: ${label}` : `Say it differently here: ${label}`}
        onClick={isOwn ? takeOver : sayDifferently}
      >
        {isOwn ? "Use the posting's" : "Say it differently here"}
      </Button>
    </CellFrame>
  );
}

const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text);
