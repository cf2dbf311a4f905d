/** How the last answer of this page was given, so that somebody who types need not say so at every question. */
let source: "typed" | "spoken" = "spoken";

export const preferred = {
  read: () => source,
  write: (next: "typed" | "spoken") => {
    source = next;
  },
};
