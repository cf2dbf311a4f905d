/** The parts of a posting's page; apart from the page's own file, because the server reads the address too. */
export const POSTING_TABS = ["candidates", "workflow"] as const;
export type PostingTab = (typeof POSTING_TABS)[number];
