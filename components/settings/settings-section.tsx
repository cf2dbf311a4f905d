import type { ReactNode } from "react";

/** One part of a settings page, under its heading. */
export function SettingsSection({
  title,
  description,
  children,
}: {
  title: string;
  description?: string;
  children: ReactNode;
}) {
  return (
    <section className="flex flex-col gap-3">
      <div className="flex flex-col gap-0.5">
        <h2 className="font-semibold">{title}</h2>
        {description && <p className="max-w-prose text-muted-foreground text-table">{description}</p>}
      </div>
      {children}
    </section>
  );
}
