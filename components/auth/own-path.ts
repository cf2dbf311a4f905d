/** Nothing is fetched from it: it only stands in for this server while an address is read. */
const HERE = "http://here.invalid";

/**
 * The path of this server that `wanted` names, with its query; "/postings" for anything that leads elsewhere (other hosts,
 * other schemes, the sign-in page itself) or is missing.
 */
export function ownPath(wanted: string | string[] | undefined): string {
  const start = "/postings";
  if (typeof wanted !== "string" || !wanted.startsWith("/") || !URL.canParse(wanted, HERE)) return start;
  const url = new URL(wanted, HERE);
  if (url.origin !== HERE || url.pathname.startsWith("//") || url.pathname === "/sign-in") return start;
  return `${url.pathname}${url.search}${url.hash}`;
}
