"use client";

import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { changePlanAction } from "@/lib/actions/plans";
import { unwrap } from "@/lib/actions/unwrap";
import type { PlanContent } from "@/lib/contract/plan/content";
import type { Plan } from "@/lib/contract/workspace/plans";
import { noteOwnSave, planQuery } from "@/lib/queries/plans";
import { afterSave } from "./after-save";
import { browserStorage } from "./browser-storage";
import { browserLocks, pendingStore } from "./pending-store";
import { PlanStore } from "./plan-store";
import { ProblemWatch } from "./problem-watch";

type Opened = { store: PlanStore; watch: ProblemWatch };
const PlanContext = createContext<Opened | null>(null);

/** Everything below edits this plan. For the browser only: it opens with what this member left unsaved in it. */
export function PlanProvider({ plan, userId, children }: { plan: Plan; userId: string; children: ReactNode }) {
  const queries = useQueryClient();
  const [opened] = useState(() => open(plan, userId, queries));
  const { store, watch } = opened;
  const { data } = useQuery(planQuery(plan.id));

  useEffect(() => {
    void store.open();
    watch.open();
    const saveNow = () => void store.flush();
    const onHide = () => document.visibilityState === "hidden" && saveNow();
    // Back online, signed in again in another tab, or about to leave: what is unsaved goes at once.
    window.addEventListener("online", saveNow);
    window.addEventListener("focus", saveNow);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      window.removeEventListener("online", saveNow);
      window.removeEventListener("focus", saveNow);
      document.removeEventListener("visibilitychange", onHide);
      store.close();
      watch.close();
    };
  }, [store, watch]);
  useEffect(() => {
    if (data) store.receive(data);
  }, [store, data]);

  return <PlanContext value={opened}>{children}</PlanContext>;
}

function open(plan: Plan, userId: string, queries: QueryClient): Opened {
  const tab = crypto.randomUUID?.() ?? Math.random().toString(36).slice(2); // plain http has no randomUUID
  const store = new PlanStore({
    plan,
    pending: pendingStore(browserStorage(), browserLocks(), `${userId}:${plan.id}`, tab),
    async send(changes) {
      const answer = await unwrap(changePlanAction(plan.id, changes));
      const { queryKey } = planQuery(plan.id);
      // What is being read may be older than this: then it is read again when the change is told.
      if (queries.isFetching({ queryKey }) === 0) noteOwnSave(queries, plan.id, answer.revision);
      queries.setQueryData(queryKey, (known) => known && afterSave(known, changes, answer));
      return answer;
    },
  });
  return { store, watch: new ProblemWatch(store) };
}

function useOpened(): Opened {
  const opened = useContext(PlanContext);
  if (!opened) throw new Error("this must stand inside a PlanProvider");
  return opened;
}

/** The store itself, for changes of many cells at once. It never changes. */
export const usePlanStore = (): PlanStore => useOpened().store;
export const useProblemWatch = (): ProblemWatch => useOpened().watch;

/** One cell and how to change it; renders again only when this cell changes. */
export function useCell(path: string): [value: unknown, set: (value: unknown) => void] {
  const { store } = useOpened();
  const value = useSyncExternalStore(
    (listener) => store.subscribe(path, listener),
    () => store.get(path),
    () => store.get(path),
  );
  return [value, (next) => store.set(path, next)];
}

/** Something made of the whole content; renders again only when it differs. `isEqual` for what is made anew each time. */
export function useContent<T>(
  select: (content: PlanContent) => T,
  isEqual: (one: T, other: T) => boolean = Object.is,
): T {
  const { store } = useOpened();
  const last = useRef<{ value: T } | null>(null);
  const read = () => {
    const value = select(store.content);
    if (!last.current || !isEqual(last.current.value, value)) last.current = { value };
    return last.current.value;
  };
  return useSyncExternalStore(store.subscribeAll, read, read);
}

/** Something of the store beside its cells: the save state, the conflicts. `read` must answer the same thing until it changes. */
export function useStoreState<T>(read: (store: PlanStore) => T): T {
  const { store } = useOpened();
  return useSyncExternalStore(
    store.subscribeAll,
    () => read(store),
    () => read(store),
  );
}

/** What is wrong with a cell, as the end of a sentence; undefined while nothing is, or nobody needs to know yet. */
export function useProblem(path: string): string | undefined {
  const { watch } = useOpened();
  return useSyncExternalStore(
    watch.subscribe,
    () => watch.messageOf(path),
    () => undefined,
  );
}

/** Everything that keeps the posting from being published. */
export function useProblems() {
  const { watch } = useOpened();
  return useSyncExternalStore(
    watch.subscribe,
    () => watch.problems,
    () => watch.problems,
  );
}
