/** A day and a time without a zone. */
const LOCAL = /^\d{4}-\d{2}-\d{2}[T ][\d:.]+$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A moment as it was sent. Without a zone it is UTC, whatever zone the server stands in; a bare day is its beginning. */
export const momentOf = (sent: string): Date => new Date(LOCAL.test(sent) ? `${sent}Z` : sent);

/** A deadline as it was sent: a bare day is over when it ends. */
export const deadlineOf = (sent: string): Date => momentOf(DAY.test(sent) ? `${sent}T23:59:59.999` : sent);
