"use client";

import { useId } from "react";
import { RadioGroup, RadioGroupItem } from "@/components/ui/radio-group";

type OneOfProps = {
  label: string;
  choices: readonly { value: string; label: string }[];
  /** The first choice, which says nothing. */
  none?: string;
  value: unknown;
  onChange(value: string | null): void;
};

/** Base UI has no radio without a value. */
const NONE = "(none)";

/** One of a few, all of them in sight. A choice that is not there any more stays, and says so. */
export function OneOf({ label, choices, none, value, onChange }: OneOfProps) {
  const id = useId();
  const chosen = typeof value === "string" && value !== "" ? value : none === undefined ? null : NONE;
  const isGone = chosen !== null && chosen !== NONE && !choices.some((choice) => choice.value === chosen);
  const all = [
    ...(none === undefined ? [] : [{ value: NONE, label: none }]),
    ...new Map(choices.map((choice) => [choice.value, choice])).values(),
    ...(isGone ? [{ value: chosen, label: `${chosen} (none of the choices)` }] : []),
  ];
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <span id={id} className="font-medium">
        {label}
      </span>
      <RadioGroup<string | null>
        aria-labelledby={id}
        value={chosen}
        onValueChange={(next) => onChange(next === NONE ? null : next)}
        className="flex-row flex-wrap gap-x-4 gap-y-1"
      >
        {all.map((choice) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is the control; the linter does not know it.
          <label key={choice.value} className="flex min-h-7 min-w-0 cursor-pointer items-center gap-2">
            <RadioGroupItem value={choice.value} />
            <span dir="auto" className="min-w-0 break-words">
              {choice.label}
            </span>
          </label>
        ))}
      </RadioGroup>
    </div>
  );
}
