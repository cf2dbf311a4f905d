"use client";

import { CircleAlertIcon, CircleCheckIcon, InfoIcon, TriangleAlertIcon } from "lucide-react";
import { useTheme } from "next-themes";
import { useEffect } from "react";
import { Toaster as Sonner, type ToasterProps } from "sonner";
import { Spinner } from "@/components/ui/spinner";

/**
 * Sonner would send whoever tabs out of its toasts back to where they came from, from where the next Tab leads into the
 * toasts again: a trap for as long as there is one. It does not hear of the focus; `FocusKeeper` gives it back instead.
 */
function hideFromSonner(event: FocusEvent): void {
  if (event.target instanceof Element && event.target.closest("[data-sonner-toaster]")) event.stopPropagation();
}

/** Once around the app. Above the bottom bar on small screens; Alt+T moves the focus to it. */
function Toaster(props: ToasterProps) {
  const { resolvedTheme } = useTheme();
  useEffect(() => {
    window.addEventListener("focusin", hideFromSonner, true);
    return () => window.removeEventListener("focusin", hideFromSonner, true);
  }, []);
  return (
    <Sonner
      theme={resolvedTheme === "dark" ? "dark" : "light"}
      position="bottom-right"
      duration={5000}
      gap={8}
      offset={16}
      mobileOffset={{ bottom: 72, left: 12, right: 12 }}
      icons={{
        success: <CircleCheckIcon aria-hidden className="size-4 text-success" />,
        info: <InfoIcon aria-hidden className="size-4 text-info" />,
        warning: <TriangleAlertIcon aria-hidden className="size-4 text-warning" />,
        error: <CircleAlertIcon aria-hidden className="size-4 text-danger" />,
        loading: <Spinner />,
      }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "flex w-full items-center gap-2.5 rounded-lg border bg-popover px-3.5 py-2.5 font-sans text-popover-foreground text-sm shadow-elevation md:w-[360px]",
          content: "min-w-0 flex-1",
          title: "font-medium",
          description: "text-muted-foreground text-table",
          actionButton:
            "ms-auto inline-flex h-7 shrink-0 items-center rounded-md border px-2.5 font-medium text-primary text-table hover:bg-accent",
          cancelButton: "inline-flex h-7 shrink-0 items-center rounded-md px-2.5 text-table hover:bg-accent",
        },
      }}
      {...props}
    />
  );
}

export { Toaster };
