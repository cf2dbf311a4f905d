/**
 * Two people changed the same list of ids: `from` is what one of them saw, `to` what they made of it, `now` what it has
 * become meanwhile. What they added and took out happens to `now`; where both only moved things, the later one's order
 * stands. Nothing that either of them added is lost.
 */
export function mergeLists(from: readonly string[], to: readonly string[], now: readonly string[]): string[] {
  const wanted = new Set(to);
  const seen = new Set(from);
  const kept = new Set(now.filter((id) => wanted.has(id) || !seen.has(id)));
  const merged = to.filter((id) => kept.has(id) || !seen.has(id));
  // What the other one added goes behind its neighbour there.
  now.forEach((id, index) => {
    if (wanted.has(id) || seen.has(id)) return;
    const before = now.slice(0, index).findLast((earlier) => merged.includes(earlier));
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, id);
  });
  return merged;
}
