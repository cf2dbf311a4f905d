"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { MainButton } from "@/components/portal/frame/main-button";
import { ProblemNote, sentenceOf } from "@/components/portal/frame/problem-note";
import { noteKeys, notes } from "@/components/portal/notes";
import { Field, FieldDescription, FieldError, FieldLabel } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { AppError } from "@/lib/contract/errors";
import { joinOpening } from "@/lib/contract/portal";
import { portalClient } from "@/lib/queries/portal";

type Faults = { name?: string; email?: string };

const LABELS = { name: "Your name", email: "Your email" } as const;

/** Name and email, and then one's own page. */
export function JoinForm({ company, name, companyName }: { company: string; name: string; companyName: string }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Faults>({});
  const join = useMutation({
    mutationFn: (body: { name: string; email: string }) =>
      portalClient.joinOpening({ params: { company, name }, body }),
    onSuccess: ({ token }) => {
      notes.write(noteKeys.link(company, name), token);
      router.push(`/i/${encodeURIComponent(token)}`);
    },
    onError: (error) => show(faultsOf(error)),
  });

  const show = (found: Faults) => {
    setFaults(found);
    const first = found.name ? "name" : found.email ? "email" : null;
    if (first) form.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entries = Object.fromEntries(new FormData(event.currentTarget));
    const checked = joinOpening.body.safeParse(entries);
    if (checked.success) {
      setFaults({});
      join.mutate(checked.data);
    } else {
      const faultOf = (field: string) => checked.error.issues.find((issue) => issue.path[0] === field)?.message;
      show({ name: inWords("name", faultOf("name")), email: inWords("email", faultOf("email")) });
    }
  };

  const isConflict = join.error instanceof AppError && join.error.code === "conflict";
  const isShownAtAField = Boolean(faults.name || faults.email);
  return (
    <form
      ref={form}
      onSubmit={submit}
      noValidate
      aria-labelledby="join-title"
      className="flex flex-col gap-4 border-t pt-6"
    >
      <h2 id="join-title" className="font-semibold text-lg leading-7">
        Begin
      </h2>
      <Field name="name" invalid={Boolean(faults.name)}>
        <FieldLabel className="text-base">{LABELS.name}</FieldLabel>
        <Input name="name" autoComplete="name" maxLength={100} required className="h-11 text-base" />
        <FieldError>{faults.name}</FieldError>
      </Field>
      <Field name="email" invalid={Boolean(faults.email)}>
        <FieldLabel className="text-base">{LABELS.email}</FieldLabel>
        {/* No type="email": the browser would write the domain of jo@müller.de as xn--mller-kva.de. */}
        <Input
          name="email"
          inputMode="email"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="email"
          maxLength={254}
          required
          className="h-11 text-base"
        />
        <FieldDescription className="text-sm">
          <bdi>{companyName}</bdi> uses it to write to you about this job.
        </FieldDescription>
        <FieldError>{faults.email}</FieldError>
      </Field>
      {join.error && !isShownAtAField && (
        <ProblemNote title={sentenceOf(join.error)}>
          {isConflict
            ? "Look for the message with your link, or open this page again in the browser in which you began. If the email above has a typing mistake, correct it and try again."
            : "What you typed is still here."}
        </ProblemNote>
      )}
      <MainButton
        type="submit"
        busy={(join.isPending || join.isSuccess) && "Opening your page"}
        className="sm:self-start"
      >
        Continue
      </MainButton>
    </form>
  );
}

function faultsOf(error: unknown): Faults {
  if (!(error instanceof AppError)) return {};
  const faultOf = (name: string) => error.fields.find((fault) => fault.field.at(-1) === name)?.message;
  return { name: inWords("name", faultOf("name")), email: inWords("email", faultOf("email")) };
}

/** "Your email is not an email address.": the contract's messages follow the field's name. */
const inWords = (field: keyof typeof LABELS, message: string | undefined) =>
  message && (/^[a-z]/.test(message) ? `${LABELS[field]} ${message}.` : message);
