import { CircleAlertIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Alert, AlertActions, AlertDescription, AlertTitle } from "@/components/ui/alert";
import { AppError } from "@/lib/contract/errors";

/** What to tell a person of a failed call: the server's own sentence where it gave one. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AppError) return error.message;
  return "Something on this page went wrong. Please try again.";
}

type ProblemNoteProps = {
  title: string;
  /** What was kept and what to do now. */
  children?: ReactNode;
  actions?: ReactNode;
};

/** Something did not work, said at once to everybody. */
export function ProblemNote({ title, children, actions }: ProblemNoteProps) {
  return (
    <Alert variant="destructive" role="alert" className="text-base">
      <CircleAlertIcon aria-hidden className="mt-1!" />
      <AlertTitle className="break-words">{title}</AlertTitle>
      {children && <AlertDescription>{children}</AlertDescription>}
      {actions && <AlertActions>{actions}</AlertActions>}
    </Alert>
  );
}
