"use client";

import { LogOutIcon } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";

/** Ends the session and leaves by a full load, so that nothing that was read stays in memory. */
export function SignOutButton() {
  const [isBusy, setIsBusy] = useState(false);

  const signOut = async () => {
    setIsBusy(true);
    const answer = await fetch("/api/auth/sign-out", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    }).catch((error: unknown) => {
      console.error("signing out failed:", error);
      return undefined;
    });
    if (answer?.ok) return window.location.assign("/sign-in");
    setIsBusy(false);
    toast.error("You are still signed in.", { description: "The server could not be reached. Try again in a moment." });
  };

  return (
    <Button variant="ghost" size="sm" className="w-full justify-start px-1.5" disabled={isBusy} onClick={signOut}>
      <LogOutIcon aria-hidden />
      Sign out
    </Button>
  );
}
