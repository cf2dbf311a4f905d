import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/auth-card";
import { ownPath } from "@/components/auth/own-path";
import { SignInForm } from "@/components/auth/sign-in-form";
import { bridge } from "@/lib/client/bridge";
import { currentMember } from "@/lib/queries/server";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const next = ownPath((await searchParams).next);
  if (await currentMember()) redirect(next);
  if (await bridge().needsSetUp()) redirect("/setup");
  return (
    <AuthCard title="Sign in" description="With the email and password of your account.">
      <SignInForm next={next} />
    </AuthCard>
  );
}
