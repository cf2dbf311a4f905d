import { z } from "zod";
import { CandidateIngestRequest } from "@/lib/contract/platform/candidates";

const { name, email } = CandidateIngestRequest.shape;

/** Spaces, dashes, brackets and "+49 (0)30" are how people write a number; the API takes digits after a plus. */
const bareNumber = (phone: string) => phone.replace(/\(0\)|[\s().-]/g, "");

/** What the form of one new candidate holds: the API's rules, with the telephone number as people write it. */
export const NewCandidateForm = z.object({
  name,
  email,
  phone_number: z
    .string()
    .refine(
      (phone) => phone.trim() === "" || CandidateIngestRequest.shape.phone_number.safeParse(bareNumber(phone)).success,
      "needs the country code, for example +1 415 555 1234",
    ),
});
export type NewCandidate = z.input<typeof NewCandidateForm>;

/** The same as the API takes it. */
export function toIngest(form: NewCandidate): z.input<typeof CandidateIngestRequest> {
  return {
    name: form.name,
    email: form.email,
    phone_number: form.phone_number.trim() === "" ? undefined : bareNumber(form.phone_number),
  };
}
