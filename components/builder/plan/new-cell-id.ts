import { customAlphabet } from "nanoid";

/** An id for a new step or question: made here, so that nothing has to be asked before somebody types into it. */
export const newCellId = customAlphabet("0123456789abcdefghijklmnopqrstuvwxyz", 20);
