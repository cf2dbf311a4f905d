"use client";

import { type RefObject, useEffect } from "react";

const steps: Record<string, 1 | -1> = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 };

/** Where the focus goes in a list of `count` rows from row `current` (-1: none yet); it stops at both ends. */
export function nextRow(current: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (current < 0) return step === 1 ? 0 : count - 1;
  return Math.min(Math.max(current + step, 0), count - 1);
}

/**
 * J, K and the arrows move the focus between the rows' links (`[data-row-link]` inside `list`); Enter is the link's own.
 * The letters work wherever nothing is being typed, the arrows only from a row or a field marked `data-row-entry`.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (!step || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target instanceof HTMLElement ? event.target : document.body;
      const isEntry = at.matches("[data-row-entry]");
      const isArrow = event.key.startsWith("Arrow");
      if (isArrow ? !isEntry && !at.closest("[data-row-link]") : isTyping(at)) return;
      if (isOverlayOpen()) return;
      const links = [...(list.current?.querySelectorAll<HTMLElement>("[data-row-link]") ?? [])];
      const current = links.findIndex((link) => link === at || link.closest("tr")?.contains(at));
      const next = links[nextRow(current, step, links.length)];
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [list]);
}

/** True where letters are text. */
function isTyping(at: HTMLElement): boolean {
  return at.isContentEditable || at.matches("input, textarea, select, [role=combobox], [role=textbox]");
}

/** True while a menu, a list or a dialog has the keys. A closed one may stay in the page, hidden. */
export function isOverlayOpen(): boolean {
  const overlays = document.querySelectorAll("[role=menu], [role=listbox], [role=dialog], [role=alertdialog]");
  return [...overlays].some((overlay) => overlay.checkVisibility());
}
