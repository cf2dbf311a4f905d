import type { ReactNode } from "react";
import { Card, CardContent, CardDescription, CardTitle } from "@/components/ui/card";

type FormSectionProps = { title: ReactNode; description?: ReactNode; action?: ReactNode; children: ReactNode };

/** Fields that belong together, under their heading. */
export function FormSection({ title, description, action, children }: FormSectionProps) {
  return (
    <Card>
      {/* Not the card's own header: on narrow screens the action goes under the words. */}
      <div className="flex flex-wrap items-start justify-between gap-2 px-4 pt-3.5 pb-3">
        <div className="min-w-0 flex-1 basis-64">
          <CardTitle className="text-base">{title}</CardTitle>
          {description && <CardDescription>{description}</CardDescription>}
        </div>
        {action && <div className="-mx-2.5 -my-0.5 sm:mx-0">{action}</div>}
      </div>
      <CardContent className="flex flex-col gap-5">{children}</CardContent>
    </Card>
  );
}
