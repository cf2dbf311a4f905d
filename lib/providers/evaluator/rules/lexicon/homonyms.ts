/** Names that mean something else next to certain words; the concept is not counted there. Folded words around it. */
export const HOMONYMS: Record<string, RegExp> = {
  // American Welding Society, not Amazon.
  aws: /\b(?:d1|d15|d17|weld\w*|cwi)\b/,
  // Names of products, not of a platform.
  cloud: /\b(?:service|sales|marketing|creative|adobe|document) cloud\b/,
  // "Sales qualified lead".
  sql: /\bmql\b/,
  // Good clinical practice, not Google Cloud.
  gcp: /\b(?:ich|clinical|klinisch\w*|glp|gmp|ensayos)\b/,
};
