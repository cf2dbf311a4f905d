import { type ReactNode, useId } from "react";

/** A piece of the candidate's page, set apart from the editor around it. */
export function PreviewFrame({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-2">
      <h2 id={id} className="font-medium text-muted-foreground text-table">
        {title}
      </h2>
      {children}
    </section>
  );
}
