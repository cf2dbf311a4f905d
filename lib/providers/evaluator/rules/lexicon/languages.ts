/** Human languages as written in English, German and Spanish, folded. */
export const LANGUAGES: Record<string, RegExp> = Object.fromEntries(
  Object.entries({
    English: "english|englisch|ingles|inglesa",
    German: "german|deutsch|aleman|alemana",
    Spanish: "spanish|spanisch|espanol|espanola|castellano|castilian",
    French: "french|franzosisch|frances|francesa",
    Italian: "italian|italienisch|italiano",
    Portuguese: "portuguese|portugiesisch|portugues",
    Dutch: "dutch|niederlandisch|neerlandes|holandes|flemish",
    Polish: "polish|polnisch|polaco",
    Russian: "russian|russisch|ruso",
    Ukrainian: "ukrainian|ukrainisch|ucraniano",
    Turkish: "turkish|turkisch|turco",
    Arabic: "arabic|arabisch|arabe",
    Mandarin: "mandarin|chinese|chinesisch|chino|cantonese",
    Japanese: "japanese|japanisch|japones",
    Korean: "korean|koreanisch|coreano",
    Hindi: "hindi|urdu|punjabi",
    Vietnamese: "vietnamese|vietnamesisch|vietnamita",
    Tagalog: "tagalog|filipino",
    Romanian: "romanian|rumanisch|rumano",
    Catalan: "catalan|katalanisch|valencian[oa]?",
    Basque: "basque|baskisch|euskera|vasco",
    Galician: "galician|gallego|galego",
    Czech: "czech|tschechisch|checo",
    Greek: "greek|griechisch|griego",
    Swedish: "swedish|schwedisch|sueco",
    Danish: "danish|danisch|danes",
    Norwegian: "norwegian|norwegisch|noruego",
    Hungarian: "hungarian|ungarisch|hungaro",
    Croatian: "croatian|kroatisch|serbian|serbisch|bosnian|croata|serbio",
    Creole: "creole|haitian",
    "Sign language": "sign language|asl|bsl|gebardensprache|lengua de signos",
  }).map(([name, words]) => [name, new RegExp(`\\b(?:${words})\\b`)]),
);

/** Levels from 1 (a few words) to 6 (native); the first pattern that fits counts. */
export const LANGUAGE_LEVELS: [number, RegExp][] = [
  [
    6,
    /\b(?:native|mother tongue|first language|muttersprach\w*|nativ[oa]|lengua materna|materna|bilingual|bilingue|zweisprachig|c2|heritage speaker)\b/,
  ],
  [
    5,
    /\b(?:fluent\w*|fluency|full professional|verhandlungssicher|fliessend|fluid[oa]|c1|advanced|near native|avanzad[oa]|proficient|sehr gut\w*|business fluent|alto|dominio)\b/,
  ],
  [
    4,
    /\b(?:professional(?: working)?(?: proficiency)?|b2|upper intermediate|working proficiency|good|gut|gute|bueno|gute kenntnisse|medio alto|intermedio alto|business)\b/,
  ],
  [
    3,
    /\b(?:conversational\w*|intermediate|b1|konversationssicher|mittel\w*|intermedi[oa]|medio|limited working|fortgeschritten\w*)\b/,
  ],
  [
    2,
    /\b(?:a2|elementary|basics?|grundkenntnisse|basic[oa]|limited|some|erweiterte grundkenntnisse|schulkenntnisse|nociones|schulenglisch|a little|school|few)\b/,
  ],
  [1, /\b(?:a1|beginner|anfanger\w*|principiante|elemental|learning|lernend|aprendiendo)\b/],
];
