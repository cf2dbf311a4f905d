"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import {
  AlertDialog,
  AlertDialogAction,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from "@/components/ui/alert-dialog";
import { Field, FieldError, FieldLabel } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Spinner } from "@/components/ui/spinner";

type ConfirmByNameDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** "Delete this posting for good?" */
  title: string;
  /** What goes with it and what stays. */
  description: ReactNode;
  /** What has to be typed. */
  name: string;
  confirmLabel?: string;
  /** Closes when it resolves; when it rejects the dialog stays and shows the error's message. */
  onConfirm: () => void | Promise<void>;
};

/** For what cannot be undone: the button works once the name has been typed. */
export function ConfirmByNameDialog({ open, onOpenChange, ...content }: ConfirmByNameDialogProps) {
  const [isBusy, setIsBusy] = useState(false);
  return (
    // Mid-deletion neither Esc nor Cancel closes it: the outcome would be lost.
    <AlertDialog open={open} onOpenChange={(next) => (isBusy ? undefined : onOpenChange(next))}>
      <AlertDialogContent>
        <ConfirmForm {...content} isBusy={isBusy} setIsBusy={setIsBusy} onDone={() => onOpenChange(false)} />
      </AlertDialogContent>
    </AlertDialog>
  );
}

type ConfirmFormProps = Omit<ConfirmByNameDialogProps, "open" | "onOpenChange"> & {
  isBusy: boolean;
  setIsBusy: (isBusy: boolean) => void;
  onDone: () => void;
};

/** Apart, so that closing the dialog forgets what was typed. */
function ConfirmForm({
  title,
  description,
  name,
  confirmLabel = "Delete for good",
  onConfirm,
  isBusy,
  setIsBusy,
  onDone,
}: ConfirmFormProps) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const isMatch = sameName(typed, name);

  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    if (!isMatch || isBusy) return;
    setIsBusy(true);
    setProblem(null);
    try {
      await onConfirm();
      onDone();
    } catch (error) {
      const reason = error instanceof Error && error.message ? ` ${error.message}` : "";
      setProblem(`Nothing was deleted.${reason}`);
    } finally {
      setIsBusy(false);
    }
  };

  return (
    <form onSubmit={confirm} className="flex flex-col gap-4">
      <AlertDialogHeader>
        <AlertDialogTitle>{title}</AlertDialogTitle>
        <AlertDialogDescription>{description}</AlertDialogDescription>
      </AlertDialogHeader>
      <Field invalid={problem !== null}>
        <FieldLabel className="flex-wrap">
          Type
          <bdi className="select-text break-all rounded-sm bg-muted px-1 font-semibold">{name}</bdi>
          to confirm
        </FieldLabel>
        <Input
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onValueChange={setTyped}
          // Not disabled: that would throw the focus out of the dialog.
          readOnly={isBusy}
        />
        <FieldError>{problem}</FieldError>
      </Field>
      <AlertDialogFooter>
        <AlertDialogCancel disabled={isBusy}>Cancel</AlertDialogCancel>
        <AlertDialogAction type="submit" variant="destructive" disabled={!isMatch || isBusy}>
          {isBusy && <Spinner />}
          {confirmLabel}
        </AlertDialogAction>
      </AlertDialogFooter>
    </form>
  );
}

/** The same letters, whatever the keyboard made of accents and whatever spaces stand around them. */
function sameName(typed: string, name: string): boolean {
  const plain = (text: string) => text.normalize("NFC").trim().replace(/\s+/g, " ");
  return plain(typed) === plain(name) && plain(typed) !== "";
}
