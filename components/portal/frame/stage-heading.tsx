"use client";

import { createContext, type ReactNode, useContext, useEffect, useRef } from "react";
import { cn } from "@/lib/utils";

/** Shared by the headings of one page; `hasArrived` is false until the first of them stands. */
type Arrival = { hasArrived: boolean; pageTitle: string };

const ArrivalContext = createContext<Arrival | null>(null);

/** Around a page whose content changes without a navigation. `pageTitle`: what stands behind the stage in the window's title. */
export function StageHeadings({ pageTitle, children }: { pageTitle: string; children: ReactNode }) {
  const arrival = useRef<Arrival>({ hasArrived: false, pageTitle });
  return <ArrivalContext value={arrival.current}>{children}</ArrivalContext>;
}

type StageHeadingProps = {
  children: string;
  /** Another title for the window, where the heading is long. */
  windowTitle?: string;
  lang?: string;
  className?: string;
};

/**
 * The one h1 of what is shown now. When it replaces another one it takes the focus, so that a screen reader reads it and
 * the keyboard goes on from there; give it a `key` where the same place shows something new.
 */
export function StageHeading({ children, windowTitle = children, lang, className }: StageHeadingProps) {
  const arrival = useContext(ArrivalContext);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!arrival) return;
    document.title = `${windowTitle} · ${arrival.pageTitle}`;
    if (!arrival.hasArrived) {
      arrival.hasArrived = true;
      return;
    }
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [arrival, windowTitle]);

  return (
    <h1
      ref={heading}
      tabIndex={-1}
      dir="auto"
      lang={lang}
      // Focus put here by the page is for those who listen; no ring appears where nobody pressed a key.
      className={cn(
        "text-balance break-words font-semibold text-2xl leading-8 tracking-[-0.015em] outline-none",
        className,
      )}
    >
      {children}
    </h1>
  );
}
