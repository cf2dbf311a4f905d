"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { CopyButton } from "@/components/shared/copy-button";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";
import { Field, FieldDescription, FieldError, FieldGroup, FieldLabel } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Spinner } from "@/components/ui/spinner";
import { ingestCandidateAction } from "@/lib/actions/candidates";
import { unwrap } from "@/lib/actions/unwrap";
import { AppError } from "@/lib/contract/errors";
import { candidatesQuery, interviewKeys } from "@/lib/queries/interviews";
import { postingKeys } from "@/lib/queries/postings";
import { type NewCandidate, NewCandidateForm, toIngest } from "./new-candidate";

/**
 * `isKnown`: the list at hand shows that they were in the posting already, and keep their link. It may not reach far enough
 * to tell, so nothing is said of the others but that they are in.
 */
type Added = { name: string; link: string; isKnown: boolean };

type AddCandidateDialogProps = { postingId: string; open: boolean; onOpenChange: (open: boolean) => void };

/** Adds one person and shows their own link. */
export function AddCandidateDialog({ postingId, open, onOpenChange }: AddCandidateDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent>
        <AddCandidate postingId={postingId} onDone={() => onOpenChange(false)} />
      </DialogContent>
    </Dialog>
  );
}

/** Apart, so that closing the dialog forgets the person who was added. */
function AddCandidate({ postingId, onDone }: { postingId: string; onDone: () => void }) {
  const [added, setAdded] = useState<Added | null>(null);
  if (!added) return <AddForm postingId={postingId} onAdded={setAdded} onCancel={onDone} />;

  return (
    <>
      <DialogHeader>
        <DialogTitle>
          <bdi>{added.name}</bdi> {added.isKnown ? "is in already" : "is in"}
        </DialogTitle>
        <DialogDescription>
          {added.isKnown
            ? "Somebody with this address was added before; this is still their link."
            : "Send them this link."}{" "}
          It belongs to them alone: whoever has it can answer in their name.
        </DialogDescription>
      </DialogHeader>
      <div className="flex min-w-0 items-center gap-2">
        <Input aria-label="Their link" readOnly value={added.link} onFocus={(event) => event.target.select()} />
        <CopyButton text={added.link} label="Copy link" size="default" variant="default" />
      </div>
      <DialogFooter>
        <Button variant="outline" onClick={() => setAdded(null)}>
          Add another
        </Button>
        <Button variant="outline" onClick={onDone}>
          Done
        </Button>
      </DialogFooter>
    </>
  );
}

/** The contract's messages are what can be said of a field: "is required". */
const sentence = (field: string, message: string | undefined) => message && `${field} ${message}.`;

type AddFormProps = {
  postingId: string;
  onAdded: (added: Added) => void;
  onCancel: () => void;
};

function AddForm({ postingId, onAdded, onCancel }: AddFormProps) {
  const queries = useQueryClient();
  const { register, handleSubmit, setError, formState } = useForm<NewCandidate>({
    resolver: zodResolver(NewCandidateForm),
    defaultValues: { name: "", email: "", phone_number: "" },
  });
  const { errors } = formState;

  const add = useMutation({
    mutationFn: (given: NewCandidate) => unwrap(ingestCandidateAction(postingId, toIngest(given))),
    onSuccess: (made, given) => {
      const pages = queries.getQueryData(candidatesQuery(postingId).queryKey)?.pages ?? [];
      const isKnown = pages.some((page) => page.data.some((row) => row.interview_id === made.interview_id));
      onAdded({ name: made.candidate?.name ?? given.name.trim(), link: made.interview_url, isKnown });
      void queries.invalidateQueries({ queryKey: interviewKeys.list(postingId) });
      void queries.invalidateQueries({ queryKey: postingKeys.stats(postingId) });
    },
    onError: (error) => {
      const fields = error instanceof AppError ? error.fields : [];
      let isPlaced = false;
      for (const { field, message } of fields) {
        const name = field.at(-1);
        if (name !== "name" && name !== "email" && name !== "phone_number") continue;
        setError(name, { message }, { shouldFocus: !isPlaced });
        isPlaced = true;
      }
      if (!isPlaced) setError("root", { message: error.message });
    },
  });

  return (
    <form noValidate onSubmit={handleSubmit((given) => add.mutate(given))} className="flex flex-col gap-4">
      <DialogHeader>
        <DialogTitle>Add a candidate</DialogTitle>
        <DialogDescription>They get a link of their own to this interview.</DialogDescription>
      </DialogHeader>
      <FieldGroup>
        <Field invalid={errors.name !== undefined}>
          <FieldLabel>Name</FieldLabel>
          <Input dir="auto" autoComplete="off" {...register("name")} />
          <FieldError>{sentence("Name", errors.name?.message)}</FieldError>
        </Field>
        <Field invalid={errors.email !== undefined}>
          <FieldLabel>Email</FieldLabel>
          {/* No type="email": the browser would write the domain of jo@müller.de as xn--mller-kva.de. */}
          <Input inputMode="email" spellCheck={false} autoCapitalize="off" autoComplete="off" {...register("email")} />
          <FieldError>{sentence("Email", errors.email?.message)}</FieldError>
        </Field>
        <Field invalid={errors.phone_number !== undefined}>
          <FieldLabel optional>Phone</FieldLabel>
          <Input type="tel" autoComplete="off" placeholder="+1 415 555 1234" {...register("phone_number")} />
          <FieldDescription>With the country code.</FieldDescription>
          <FieldError>{sentence("Phone", errors.phone_number?.message)}</FieldError>
        </Field>
        {errors.root && (
          <Field>
            <FieldError>{errors.root.message}</FieldError>
          </Field>
        )}
      </FieldGroup>
      <DialogFooter>
        <Button variant="outline" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" disabled={add.isPending}>
          {add.isPending && <Spinner />}
          Add candidate
        </Button>
      </DialogFooter>
    </form>
  );
}
