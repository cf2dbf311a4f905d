import type { ReactNode } from "react";

/** One line that says what is wrong, read out when it appears; nothing while there is nothing to say. */
export function ProblemLine({ children }: { children: ReactNode }) {
  if (!children) return null;
  return (
    <p role="alert" className="text-danger text-table">
      {children}
    </p>
  );
}
