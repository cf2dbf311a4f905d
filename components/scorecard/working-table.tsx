import { scoreDigits } from "@/components/shared/score-band";
import { Disclosure } from "./disclosure";
import type { WorkingRow } from "./working";

/** More rows than this would push the questions themselves off the first screen. */
const OPEN_ROWS = 6;

/** How the interview's score was made: a row for each question, and the rule in words. */
export function WorkingTable({ rows, total }: { rows: WorkingRow[]; total: number | null }) {
  return (
    <Disclosure label="How the interview score was made" isOpenFirst={rows.length <= OPEN_ROWS}>
      <table className="w-full text-table tabular-nums">
        <thead className="text-muted-foreground text-xs">
          <tr>
            <th scope="col" className="pb-1 text-start font-medium">
              Question
            </th>
            {["Score", "Weight", "Points"].map((name) => (
              <th key={name} scope="col" className="pb-1 ps-2 text-end font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.questionId} className="border-t">
              <th scope="row" className="max-w-0 w-full py-1 text-start font-normal">
                <a href={`#question-${row.questionId}`} className="flex gap-1.5 rounded-sm hover:underline">
                  <span className="text-muted-foreground">{row.number}.</span>
                  <bdi className="truncate" title={row.text}>
                    {row.text}
                  </bdi>
                </a>
              </th>
              <td className="whitespace-nowrap py-1 ps-2 text-end">{row.score ?? <Missing />}</td>
              <td className="whitespace-nowrap py-1 ps-2 text-end">
                {row.share === 0 ? <Missing /> : `${row.weight} (${row.share} %)`}
              </td>
              <td className="whitespace-nowrap py-1 ps-2 text-end">
                {row.share === 0 ? <Missing /> : scoreDigits(row.points)}
              </td>
            </tr>
          ))}
        </tbody>
        {total !== null && (
          <tfoot>
            <tr className="border-t font-medium">
              <th scope="row" colSpan={3} className="py-1 text-start font-medium">
                Sum, rounded
              </th>
              <td className="py-1 text-end">{total}</td>
            </tr>
          </tfoot>
        )}
      </table>
      <p className="pt-1 text-muted-foreground text-xs">
        Points are the score of 10 as per cent, times the question's share of the weights. Questions without a score are
        left out, not counted as zero.
      </p>
    </Disclosure>
  );
}

/** A place without a number says so; the question's card says why. */
function Missing() {
  return <span className="text-muted-foreground">none</span>;
}
