"use client";

import { type ChangeEvent, type SyntheticEvent, useRef, useState } from "react";

type DateBox = {
  /** Whether it was left with a part of the date missing: nobody can mean that, so it is said beside the field. */
  isHalf: boolean;
  /** Empties the control too, which may hold a part of a date. */
  clear(): void;
  /** For an input of type "date" or "datetime-local". */
  control: {
    ref: React.RefObject<HTMLInputElement | null>;
    value: string;
    onChange(event: ChangeEvent<HTMLInputElement>): void;
    onKeyUp(event: SyntheticEvent<HTMLInputElement>): void;
    onBlur(event: SyntheticEvent<HTMLInputElement>): void;
  };
};

/**
 * A date that is typed part by part. While a part is missing the browser's control has no value, and tells nothing of what
 * is typed into it: `value` stays what it was, and `onChange` hears of whole dates and of none ("") only.
 */
export function useDateBox(value: string, onChange: (value: string) => void): DateBox {
  const ref = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<"whole" | "half" | "left half">("whole");

  const look = (control: HTMLInputElement, isLeft: boolean) => {
    if (control.validity.badInput) return setState(isLeft || state === "left half" ? "left half" : "half");
    if (state === "whole") return;
    setState("whole");
    onChange(control.value);
  };
  return {
    isHalf: state === "left half",
    clear() {
      if (ref.current) ref.current.value = "";
      setState("whole");
      onChange("");
    },
    control: {
      ref,
      // What is kept must not be written over what is being typed.
      value: state === "whole" ? value : "",
      onChange({ currentTarget }) {
        setState(currentTarget.validity.badInput ? "half" : "whole");
        if (!currentTarget.validity.badInput) onChange(currentTarget.value);
      },
      // The first part that is typed and the last that is taken out are no change to the browser.
      onKeyUp: ({ currentTarget }) => look(currentTarget, false),
      onBlur: ({ currentTarget }) => look(currentTarget, true),
    },
  };
}
