import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PortalProviders } from "@/components/portal/frame/portal-providers";

// The address of these pages is somebody's permission: it is told to nobody else.
export const metadata: Metadata = { title: "Your interview", referrer: "same-origin" };

export default function CandidateLayout({ children }: { children: ReactNode }) {
  return <PortalProviders>{children}</PortalProviders>;
}
