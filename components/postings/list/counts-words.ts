import type { PostingCounts } from "@/lib/contract/workspace/postings";

const figure = (count: number) => count.toLocaleString("en");

/** `short` for the row: "64 completed (50 %)"; `all` with everything that is known of the others, too. */
export function completionWords(counts: PostingCounts): { short: string; all: string } {
  const { total, completed, in_progress: underWay, knocked_out: out } = counts;
  const percent = total === 0 ? 0 : Math.round((100 * completed) / total);
  const short = `${figure(completed)} completed (${percent} %)`;
  if (underWay === null || out === null) return { short, all: short };
  const parts = [
    `${figure(completed)} completed`,
    `${figure(underWay)} in progress`,
    `${figure(out)} knocked out`,
    `${figure(Math.max(0, total - completed - underWay - out))} not started`,
  ];
  return { short, all: parts.join(", ") };
}

/** The parts of the bar in percent of all; what is left is not started, or not known. */
export function shares(counts: PostingCounts): { name: string; percent: number; color: string }[] {
  const of = (count: number | null) => (counts.total === 0 ? 0 : (100 * (count ?? 0)) / counts.total);
  return [
    { name: "completed", percent: of(counts.completed), color: "bg-score-5" },
    { name: "in progress", percent: of(counts.in_progress), color: "bg-score-4/60" },
    { name: "knocked out", percent: of(counts.knocked_out), color: "bg-input" },
  ].filter(({ percent }) => percent > 0);
}
