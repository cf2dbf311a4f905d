import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { QueryProvider } from "@/components/shared/query-provider";
import { UiProviders } from "@/components/shared/ui-providers";
import "./globals.css";

export const metadata: Metadata = { title: { default: "Greenroom", template: "%s · Greenroom" } };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Reading a header makes every page render for its own request, as its policy's nonce demands.
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="en" suppressHydrationWarning>
      <body>
        <UiProviders nonce={nonce}>
          <QueryProvider>{children}</QueryProvider>
        </UiProviders>
      </body>
    </html>
  );
}
