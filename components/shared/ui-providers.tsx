import type { ReactNode } from "react";
import { NowProvider } from "@/components/shared/now";
import { ThemeProvider } from "@/components/shared/theme-provider";
import { Toaster } from "@/components/ui/sonner";
import { TooltipProvider } from "@/components/ui/tooltip";

/**
 * All that the components need around them, once in the root layout: theme, clock, tooltips, toasts.
 * `nonce` goes to the small script that sets the theme before the first paint.
 */
export function UiProviders({ children, nonce }: { children: ReactNode; nonce?: string }) {
  return (
    <ThemeProvider nonce={nonce}>
      <NowProvider startedAt={Date.now()}>
        <TooltipProvider>
          {/* Its own stacking context, so that whatever floats lies above it without a race of z-indexes. */}
          <div className="isolate">{children}</div>
        </TooltipProvider>
      </NowProvider>
      <Toaster />
    </ThemeProvider>
  );
}
