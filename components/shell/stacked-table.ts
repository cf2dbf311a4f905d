/**
 * Classes for a table whose rows become cards below 768 px: the same cells, two to a line. Browsers keep the table's
 * meaning for assistive technology; the order of the cells in a card is set with `max-md:order-…`.
 */
export const stacked = {
  table: "max-md:block",
  container: "max-md:overflow-visible",
  header: "max-md:sr-only",
  body: "max-md:flex max-md:flex-col max-md:gap-2 max-md:[&_tr:last-child]:border",
  row: "max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-center max-md:gap-x-3 max-md:gap-y-2 max-md:rounded-lg max-md:border max-md:p-3",
  cell: "max-md:block max-md:h-auto max-md:p-0",
  /** A cell at the end of its line. */
  end: "max-md:block max-md:h-auto max-md:p-0 max-md:justify-self-end",
};
