"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { EmailField } from "@/components/auth/account-fields";
import { AuthForm } from "@/components/auth/auth-form";
import { signIn } from "@/components/auth/sign-in";
import { TextField } from "@/components/shell/text-field";
import { AppError } from "@/lib/contract/errors";
import { orMissing, plainIssue } from "@/lib/contract/plain-issue";
import { Email } from "@/lib/contract/workspace/team";

// Not the contract's Password: its rules are for new ones, and a wrong one is told by the server.
const SignIn = z.object({ email: Email, password: z.string().min(1) });

/** Signs in and goes to `next`, a path of this server. A refusal keeps the email and asks for the password again. */
export function SignInForm({ next }: { next: string }) {
  // No default values: what a password store filled in before the page was ready stays.
  const { register, handleSubmit, setError, setFocus, resetField, formState } = useForm({
    resolver: zodResolver(SignIn, { error: plainIssue }),
  });
  const { errors, isSubmitting } = formState;

  const submit = handleSubmit(async (given) => {
    try {
      await signIn(given);
      // A full load: nothing that was read for somebody else stays in memory.
      window.location.assign(next);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code === "unauthorized") resetField("password", { defaultValue: "" });
      setError("root", { message: error.message });
      setFocus("password");
    }
  });

  return (
    <AuthForm onSubmit={submit} problem={errors.root?.message} isBusy={isSubmitting} submitLabel="Sign in">
      <EmailField problem={errors.email?.message} {...register("email", { setValueAs: orMissing })} />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        problem={errors.password?.message}
        {...register("password")}
      />
    </AuthForm>
  );
}
