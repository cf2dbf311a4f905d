import type { ReactNode } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { cn } from "@/lib/utils";

type MainButtonProps = ButtonProps & {
  /** What goes on while it works ("Saving"); the button then stays in place, keeps the focus and does nothing. */
  busy?: string | false;
  children: ReactNode;
};

/** A button as large as a thumb: the whole width on a phone. */
export function MainButton({ busy = false, className, children, ...props }: MainButtonProps) {
  return (
    <Button
      className={cn("h-auto min-h-11 w-full whitespace-normal px-5 py-2 text-base sm:w-auto", className)}
      {...props}
      disabled={busy !== false || props.disabled}
    >
      {busy !== false && <Spinner />}
      {busy !== false ? busy : children}
    </Button>
  );
}
