/**
 * Whether a reply answers every asked id exactly once.
 * In: the asked ids and the answered ones. Out: a complaint for the model, or null when all is well. Ids that were not
 * asked are counted, not repeated: they are the model's words, and perhaps a resume's.
 */
export function rollCall(kind: string, asked: readonly string[], answered: readonly string[]): string | null {
  const missing = asked.filter((id) => !answered.includes(id));
  const twice = asked.filter((id) => answered.indexOf(id) !== answered.lastIndexOf(id));
  const unknown = answered.filter((id) => !asked.includes(id)).length;

  const faults = [
    missing.length > 0 && `left out ${missing.join(", ")}`,
    twice.length > 0 && `answered more than once: ${twice.join(", ")}`,
    unknown > 0 && `${unknown} not asked for`,
  ].filter((fault) => fault !== false);
  return faults.length > 0 ? `Of the ${kind}: ${faults.join("; ")}.` : null;
}
