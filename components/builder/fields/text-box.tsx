"use client";

import { type KeyboardEvent, type ReactNode, type Ref, useState } from "react";
import { TextField } from "@/components/shell/text-field";
import { pastePlain } from "./paste-plain";

export type TextBoxProps = {
  label: string;
  description?: ReactNode;
  /** Said beside the label; without it the field is marked as required. */
  optional?: boolean;
  /** Lines of a longer text. */
  rows?: number;
  placeholder?: string;
  /** The most characters that can be published; counted once the text comes near it, or always. */
  limit?: number;
  countsAlways?: boolean;
  /** Beside the label, at the end of the row. */
  action?: ReactNode;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
};

type ValueProps = {
  value: unknown;
  onChange: (value: string) => void;
  problem?: string;
  ref?: Ref<HTMLTextAreaElement>;
};

/** A text. What is pasted from a web page comes in as plain text; too long a text stays, and its length is told. */
export function TextBox({
  value,
  onChange,
  rows,
  limit,
  countsAlways,
  description,
  ref,
  ...field
}: TextBoxProps & ValueProps) {
  const text = shown(value);
  const count = limit === undefined ? null : countOf(text.length, limit, countsAlways);
  const control = {
    ...field,
    value: text,
    onPaste: pastePlain,
    description: (description || count) && (
      <>
        {description}
        {description && count && " "}
        {count && <span className="whitespace-nowrap tabular-nums">{count}</span>}
      </>
    ),
  };
  if (rows === undefined) return <TextField {...control} onChange={(event) => onChange(event.target.value)} />;
  return <TextField {...control} ref={ref} multiline rows={rows} onChange={(event) => onChange(event.target.value)} />;
}

const shown = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

const number = new Intl.NumberFormat("en");

function countOf(length: number, limit: number, always = false): string | null {
  if (!always && length < limit * 0.8) return null;
  const over = length > limit ? `, ${number.format(length - limit)} too many` : "";
  return `${number.format(length)} of ${number.format(limit)} characters${over}.`;
}

export type NumberBoxProps = Omit<TextBoxProps, "rows" | "limit" | "countsAlways"> & {
  /** False: any number; else whole ones. */
  isWhole?: boolean;
  /** What is shown for what is stored, where they differ: 0.6 is 60 per cent, scale 100. */
  scale?: number;
};

/** A number. What is no number stays as it was typed, and the field says so. */
export function NumberBox({
  value,
  onChange,
  isWhole = true,
  scale = 1,
  ...field
}: NumberBoxProps & Omit<ValueProps, "onChange" | "ref"> & { onChange: (value: unknown) => void }) {
  // "0.0" is on its way to 0.05: what is typed stands as long as it means the value.
  const [typed, setTyped] = useState("");
  const known = typeof value === "number" ? String(Math.round(value * scale * 1e6) / 1e6) : shown(value);
  const text = typed !== "" && numberOf(typed, scale) === value ? typed : known;
  return (
    <TextField
      {...field}
      inputMode={isWhole ? "numeric" : "decimal"}
      // The number is short; its label and what is said about it need not be.
      className="[&_[data-slot=input]]:max-w-40"
      value={text}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(numberOf(event.target.value, scale));
      }}
      onBlur={() => setTyped("")}
    />
  );
}

/** What a typed number stands for: null for nothing, and the text itself while it is no number. */
export function numberOf(typed: string, scale = 1): unknown {
  const trimmed = typed.trim();
  if (trimmed === "") return null;
  const value = Number(trimmed.replace(",", "."));
  // "1." and "-" are on their way to a number: they stand until they are one.
  return Number.isFinite(value) && /\d$/.test(trimmed) ? Math.round((value / scale) * 1e6) / 1e6 : typed;
}
