"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { type Draft, newDraft } from "@/components/postings/new/draft";
import { draftStore, isUntouched } from "@/components/postings/new/draft-store";
import type { CreatePostingRequest } from "@/lib/contract/platform/postings";

/** After this long without a change, in milliseconds, what is typed is kept. Leaving the page keeps it at once. */
const PAUSE_MS = 400;

export type Kept = "nothing" | "kept" | "refused";

/** The draft that this member left in this browser, else a new one. For the browser only. */
export function openDraft(userId: string): Draft {
  return draftStore(userId, window.localStorage).find() ?? newDraft();
}

/** Keeps what is typed in this browser. `forget` ends that: the posting exists, or the member starts over. */
export function useKeptDraft(form: UseFormReturn<Draft, unknown, CreatePostingRequest>, userId: string) {
  const [kept, setKept] = useState<Kept>(() => (isUntouched(form.getValues()) ? "nothing" : "kept"));
  const isOver = useRef(false);
  const { subscribe, getValues } = form;

  useEffect(() => {
    const store = draftStore(userId, window.localStorage);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      clearTimeout(timer);
      timer = undefined;
      if (isOver.current) return;
      const draft = getValues();
      if (isUntouched(draft)) {
        store.forget();
        setKept("nothing");
      } else {
        setKept(store.keep(draft) ? "kept" : "refused");
      }
    };
    const writeIfWaiting = () => {
      if (timer) write();
    };
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(write, PAUSE_MS);
      },
    });
    window.addEventListener("pagehide", writeIfWaiting);
    return () => {
      writeIfWaiting();
      unsubscribe();
      window.removeEventListener("pagehide", writeIfWaiting);
    };
  }, [subscribe, getValues, userId]);

  const forget = useCallback(() => {
    isOver.current = true;
    draftStore(userId, window.localStorage).forget();
  }, [userId]);

  return { kept, forget };
}
