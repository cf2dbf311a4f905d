import { timestamp } from "drizzle-orm/pg-core";

/**
 * A moment, to the millisecond: what a JavaScript Date can hold. With PostgreSQL's microseconds a cursor that was read
 * into a Date would compare as earlier than the row it came from.
 */
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: "date", precision: 3 });
