"use client";

import { CheckIcon, CopyIcon } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";

type CopyButtonProps = Omit<ButtonProps, "onClick" | "children"> & {
  /** What goes to the clipboard. */
  text: string;
  /** Says what is copied: "Copy link". Shown, unless `size` is an icon size. */
  label?: string;
};

/** Copies, and says so for two seconds, on the button and to assistive technology. */
export function CopyButton({ text, label = "Copy", size = "sm", variant = "outline", ...props }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"idle" | "copied" | "refused">("idle");
  const isIcon = size?.startsWith("icon") ?? false;

  useEffect(() => {
    if (outcome === "idle") return;
    const timer = setTimeout(() => setOutcome("idle"), outcome === "copied" ? 2000 : 6000);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => setOutcome((await copyText(text)) ? "copied" : "refused");
  const said = { idle: label, copied: "Copied", refused: "Could not copy" }[outcome];

  return (
    <>
      <Button
        type="button"
        size={size}
        variant={variant}
        aria-label={isIcon ? label : undefined}
        title={isIcon ? said : undefined}
        onClick={copy}
        {...props}
      >
        {outcome === "copied" ? <CheckIcon aria-hidden /> : <CopyIcon aria-hidden />}
        {!isIcon && said}
      </Button>
      <span aria-live="polite" className="sr-only">
        {outcome === "idle" ? "" : said}
      </span>
    </>
  );
}

/** Copies; true when the text is on the clipboard. The browser refuses outside HTTPS and localhost; then the old way is tried. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    const wrote = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (wrote) return true;
  }
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const wrote = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return wrote;
}
