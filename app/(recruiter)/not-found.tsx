import { ButtonLink } from "@/components/shared/button-link";
import { PlainPage } from "@/components/shell/plain-page";

/** Also for what exists but was not shared with the reader: the two look alike on purpose. */
export default function RecruiterNotFound() {
  return (
    <PlainPage title="There is nothing here" actions={<ButtonLink href="/postings">Go to the postings</ButtonLink>}>
      It may have been removed, or it is not shared with you.
    </PlainPage>
  );
}
