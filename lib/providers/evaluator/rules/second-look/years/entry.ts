import type { DateSpan } from "../../resume/history/dates";
import type { Interval } from "../../resume/history/intervals";
import type { Cell } from "../../resume/text/cells";
import type { EntryKind } from "./entry-kind";

/** A dated entry. `title` is the line that names the work, `header` all lines around the date, `body` what is told below. */
export type Entry = {
  kind: EntryKind;
  title: string;
  header: string;
  body: string[];
  interval: Interval;
  date: DateSpan;
  /** The cell of the title, null when the entry is only a stretch of time. */
  titleCell: Cell | null;
};

/** All entries in the order of the text; `complete` is false when part of the history may be missing or was not understood. */
export type History = { entries: Entry[]; complete: boolean };
