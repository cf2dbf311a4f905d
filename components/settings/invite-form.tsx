"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { RoleSelect } from "@/components/settings/role-select";
import { ShownOnce } from "@/components/settings/shown-once";
import { showRefusal } from "@/components/shell/show-refusal";
import { TextField } from "@/components/shell/text-field";
import { Button } from "@/components/ui/button";
import { Field, FieldLabel } from "@/components/ui/field";
import { Spinner } from "@/components/ui/spinner";
import { inviteMemberAction } from "@/lib/actions/team";
import { unwrap } from "@/lib/actions/unwrap";
import { orMissing, plainIssue } from "@/lib/contract/plain-issue";
import { inviteMember } from "@/lib/contract/workspace/team";
import { teamKeys } from "@/lib/queries/team";

type Made = { email: string; url: string };

/** Makes a link by which one person can join. It is shown once; the admin sends it. */
export function InviteForm() {
  const queries = useQueryClient();
  const [made, setMade] = useState<Made | null>(null);
  const form = useForm({
    resolver: zodResolver(inviteMember.body, { error: plainIssue }),
    defaultValues: { email: "", role: "recruiter" as const },
  });
  const invite = useMutation({
    mutationFn: (given: Parameters<typeof inviteMemberAction>[0]) => unwrap(inviteMemberAction(given)),
    onSuccess: (answer, { email }) => {
      setMade({ email, url: answer.invite_url });
      form.resetField("email");
      return queries.invalidateQueries({ queryKey: teamKeys.team });
    },
    onError: (error) => {
      // The one refusal there is about an invite is about its email.
      showRefusal(error, form.setError);
      form.setFocus("email");
    },
  });
  const { errors } = form.formState;

  return (
    <div className="flex flex-col gap-3">
      <form
        noValidate
        aria-label="Invite a member"
        onSubmit={form.handleSubmit((given) => invite.mutate(given))}
        className="flex flex-wrap items-start gap-3"
      >
        <TextField
          label="Email"
          type="email"
          autoComplete="off"
          problem={errors.email?.message ?? errors.root?.message}
          className="w-full sm:w-72"
          {...form.register("email", { setValueAs: orMissing })}
        />
        <Field className="w-40">
          <FieldLabel>Role</FieldLabel>
          <Controller
            control={form.control}
            name="role"
            render={({ field }) => <RoleSelect value={field.value} onChange={field.onChange} className="w-full" />}
          />
        </Field>
        <Button type="submit" disabled={invite.isPending} className="mt-[26px]">
          {invite.isPending && <Spinner />}
          Create invite link
        </Button>
      </form>
      {made && (
        <ShownOnce
          title={`The invite for ${made.email}`}
          advice="Send this link to them. It works once, for seven days, and is not shown again."
          secret={made.url}
          copyLabel="Copy invite link"
          onDone={() => setMade(null)}
        />
      )}
    </div>
  );
}
