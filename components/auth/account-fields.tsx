import type { UseFormRegisterReturn } from "react-hook-form";
import { TextField } from "@/components/shell/text-field";

/** What `register` gives, and the error's message. */
type AccountFieldProps = UseFormRegisterReturn & { problem: string | undefined };

/** The address one signs in with. */
export function EmailField(field: AccountFieldProps) {
  return <TextField label="Email" type="email" autoComplete="username" {...field} />;
}

/** The name the others of the workspace see. */
export function NameField(field: AccountFieldProps) {
  return <TextField label="Your name" autoComplete="name" {...field} />;
}

/** A password that is being chosen. */
export function NewPasswordField(field: AccountFieldProps) {
  return (
    <TextField
      label="Password"
      type="password"
      autoComplete="new-password"
      description="At least 10 characters."
      {...field}
    />
  );
}
