/** The file's name: "candidates-nurse-2026-11-26.csv", with the reader's own date. */
export function exportName(posting: { id: string; name: string | null }, kind: string, now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `candidates-${posting.name ?? posting.id}-${day}.${kind}`;
}
