import { type ClassValue, clsx } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

// Without this, tailwind-merge takes our two own text sizes for colours and drops them next to `text-muted-foreground`.
const merge = extendTailwindMerge({ extend: { theme: { text: ["table", "title"] } } });

/** Joins class names; of two Tailwind classes that set the same thing the later one wins. */
export function cn(...inputs: ClassValue[]): string {
  return merge(clsx(inputs));
}

/** The props of a Base UI part with `className` as a plain string (Base UI also takes a function, which `cn` would drop). */
export type Styled<Props> = Omit<Props, "className"> & { className?: string };
