import { ArrowLeftIcon } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/lib/utils";

type PageHeaderProps = {
  title: ReactNode;
  /** Beside the title: a `StatusDot`, a copy button. */
  status?: ReactNode;
  /** At the end of the row; the most wanted one last. */
  actions?: ReactNode;
  /** One quiet line under the title. */
  description?: ReactNode;
  back?: { href: string; label: string };
  /** `NavTabs`, on the lower edge. */
  tabs?: ReactNode;
  className?: string;
};

/** The title row of a page: where one came from, what this is, how it stands, what to do with it. */
export function PageHeader({ title, status, actions, description, back, tabs, className }: PageHeaderProps) {
  return (
    <div
      data-slot="page-header"
      className={cn("flex flex-col gap-2 px-4 pt-4 md:px-6", tabs ? "border-b" : "pb-4", className)}
    >
      {back && (
        <Link
          href={back.href}
          className="inline-flex min-h-6 w-fit items-center gap-1 rounded-sm text-muted-foreground text-table hover:text-foreground"
        >
          <ArrowLeftIcon aria-hidden className="size-3.5 rtl:rotate-180" />
          <bdi>{back.label}</bdi>
        </Link>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="flex min-w-0 flex-1 basis-60 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 dir="auto" className="min-w-0 break-words font-semibold text-title tracking-[-0.01em]">
            {title}
          </h1>
          {status}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {description && <p className="max-w-prose text-muted-foreground">{description}</p>}
      {tabs && <div className="min-w-0">{tabs}</div>}
    </div>
  );
}
