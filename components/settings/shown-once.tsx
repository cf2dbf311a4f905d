import { KeyRoundIcon } from "lucide-react";
import type { ReactNode } from "react";
import { CopyButton } from "@/components/shared/copy-button";
import { Alert, AlertActions, AlertDescription, AlertTitle } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

type ShownOnceProps = {
  title: string;
  /** To whom to give it, and that it is not shown again. */
  advice: ReactNode;
  secret: string;
  copyLabel: string;
  onDone: () => void;
};

/** A secret of which only the hash is kept: shown now and never again. */
export function ShownOnce({ title, advice, secret, copyLabel, onDone }: ShownOnceProps) {
  return (
    <Alert variant="success" role="status">
      <KeyRoundIcon aria-hidden />
      <AlertTitle>{title}</AlertTitle>
      <AlertDescription>{advice}</AlertDescription>
      <code className="mt-1 w-fit max-w-full select-all break-all rounded-sm bg-muted px-1.5 py-1 font-mono text-table [svg~&]:col-start-2">
        {secret}
      </code>
      <AlertActions>
        <CopyButton text={secret} label={copyLabel} />
        <Button variant="ghost" size="sm" onClick={onDone}>
          Done
        </Button>
      </AlertActions>
    </Alert>
  );
}
