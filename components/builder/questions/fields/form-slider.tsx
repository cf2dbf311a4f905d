"use client";

import { useState } from "react";
import { CellNumber } from "@/components/builder/fields/cell-text";
import { useCell } from "@/components/builder/plan/plan-provider";
import { QUESTION_WORDS } from "@/components/builder/words/question-words";
import { Slider } from "@/components/ui/slider";
import { questionCell } from "@/lib/contract/plan/paths";
import { sliderRange } from "./slider-range";

const WORDS = QUESTION_WORDS.form;

/** The scale of a slider, with the slider itself to try it. */
export function FormSlider({ id }: { id: string }) {
  const at = (field: string) => questionCell(id, field);
  const [min] = useCell(at("slider_min"));
  const [max] = useCell(at("slider_max"));
  const [step] = useCell(at("slider_step"));
  const [tried, setTried] = useState<number>();
  const range = sliderRange(min, max, step);
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-3 gap-3 sm:max-w-96">
        <CellNumber path={at("slider_min")} {...WORDS.slider_min} optional isWhole={false} placeholder="0" />
        <CellNumber path={at("slider_max")} {...WORDS.slider_max} optional isWhole={false} placeholder="10" />
        <CellNumber path={at("slider_step")} {...WORDS.slider_step} optional isWhole={false} placeholder="1" />
      </div>
      {range && (
        <div className="flex items-center gap-3 sm:max-w-96">
          <span className="text-muted-foreground text-table tabular-nums">{range.min}</span>
          <Slider
            aria-label="Try the slider"
            min={range.min}
            max={range.max}
            step={range.step}
            value={Math.min(range.max, Math.max(range.min, tried ?? range.min))}
            onValueChange={setTried}
          />
          <span className="text-muted-foreground text-table tabular-nums">{range.max}</span>
          <output className="min-w-10 text-end tabular-nums">
            {Math.round(Math.min(range.max, Math.max(range.min, tried ?? range.min)) * 1e6) / 1e6}
          </output>
        </div>
      )}
    </div>
  );
}
