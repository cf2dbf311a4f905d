"use client";

import { useEffect } from "react";

/** What has a name of its own, so that whoever hears the page knows where they are. */
const PLACES = "main, nav, aside, section, form, fieldset, article, [role=group], [role=region], [role=tabpanel]";

/**
 * Keeps the focus when what has it is taken off the page (a button that is done with, a page that is left): the place
 * around it gets it, where Tab then goes on. Without this the browser drops it to the page's very ground, and Escape and
 * the arrows are heard by nobody. Whoever knows a better place (a list its neighbour, a dialog its button) is quicker.
 */
export function FocusKeeper() {
  useEffect(() => {
    let around: Element[] = [];
    let frame = 0;
    const remember = ({ target }: FocusEvent) => {
      around = [];
      for (let at = target instanceof Element ? target : null; at; at = at.parentElement) around.push(at);
    };
    const keep = () => {
      if (around[0]?.isConnected !== false || (document.activeElement ?? document.body) !== document.body) return;
      const place =
        around.find((one) => one.isConnected && one.matches(PLACES) && one.checkVisibility()) ??
        document.querySelector("main");
      around = [];
      if (place instanceof HTMLElement) focusPlace(place);
    };
    const look = () => {
      if (around[0]?.isConnected !== false) return;
      cancelAnimationFrame(frame);
      // Two pictures later: dialogs and lists have moved the focus by then.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(keep);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, []);
  return null;
}

function focusPlace(place: HTMLElement): void {
  if (!place.hasAttribute("tabindex")) {
    place.tabIndex = -1;
    // Clicking into the place must not focus it for good.
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  }
  place.focus({ preventScroll: true });
}
