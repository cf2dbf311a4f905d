import type { ReactNode } from "react";
import { ButtonLink } from "@/components/shared/button-link";
import { cn } from "@/lib/utils";

/** A link as large as a thumb: the whole width on a phone. */
export function MainButtonLink({
  href,
  className,
  children,
}: {
  href: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <ButtonLink
      href={href}
      prefetch={false}
      className={cn("h-auto min-h-11 w-full whitespace-normal px-5 py-2 text-base sm:w-auto sm:self-start", className)}
    >
      {children}
    </ButtonLink>
  );
}
