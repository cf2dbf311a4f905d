/** A moment as the API writes it: seconds since 1970, with milliseconds behind the point; null stays null. */
export const seconds = (at: Date | null): number | null => (at ? at.getTime() / 1000 : null);
