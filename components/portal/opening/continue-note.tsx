"use client";

import { useSyncExternalStore } from "react";
import { MainButtonLink } from "@/components/portal/frame/main-button-link";
import { noteKeys, notes } from "@/components/portal/notes";
import { Alert, AlertActions, AlertDescription, AlertTitle } from "@/components/ui/alert";

const never = () => () => {};

/** For somebody who began this posting in this browser: the way back to their own page. */
export function ContinueNote({ company, name }: { company: string; name: string }) {
  const token = useSyncExternalStore(
    never,
    () => notes.read(noteKeys.link(company, name)),
    () => null,
  );
  if (!token) return null;
  return (
    <Alert variant="info" className="text-base">
      <AlertTitle>You have already begun here</AlertTitle>
      <AlertDescription>What you have done so far is kept.</AlertDescription>
      <AlertActions>
        <MainButtonLink href={`/i/${encodeURIComponent(token)}`}>Continue where you left off</MainButtonLink>
      </AlertActions>
    </Alert>
  );
}
