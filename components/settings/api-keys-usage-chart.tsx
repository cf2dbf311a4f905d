"use client";

import { useState } from "react";
import { countWords, type DayOfUse, dayWords, lastDays } from "@/components/settings/api-keys-days";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";

/** Units of the picture, which is stretched to its place. */
const WIDTH = 300;
const HEIGHT = 80;

/** Requests a day as bars, the refused part apart; the figures open below. `days` leaves out those without a request. */
export function ApiKeysUsageChart({ days }: { days: DayOfUse[] }) {
  const [now] = useState(() => Date.now());
  const all = lastDays(days, now);
  const sum = (of: "requests" | "refused") => all.reduce((total, day) => total + day[of], 0);
  const total = { requests: sum("requests"), refused: sum("refused") };
  if (total.requests === 0) {
    return <p className="text-muted-foreground text-table">This key was not used in the last 30 days.</p>;
  }
  const most = Math.max(...all.map((day) => day.requests));
  return (
    <figure className="flex flex-col gap-2">
      <figcaption className="flex flex-wrap items-center gap-x-4 gap-y-1 text-table">
        <span>{countWords(total)}</span>
        <Mark className="bg-chart-1">Answered</Mark>
        <Mark className="bg-chart-3">Refused</Mark>
      </figcaption>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-muted-foreground text-xs tabular-nums">
        <div className="flex flex-col justify-between text-end">
          <span>{most.toLocaleString("en")}</span>
          <span>0</span>
        </div>
        <svg
          role="img"
          aria-label={`Requests a day: at most ${most.toLocaleString("en")}`}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="h-24 w-full border-b"
        >
          {all.map((day, index) => (
            <Bar key={day.day} day={day} left={(index * WIDTH) / all.length} scale={HEIGHT / most} />
          ))}
        </svg>
        <div className="col-start-2 flex justify-between pt-1">
          <span>{dayWords(all[0]?.day ?? "")}</span>
          <span>Today</span>
        </div>
      </div>
      <Collapsible>
        <CollapsibleTrigger className="min-h-6 w-fit rounded-sm text-muted-foreground text-table underline-offset-2 hover:underline">
          The figures
        </CollapsibleTrigger>
        <CollapsibleContent>
          <Figures days={all.filter((day) => day.requests > 0).reverse()} />
        </CollapsibleContent>
      </Collapsible>
    </figure>
  );
}

function Bar({ day, left, scale }: { day: DayOfUse; left: number; scale: number }) {
  const answered = (day.requests - day.refused) * scale;
  const refused = day.refused * scale;
  const bar = { x: left + 1.5, width: WIDTH / 30 - 3 };
  return (
    <g>
      <title>{`${dayWords(day.day)}: ${countWords(day)}`}</title>
      {/* Takes the pointer over the whole height. */}
      <rect x={left} y={0} width={WIDTH / 30} height={HEIGHT} fill="transparent" />
      <rect {...bar} y={HEIGHT - answered} height={answered} className="fill-chart-1" />
      <rect {...bar} y={HEIGHT - answered - refused} height={refused} className="fill-chart-3" />
    </g>
  );
}

function Mark({ className, children }: { className: string; children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-muted-foreground">
      <span aria-hidden className={`size-2.5 rounded-xs ${className}`} />
      {children}
    </span>
  );
}

function Figures({ days }: { days: DayOfUse[] }) {
  return (
    <Table aria-label="Requests of each day" className="max-w-sm">
      <TableHeader>
        <TableRow>
          <TableHead>Day (UTC)</TableHead>
          <TableHead className="text-end">Requests</TableHead>
          <TableHead className="text-end">Refused</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {days.map((day) => (
          <TableRow key={day.day}>
            <TableCell className="h-8 py-1">{dayWords(day.day)}</TableCell>
            <TableCell className="h-8 py-1 text-end">{day.requests.toLocaleString("en")}</TableCell>
            <TableCell className="h-8 py-1 text-end">{day.refused.toLocaleString("en")}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
