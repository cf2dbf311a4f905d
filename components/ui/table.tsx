import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** 13 px, figures that line up. The box around it scrolls sideways, and takes focus so that keys can scroll it. */
function Table({
  className,
  containerClassName,
  "aria-label": label,
  ...props
}: ComponentProps<"table"> & { containerClassName?: string }) {
  return (
    <section
      data-slot="table-container"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className={cn("relative w-full overflow-x-auto focus-visible:-outline-offset-2", containerClassName)}
    >
      <table
        data-slot="table"
        aria-label={label}
        className={cn("w-full border-collapse text-table tabular-nums", className)}
        {...props}
      />
    </section>
  );
}

function TableHeader({ className, ...props }: ComponentProps<"thead">) {
  return <thead data-slot="table-header" className={cn("[&_tr]:border-b", className)} {...props} />;
}

function TableBody({ className, ...props }: ComponentProps<"tbody">) {
  return <tbody data-slot="table-body" className={cn("[&_tr:last-child]:border-0", className)} {...props} />;
}

function TableFooter({ className, ...props }: ComponentProps<"tfoot">) {
  return <tfoot data-slot="table-footer" className={cn("border-t font-medium", className)} {...props} />;
}

function TableRow({ className, ...props }: ComponentProps<"tr">) {
  return (
    <tr
      data-slot="table-row"
      className={cn(
        "border-b transition-colors hover:bg-muted/60 aria-selected:bg-accent data-[state=selected]:bg-accent",
        className,
      )}
      {...props}
    />
  );
}

function TableHead({ className, ...props }: ComponentProps<"th">) {
  return (
    <th
      data-slot="table-head"
      scope="col"
      className={cn(
        "h-8 whitespace-nowrap px-3 text-start align-middle font-medium text-muted-foreground text-xs has-[[role=checkbox]]:w-10",
        className,
      )}
      {...props}
    />
  );
}

function TableCell({ className, ...props }: ComponentProps<"td">) {
  return <td data-slot="table-cell" className={cn("h-10 px-3 py-1.5 align-middle", className)} {...props} />;
}

function TableCaption({ className, ...props }: ComponentProps<"caption">) {
  return (
    <caption
      data-slot="table-caption"
      className={cn("caption-bottom pt-3 text-start text-muted-foreground", className)}
      {...props}
    />
  );
}

export { Table, TableBody, TableCaption, TableCell, TableFooter, TableHead, TableHeader, TableRow };
