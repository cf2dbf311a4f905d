"use client";

import { KeyboardIcon } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { keyLabel, keyName } from "@/components/shell/key-name";
import { isOverlayOpen } from "@/components/shell/use-row-keys";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

/**
 * One thing the keyboard does on a page. `keys`: names as `keyName` gives them; any of them does it. Without `run` it is
 * only shown: the browser does it, or a listener of the page's own.
 */
export type KeyBinding = { keys: string[]; label: string; run?: () => void };

/** Where typing and choosing have keys of their own. */
const OWN_KEYS =
  'input:not([type="range"]), textarea, select, [contenteditable=""], [contenteditable="true"], [role="tablist"], [role="radiogroup"], [role="menu"], [role="listbox"]';
/** What Space and Enter press. */
const PRESSABLE = 'button, a, summary, [role="button"], [role="link"]';

type PageKeysProps = {
  bindings: KeyBinding[];
  /** False: only "?" shows the keys. */
  hasButton?: boolean;
};

/** Installs the page's keys, shows them on "?", and gives the mouse a button for the same. */
export function PageKeys({ bindings, hasButton = true }: PageKeysProps) {
  const [isOpen, setIsOpen] = useState(false);
  const cameFrom = useRef<HTMLElement | null>(null);

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(OWN_KEYS) || isOverlayOpen()) return;
    const name = keyName(event);
    if (name === "?") {
      cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      return setIsOpen(true);
    }
    if ((name === "space" || name === "enter") && target?.closest(PRESSABLE)) return;
    const binding = bindings.find(({ keys }) => keys.includes(name));
    if (!binding?.run) return;
    event.preventDefault();
    binding.run();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);

  return (
    <>
      {hasButton && (
        <Button
          variant="ghost"
          size="icon"
          aria-label="Keys of this page"
          title="Keys of this page (?)"
          className="max-md:hidden"
          onClick={(event) => {
            cameFrom.current = event.currentTarget;
            setIsOpen(true);
          }}
        >
          <KeyboardIcon aria-hidden />
        </Button>
      )}
      <Dialog open={isOpen} onOpenChange={setIsOpen}>
        <DialogContent className="max-w-sm" finalFocus={cameFrom}>
          <DialogHeader>
            <DialogTitle>Keys of this page</DialogTitle>
            <DialogDescription>They work wherever you are not typing.</DialogDescription>
          </DialogHeader>
          <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
            {[...bindings, { keys: ["?"], label: "Show these keys" }].map(({ keys, label }) => (
              <div key={label} className="contents">
                <dt className="flex gap-1">
                  {keys.map((key) => (
                    <Kbd key={key}>{keyLabel(key)}</Kbd>
                  ))}
                </dt>
                <dd>{label}</dd>
              </div>
            ))}
          </dl>
        </DialogContent>
      </Dialog>
    </>
  );
}
