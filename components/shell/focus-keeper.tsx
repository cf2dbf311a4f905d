"use client";

import { useEffect } from "react";

/** What has a name of its own, so that whoever hears the page knows where they are. */
const PLACES = "main, nav, aside, section, form, fieldset, article, [role=group], [role=region], [role=tabpanel]";

/**
 * Keeps the focus when what has it is taken off the page (a button that is done with, a page that is left): the place
 * around it gets it, where Tab then goes on; from a toast it returns to where it came from. Without this the browser
 * drops it to the page's very ground, and Escape and the arrows are heard by nobody. Whoever knows a better place (a list
 * its neighbour, a dialog its button) is quicker.
 */
export function FocusKeeper() {
  useEffect(() => {
    let around: Element[] = [];
    let cameFrom: EventTarget | null = null;
    let frame = 0;
    const remember = ({ target, relatedTarget }: FocusEvent) => {
      const isToast = isInToast(target);
      if (isToast && !isInToast(relatedTarget)) cameFrom = relatedTarget;
      if (!isToast) cameFrom = null;
      around = [];
      for (let at = target instanceof Element ? target : null; at; at = at.parentElement) around.push(at);
    };
    const keep = () => {
      if (around[0]?.isConnected !== false || (document.activeElement ?? document.body) !== document.body) return;
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) return cameFrom.focus({ preventScroll: true });
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
    window.addEventListener("focusin", remember, true);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      window.removeEventListener("focusin", remember, true);
    };
  }, []);
  return null;
}

const isInToast = (target: EventTarget | null) =>
  target instanceof Element && target.closest("[data-sonner-toaster]") !== null;

function focusPlace(place: HTMLElement): void {
  if (!place.hasAttribute("tabindex")) {
    place.tabIndex = -1;
    // Clicking into the place must not focus it for good.
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  }
  place.focus({ preventScroll: true });
}
