"use client";

import { useEffect, useRef } from "react";
import { portalClient } from "@/lib/queries/portal";
import { IntegrityNotes } from "./integrity-notes";
import { pageSeconds } from "./open-session";

type Given = {
  token: string;
  /** False: nothing is noted at all. */
  isOn: boolean;
  /** The question that is open. */
  promptId: string | null;
};

/** Notes that the page is left while the interview runs. Answers what to call with the number of characters of a paste. */
export function useIntegrity({ token, isOn, promptId }: Given): (characters: number) => void {
  const notes = useRef<IntegrityNotes | null>(null);
  const open = useRef(promptId);
  useEffect(() => {
    open.current = promptId;
  }, [promptId]);

  useEffect(() => {
    if (!isOn) return;
    const mine = new IntegrityNotes({
      send: (events) => portalClient.noteIntegrity({ params: { token }, body: { events } }),
      now: pageSeconds,
    });
    notes.current = mine;
    const leave = () => mine.leave(open.current);
    const comeBack = () => mine.comeBack();
    const look = () => (document.visibilityState === "hidden" ? leave() : comeBack());
    document.addEventListener("visibilitychange", look);
    window.addEventListener("blur", leave);
    window.addEventListener("focus", comeBack);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("blur", leave);
      window.removeEventListener("focus", comeBack);
      notes.current = null;
      mine.close();
    };
  }, [token, isOn]);

  return (characters) => notes.current?.pasted(characters, open.current);
}
