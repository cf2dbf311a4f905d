"use client";

import { useState } from "react";
import { CellSwitch } from "@/components/builder/fields/cell-choice";
import { CellFrame } from "@/components/builder/fields/cell-frame";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { QUESTION_WORDS } from "@/components/builder/words/question-words";
import { TextField } from "@/components/shell/text-field";
import { ToggleGroup, ToggleGroupItem } from "@/components/ui/toggle-group";
import { questionCell } from "@/lib/contract/plan/paths";

const USUAL = ["pdf", "docx", "doc", "txt", "xlsx", "csv", "png", "jpg"];

/** Which files answer a question of a form, and how many. */
export function FormFiles({ id }: { id: string }) {
  const path = questionCell(id, "file_types");
  const [stored, set] = useCell(path);
  const problem = useProblem(path);
  const types = Array.isArray(stored) ? stored.map((type) => String(type).replace(/^\./, "").toLowerCase()) : [];
  const others = types.filter((type) => !USUAL.includes(type));
  // As it is typed: a comma at the end says nothing yet.
  const [typed, setTyped] = useState(others.join(", "));
  const store = (usual: string[], more: string[]) => {
    const all = [...usual, ...more];
    set(all.length > 0 ? all : null);
  };
  return (
    <>
      <CellFrame path={path} className="gap-3">
        <div className="flex min-w-0 flex-col gap-1.5">
          <span className="font-medium">Types of files</span>
          <ToggleGroup
            multiple
            aria-label="Types of files"
            className="flex-wrap"
            value={types.filter((type) => USUAL.includes(type))}
            onValueChange={(usual) => store(usual, others)}
          >
            {USUAL.map((type) => (
              <ToggleGroupItem key={type} value={type}>
                {type.toUpperCase()}
              </ToggleGroupItem>
            ))}
          </ToggleGroup>
          <p className="text-muted-foreground text-table">
            {types.length === 0 ? "None chosen: documents and pictures are taken." : "Only these are taken."}
          </p>
        </div>
        <TextField
          label="Other types"
          optional
          placeholder="heic, webp"
          problem={problem}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            store(
              types.filter((type) => USUAL.includes(type)),
              event.target.value.split(/[\s,;]+/).flatMap((type) => type.replace(/^\./, "").toLowerCase() || []),
            );
          }}
        />
      </CellFrame>
      <CellSwitch
        path={questionCell(id, "allow_multiple_files")}
        {...QUESTION_WORDS.form.allow_multiple_files}
        description="Up to ten in place of one."
      />
    </>
  );
}
