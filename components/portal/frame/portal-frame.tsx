import type { ReactNode } from "react";
import { cn } from "@/lib/utils";

type PortalFrameProps = {
  company?: string;
  /** The job; beside the company's name. */
  title?: string;
  /** `wide` for the conversation, where the camera's picture stands beside the question. */
  width?: "narrow" | "wide";
  children: ReactNode;
};

/** Around every page a candidate sees: whose it is, and nothing that leads away. */
export function PortalFrame({ company, title, width = "narrow", children }: PortalFrameProps) {
  const column = cn("mx-auto w-full px-4 sm:px-6", width === "wide" ? "max-w-4xl" : "max-w-2xl");
  return (
    <div className="flex min-h-dvh flex-col text-base leading-6">
      {company && (
        <header className="border-b">
          <div className={cn(column, "flex min-h-14 flex-wrap items-center gap-x-3 py-2")}>
            <p dir="auto" className="max-w-full break-words font-semibold">
              {company}
            </p>
            {title && (
              <p dir="auto" className="min-w-0 max-w-full break-words text-muted-foreground text-sm">
                {title}
              </p>
            )}
          </div>
        </header>
      )}
      <main className={cn(column, "flex flex-1 flex-col gap-6 py-6 sm:py-10")}>{children}</main>
    </div>
  );
}
