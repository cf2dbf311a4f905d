"use client";

import { useState } from "react";
import { MainButton } from "@/components/portal/frame/main-button";
import { StageHeading } from "@/components/portal/frame/stage-heading";

/** The interview is held by another tab or device. */
export function Elsewhere({ onTakeOver }: { onTakeOver: () => Promise<void> }) {
  const [isTaking, setIsTaking] = useState(false);
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <div className="flex flex-col gap-2">
        <StageHeading>The interview is open in another tab</StageHeading>
        <p>
          It is open, or was until a moment ago, in another tab or on another device. Only one of them can go on, and
          nothing is recorded here. All that you have answered is saved.
        </p>
      </div>
      <MainButton
        className="sm:self-start"
        busy={isTaking && "One moment"}
        onClick={() => {
          setIsTaking(true);
          void onTakeOver().finally(() => setIsTaking(false));
        }}
      >
        Use this tab instead
      </MainButton>
    </div>
  );
}
