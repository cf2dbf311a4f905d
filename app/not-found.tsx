import type { Metadata } from "next";
import { ButtonLink } from "@/components/shared/button-link";
import { PlainPage } from "@/components/shell/plain-page";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main>
      <PlainPage title="There is nothing here" actions={<ButtonLink href="/">Go to the start</ButtonLink>}>
        The address may be mistyped, or what was here is gone.
      </PlainPage>
    </main>
  );
}
