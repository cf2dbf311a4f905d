"use client";

import { CircleAlertIcon } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { useIsReady } from "@/components/shell/use-is-ready";
import { Alert, AlertTitle } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";

type AuthFormProps = Omit<ComponentProps<"form">, "method"> & {
  /** What is wrong with the whole, in a sentence. */
  problem?: string;
  isBusy: boolean;
  submitLabel: string;
  children: ReactNode;
};

/** The fields, one sentence about what went wrong, one button. */
export function AuthForm({ problem, isBusy, submitLabel, children, ...form }: AuthFormProps) {
  const isReady = useIsReady();
  return (
    // POST: were it ever sent by the browser itself, a password must not end up in the address.
    <form method="post" noValidate className="flex flex-col gap-4" {...form}>
      {children}
      {problem && (
        <Alert variant="destructive" role="alert">
          <CircleAlertIcon aria-hidden />
          <AlertTitle className="font-normal">{problem}</AlertTitle>
        </Alert>
      )}
      <Button type="submit" size="lg" disabled={!isReady || isBusy} className="w-full">
        {isBusy && <Spinner />}
        {submitLabel}
      </Button>
    </form>
  );
}
