import type { ReactNode } from "react";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <main className="flex min-h-dvh flex-col items-center gap-6 bg-sidebar px-4 pt-[12vh] pb-8">
      <p className="font-semibold text-base">Greenroom</p>
      {children}
    </main>
  );
}
