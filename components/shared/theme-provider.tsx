"use client";

import { ThemeProvider as NextThemesProvider, type ThemeProviderProps } from "next-themes";

/** Light, dark or the system's choice (the default), as a class on `<html>`; give that element `suppressHydrationWarning`. */
export function ThemeProvider(props: ThemeProviderProps) {
  return (
    <NextThemesProvider attribute="class" defaultTheme="system" enableSystem disableTransitionOnChange {...props} />
  );
}
