/** What a rubric tells its rater to do; the matter comes after it. Up to three in a row: "Look for discussion of ...". */
const RATER_WORDS =
  /^(?:(?:assess|evaluate|check|judge|rate|gauge|consider|measure|look for|listen for|see if|see whether|find out|determine)(?:\s+(?:if|whether|how|for))?|(?:the\s+)?(?:candidate|answer)(?:'s|’s)?|(?:discussion|mention|signs?|evidence|demonstration|use|understanding|knowledge|ability|able|capacity)\s+(?:of|to)|their)\s+/iu;

/** A criterion without the words that are addressed to the rater: "Look for discussion of scalability" -> "scalability". */
export function withoutRaterWords(criterion: string): string {
  let text = criterion.trim();
  for (let round = 0; round < 3; round++) {
    const shorter = text.replace(RATER_WORDS, "");
    if (shorter === text || shorter.length < 3) break;
    text = shorter;
  }
  return text;
}
