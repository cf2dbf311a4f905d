"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { EmailField, NameField, NewPasswordField } from "@/components/auth/account-fields";
import { AuthForm } from "@/components/auth/auth-form";
import { enter } from "@/components/auth/enter";
import { TextField } from "@/components/shell/text-field";
import { setUpAction } from "@/lib/actions/team";
import { unwrap } from "@/lib/actions/unwrap";
import { orMissing, plainIssue } from "@/lib/contract/plain-issue";
import { setUp } from "@/lib/contract/workspace/team";

/** Makes the workspace and its first admin, signs in and goes to the postings. */
export function SetUpForm() {
  const { register, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(setUp.body, { error: plainIssue }),
  });
  const { errors, isSubmitting } = formState;
  const submit = handleSubmit((given) =>
    enter({ make: () => unwrap(setUpAction(given)), password: given.password, setError }),
  );

  return (
    <AuthForm onSubmit={submit} problem={errors.root?.message} isBusy={isSubmitting} submitLabel="Create workspace">
      <TextField
        label="Workspace name"
        description="Your company, as candidates see it."
        autoComplete="organization"
        problem={errors.workspace_name?.message}
        {...register("workspace_name")}
      />
      <NameField problem={errors.name?.message} {...register("name")} />
      <EmailField problem={errors.email?.message} {...register("email", { setValueAs: orMissing })} />
      <NewPasswordField problem={errors.password?.message} {...register("password")} />
    </AuthForm>
  );
}
