import type { Band, Column } from "./page-columns";
import type { Row } from "./page-rows";

/** How far (points) the edge of a column may differ between two pages. */
const TOLERANCE = 15;

/**
 * Joins the bands of all pages, so that a column that goes on overleaf goes on in the text too: columns at the same
 * places continue each other, and a page with a single column continues the one of the page before that stood there.
 */
export function joinPages(pages: Band[][]): Column[] {
  const joined: Band[] = [];
  for (const bands of pages) {
    const [first, ...rest] = bands;
    if (!first) continue;
    const last = joined.at(-1);
    if (last && continues(last, first)) joined[joined.length - 1] = continued(last, first);
    else joined.push(first);
    joined.push(...rest);
  }
  return joined.flatMap(({ columns }) => columns);
}

function continues(last: Band, first: Band) {
  return first.columns.every((column) => successorOf(last, column) !== undefined);
}

/** The one column that stood where `column` goes on; none when it could be several. */
function successorOf(band: Band, column: Column): Column | undefined {
  if (band.columns.length === 1) return band.columns[0];
  const fitting = band.columns.filter(
    ({ x0, x1 }) => column.x0 > x0 - TOLERANCE && edgeOf(column.rows) < x1 + TOLERANCE,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

const edgeOf = (rows: Row[]) => Math.max(...rows.map(({ x1 }) => x1));

function continued(last: Band, first: Band): Band {
  return {
    columns: last.columns.map((column) => {
      const more = first.columns.filter((candidate) => successorOf(last, candidate) === column);
      return {
        ...column,
        rows: [...column.rows, ...more.flatMap(({ rows }) => rows)],
        x1: Math.max(column.x1, ...more.map(({ x1 }) => x1)),
      };
    }),
  };
}
