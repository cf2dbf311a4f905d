"use client";

import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { LiveChanges } from "@/components/shared/live-changes";
import { CHANGES_ADDRESS, everyLiveKey, keysOfChange } from "@/lib/queries/changes";
import { isOwnSave } from "@/lib/queries/plans";
import { useMissing } from "./missing";
import { readAgain } from "./read-again";

/** Keeps what the pages show as it is on the server: whoever changed it, a second later it is read again. */
export function LiveUpdates({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const isMissing = useMissing("followChanges") !== undefined;
  const [reader] = useState(() => readAgain(queries));
  useEffect(() => reader.stop, [reader]);
  return (
    <LiveChanges
      address={isMissing ? null : CHANGES_ADDRESS}
      onChange={(data) => reader.add(keysOfChange(data, (id, revision) => isOwnSave(queries, id, revision)))}
      onOpen={() => reader.add(everyLiveKey)}
    >
      {children}
    </LiveChanges>
  );
}
