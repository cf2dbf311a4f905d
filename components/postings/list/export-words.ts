/** A file's size as people say it: "640 B", "12 kB", "3.4 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The file's name: "candidates-nurse-2026-11-26.csv", with the reader's own date. */
export function exportName(posting: { id: string; name: string | null }, kind: string, now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `candidates-${posting.name ?? posting.id}-${day}.${kind}`;
}
