import { fold } from "../../text/fold";

/** Sentences that speak to whoever makes the plan instead of telling about the job. Patterns for folded text. */
const SPOKEN_TO: readonly RegExp[] = [
  /\b(?:ignor|disregard|forget|override|bypass|vergiss|missachte|olvid|descart)[a-z]*\b.{0,40}\b(?:instru|instruk|prompt|rules?\b|regel|reglas|previous|prior|above|vorherig|bisherig|anterior|guideline)/,
  /\b(?:you are|you're|act as|pretend to be|du bist|sie sind|eres|usted es)\b.{0,30}\b(?:an? ai|ki|ia|a language model|an? (?:assistant|bot)|llm|gpt|chatgpt)\b/,
  /\b(?:dear|hey|hello|note to|message to|attention|hinweis an|nota para)\b.{0,20}\b(?:ai|ki|ia|planner|model|llm|assistant|bot|chatgpt|gpt)\b/,
  /\b(?:system prompt|developer mode|admin mode|jailbreak|prompt injection|language model|sprachmodell|modelo de lenguaje)\b/,
  /^\W*(?:<\/?|\[|\{|```)?\s*\/?(?:system|assistant|user|developer|inst|im_start|im_end)\b\s*(?:\]|\}|>|:|\|)/,
  /<\|?\/?(?:system|assistant|user|im_start|im_end|inst)|\[\/?inst\]/,
  /\b(?:new|updated|revised|neue|nueva) (?:instruction|system message|directive|anweisung|instruccion)[a-z]*\b/,
  /\b(?:pass|approve|hire|reject|knock out|score|rate) (?:all|every|any|each) (?:candidate|applicant)s?\b/,
];

/** True for a sentence that gives orders to a program instead of telling about the job. */
export function isSpokenToUs(sentence: string): boolean {
  const folded = fold(sentence);
  return SPOKEN_TO.some((pattern) => pattern.test(folded));
}
