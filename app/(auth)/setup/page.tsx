import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/auth-card";
import { SetUpForm } from "@/components/auth/set-up-form";
import { bridge } from "@/lib/client/bridge";

export const metadata: Metadata = { title: "Set up" };

export default async function SetUpPage() {
  if (!(await bridge().needsSetUp())) redirect("/sign-in");
  return (
    <AuthCard title="Set up Greenroom" description="This makes your workspace, and you its first admin.">
      <SetUpForm />
    </AuthCard>
  );
}
