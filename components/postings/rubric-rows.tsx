export type RubricRow = [name: string, text: string];

/** The rows that have words. */
export function writtenRows(rows: [name: string, text: string | null | undefined][]): RubricRow[] {
  return rows.flatMap(([name, text]): RubricRow[] => (text ? [[name, text]] : []));
}

/** What answers are judged by, row by row: "Looks for", and the words. */
export function RubricRows({ rows }: { rows: RubricRow[] }) {
  return (
    <dl className="grid gap-x-3 gap-y-1 text-table sm:grid-cols-[5.5rem_minmax(0,1fr)]">
      {rows.map(([name, text]) => (
        <div key={name} className="contents">
          <dt className="text-muted-foreground">{name}</dt>
          <dd dir="auto" className="whitespace-pre-line break-words">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
