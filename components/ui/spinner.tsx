import { LoaderCircleIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** Beside a word that says what is going on ("Saving"); it is hidden from assistive technology. */
function Spinner({ className, ...props }: ComponentProps<typeof LoaderCircleIcon>) {
  return <LoaderCircleIcon aria-hidden className={cn("size-4 animate-spin", className)} {...props} />;
}

export { Spinner };
