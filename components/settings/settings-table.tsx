import type { ReactNode } from "react";
import { stacked } from "@/components/shell/stacked-table";
import { Table, TableBody, TableHead, TableHeader, TableRow } from "@/components/ui/table";

type SettingsTableProps = {
  label: string;
  /** The heads; one more, for the row's buttons, comes by itself. */
  columns: string[];
  /** The rows. */
  children: ReactNode;
};

/** A table of the settings; its rows become cards below 768 px. */
export function SettingsTable({ label, columns, children }: SettingsTableProps) {
  return (
    <Table aria-label={label} className={stacked.table} containerClassName={stacked.container}>
      <TableHeader className={stacked.header}>
        <TableRow>
          {columns.map((column) => (
            <TableHead key={column}>{column}</TableHead>
          ))}
          <TableHead>
            <span className="sr-only">Actions</span>
          </TableHead>
        </TableRow>
      </TableHeader>
      <TableBody className={stacked.body}>{children}</TableBody>
    </Table>
  );
}
