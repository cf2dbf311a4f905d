"use client";

import { useState } from "react";
import { CellSwitch } from "@/components/builder/fields/cell-choice";
import { CellFrame } from "@/components/builder/fields/cell-frame";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { QUESTION_WORDS } from "@/components/builder/words/question-words";
import { TextField } from "@/components/shell/text-field";
import { ToggleGroup, ToggleGroupItem } from "@/components/ui/toggle-group";
import { fileTypeOf } from "@/lib/contract/form-field";
import { questionCell } from "@/lib/contract/plan/paths";
import { strangeTypeWords, typesIn, typesOf } from "./file-types";

const USUAL = ["pdf", "docx", "doc", "txt", "xlsx", "csv", "png", "jpg"];

/** Which files answer a question of a form, and how many. */
export function FormFiles({ id }: { id: string }) {
  const path = questionCell(id, "file_types");
  const [stored, set] = useCell(path);
  const problem = useProblem(path);
  const types = typesOf(stored);
  const usual = types.filter((type) => USUAL.includes(type));
  const others = types.filter((type) => !USUAL.includes(type));
  // While types are typed, those that were chosen before stay: on the way to "docm" stands "doc", which nobody means.
  const [typing, setTyping] = useState<{ text: string; chosen: string[] } | null>(null);
  const store = (all: string[]) => set(all.length > 0 ? [...new Set(all)] : null);
  const strange = strangeTypeWords(types);
  return (
    <>
      <CellFrame path={path} className="gap-3">
        <div className="flex min-w-0 flex-col gap-1.5">
          <span className="font-medium">Types of files</span>
          <ToggleGroup
            multiple
            aria-label="Types of files"
            className="flex-wrap"
            value={usual}
            onValueChange={(chosen) => store([...chosen, ...others])}
          >
            {USUAL.map((type) => (
              <ToggleGroupItem key={type} value={type}>
                {type.toUpperCase()}
              </ToggleGroupItem>
            ))}
          </ToggleGroup>
          <p className="text-muted-foreground text-table">
            {types.every((type) => fileTypeOf(type) === null)
              ? "None chosen: documents and pictures are taken."
              : "Only these are taken."}
          </p>
        </div>
        <TextField
          label="Other types"
          optional
          placeholder="heic, webp"
          problem={problem ?? (typing ? undefined : strange)}
          value={typing?.text ?? others.join(", ")}
          onFocus={() => setTyping({ text: others.join(", "), chosen: usual })}
          onChange={({ target }) => {
            const chosen = typing?.chosen ?? usual;
            setTyping({ text: target.value, chosen });
            store([...chosen, ...typesIn(target.value)]);
          }}
          onBlur={() => setTyping(null)}
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
