/** Text as LIKE and ILIKE take it literally: their wildcards lose their meaning. */
export const escapeLike = (text: string) => text.replace(/[\\%_]/g, (char) => `\\${char}`);
