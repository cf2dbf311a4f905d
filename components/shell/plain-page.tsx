import type { ReactNode } from "react";

/** A page that has only a sentence to say, and the way on. Inside the frame or on its own. */
export function PlainPage({ title, children, actions }: { title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-start gap-3 px-4 py-16 md:px-6">
      <h1 className="font-semibold text-title tracking-[-0.01em]">{title}</h1>
      <div className="text-muted-foreground">{children}</div>
      {actions && <div className="mt-1 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
