import path from "node:path";

/** Where the migrations stand; the server always runs from the project's root. */
export const MIGRATIONS = path.join("lib", "store", "migrations");
