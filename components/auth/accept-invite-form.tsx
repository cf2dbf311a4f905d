"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { NameField, NewPasswordField } from "@/components/auth/account-fields";
import { AuthForm } from "@/components/auth/auth-form";
import { enter } from "@/components/auth/enter";
import { TextField } from "@/components/shell/text-field";
import { acceptInviteAction } from "@/lib/actions/team";
import { unwrap } from "@/lib/actions/unwrap";
import { plainIssue } from "@/lib/contract/plain-issue";
import { acceptInvite } from "@/lib/contract/workspace/team";

/** Makes the invited person's account, signs in and goes to the postings. `email` is the invite's; it cannot be changed. */
export function AcceptInviteForm({ token, email }: { token: string; email: string }) {
  const { register, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(acceptInvite.body, { error: plainIssue }),
  });
  const { errors, isSubmitting } = formState;
  const submit = handleSubmit((given) =>
    enter({ make: () => unwrap(acceptInviteAction(token, given)), password: given.password, setError }),
  );

  return (
    <AuthForm onSubmit={submit} problem={errors.root?.message} isBusy={isSubmitting} submitLabel="Join">
      {/* Read-only rather than plain text: password stores take the user name from it. */}
      <TextField label="Email" type="email" autoComplete="username" value={email} readOnly />
      <NameField problem={errors.name?.message} {...register("name")} />
      <NewPasswordField problem={errors.password?.message} {...register("password")} />
    </AuthForm>
  );
}
