import type { ClipboardEvent } from "react";
import { looksLikeHtml, plainOfHtml } from "./plain-of-html";

/**
 * A paste handler: what comes from a web page or a word processor goes into the field as plain text with its lines and
 * bullets. Other pastes are left to the browser.
 */
export function pastePlain(event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
  const html = event.clipboardData.getData("text/html");
  let text = html ? plainOfHtml(html) : event.clipboardData.getData("text/plain");
  const isSource = looksLikeHtml(text);
  if (isSource) text = plainOfHtml(text);
  if ((!html && !isSource) || text === "") return;
  event.preventDefault();
  insertText(event.currentTarget, text);
}

/** Puts text where the cursor is, as if it was typed there: the browser's own undo takes it back. */
export function insertText(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const fitting = field instanceof HTMLInputElement ? text.replace(/\s*\n\s*/g, " ") : text;
  field.focus();
  // Called obsolete, and still the only way that leaves a field's undo whole.
  if (document.execCommand("insertText", false, fitting)) return;
  field.setRangeText(
    fitting,
    field.selectionStart ?? field.value.length,
    field.selectionEnd ?? field.value.length,
    "end",
  );
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
