import type { ReactNode } from "react";

/** What stands on a page outside the frame: a title, a sentence, a form. */
export function AuthCard({
  title,
  description,
  children,
}: {
  title: string;
  description?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex w-full max-w-sm flex-col gap-5 rounded-lg border bg-card p-6">
      <div className="flex flex-col gap-1">
        <h1 className="font-semibold text-title tracking-[-0.01em]">{title}</h1>
        {description && <p className="text-muted-foreground">{description}</p>}
      </div>
      {children}
    </div>
  );
}
