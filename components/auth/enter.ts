import type { FieldValues, UseFormSetError } from "react-hook-form";
import { signIn } from "@/components/auth/sign-in";
import { showRefusal } from "@/components/shell/show-refusal";

type Enter<Values extends FieldValues> = {
  /** Makes the account and answers its email. */
  make: () => Promise<{ email: string }>;
  password: string;
  setError: UseFormSetError<Values>;
};

/** Makes an account, signs in with it and leaves for the postings. Refusals appear at the form's fields. */
export async function enter<Values extends FieldValues>({ make, password, setError }: Enter<Values>): Promise<void> {
  try {
    const { email } = await make();
    await signIn({ email, password });
    window.location.assign("/postings");
  } catch (error) {
    showRefusal(error, setError);
  }
}
