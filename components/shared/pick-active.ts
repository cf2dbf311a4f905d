export type NavTarget = { href: string; active?: boolean };

/** The item the path belongs to: the one marked `active`, else the longest `href` that is the path or lies above it. */
export function pickActive<Item extends NavTarget>(items: Item[], pathname: string): Item | undefined {
  const marked = items.find(({ active }) => active);
  if (marked) return marked;
  return items
    .filter(({ href, active }) => active !== false && isWithin(pathname, pathOf(href)))
    .sort((a, b) => pathOf(b.href).length - pathOf(a.href).length)
    .at(0);
}

function pathOf(href: string): string {
  return href.split(/[?#]/, 1)[0] ?? "";
}

function isWithin(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`);
}
