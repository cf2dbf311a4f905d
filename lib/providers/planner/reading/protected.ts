import { fold } from "../../text/fold";

/** What nobody may be asked or turned away for, by what a sentence of an ad would ask. Folded; English, German, Spanish. */
const DEMANDED: [about: string, pattern: RegExp][] = [
  [
    "age",
    /\b(?:(?:at least |minimum |over |under |above |below )?\d{2}(?: years)?(?: old| of age| or older| or over| and over)|aged? (?:between|under|over|from|\d)|age (?:limit|range|between|under|of \d)|maximum age|minimum age|young (?:and|team player|person|people|woman|man|lady)|youthful|digital natives?|(?:mindestens |maximal )?\d{2} jahre alt|zwischen \d{2} und \d{2} jahren?|volljahrig\w*|jung(?:e|er|es|en)? (?:und |mitarbeiter|verkaufer|leute|frau|mann)|hochstalter|mindestalter|edad|mayor(?:es)? de edad|mayor(?:es)? de \d{2}|menor(?:es)? de \d{2}|entre \d{2} y \d{2} anos|joven(?:es)? (?:y|dinamic[oa]|con))\b/,
  ],
  [
    "sex or gender",
    /\b(?:(?:male|female) (?:candidates?|applicants?|only|preferred)|(?:men|women|ladies|gentlemen) (?:only|preferred)|only (?:men|women|males?|females?)|nur (?:manner|frauen|mannlich\w*|weiblich\w*)|solo (?:hombres|mujeres|chicos|chicas)|senorita|sexo (?:femenino|masculino))\b/,
  ],
  [
    "family",
    /\b(?:marital status|married|unmarried|single status|no (?:small )?children|without children|pregnan\w*|family planning|familienstand|verheiratet|ledig|kinderlos|schwanger\w*|estado civil|casad[oa]|solter[oa]|sin hijos|sin cargas familiares|embaraz\w*)\b/,
  ],
  [
    "health",
    /\b(?:good (?:physical |general )?health|in good health|physically fit and healthy|healthy and|no (?:disabilit\w*|medical conditions?|health problems?)|medical history|non[- ]?smokers?|vaccinated|gesundheitlich\w*|korperlich (?:gesund|fit)|nichtraucher\w*|keine behinderung|buena salud|buen estado de salud|estado de salud|no fumador\w*|sin discapacidad)\b/,
  ],
  [
    "religion or belief",
    /\b(?:practi[sc]ing (?:christian|catholic|muslim|jew\w*)|(?:christian|catholic|muslim|jewish) faith|church (?:member(?:ship)?|attendance)|religious (?:belief|affiliation)|your religion|konfession\w*|kirchenzugehorigkeit|religionszugehorigkeit|catolic[oa] practicante|religion (?:catolica|que profesa))\b/,
  ],
  [
    "nationality or origin",
    /\b(?:(?:us|u\.s\.|british|german|spanish|eu|canadian|australian) (?:citizens?|nationals?|citizenship|nationality)(?: only| required)?|citizens only|place of birth|country of birth|ethnic\w* (?:origin|background)|native[- ](?:english|german|spanish|french)?[- ]?speakers?|mother tongue|staatsangehorigkeit|staatsburger\w*|muttersprachler\w*|muttersprache|geburtsort|nacionalidad|lugar de nacimiento|lengua materna|nativ[oa]s?(?! digital))\b/,
  ],
  [
    "a photo or looks",
    /\b(?:(?:recent |passport )?photo(?:graph)? (?:of yourself|required|attached)|(?:with|include|attach|send|and) (?:a |your )?(?:recent )?(?:photo|photograph|picture|headshot)\b(?! edit)|good looking|well[- ]groomed|attractive appearance|pleasant appearance|(?:height|weight) (?:of \d|between \d|and (?:height|weight))|lichtbild|bewerbungsfoto|mit foto|gepflegtes (?:auszeres|erscheinungsbild)|con foto|fotografia reciente|buena presencia|buena imagen)\b/,
  ],
];

/** Sentences that protect people or speak of what the firm gives are no demand. */
const PROTECTS =
  /\b(?:regardless|equal opportunit\w*|without regard|irrespective|discriminat\w*|diversity|inclusive|protected|welcome applications|reasonable (?:adjustment|accommodation)s?|health insurance|health care|dental|parental|family (?:leave|owned|friendly|run)|childcare|pension|unabhangig von|vielfalt|gleichstellung|schwerbehindert\w*|familienfreundlich|kinderbetreuung|independientemente|igualdad|diversidad|conciliacion|seguro medico|discapacidad igual)\b/;

/** Words in a question that ask a person about themselves in a way nobody may. */
const ASKED =
  /\b(?:how old|your age|date of birth|born|are you (?:married|single|pregnant|healthy|religious|disabled)|(?:do you have|plan(?:ning)? (?:to have )?|your) (?:children|kids|a family|family plans)|marital|spouse|husband|wife|pregnan\w*|your (?:health|religion|faith|nationality|citizenship|ethnicity|race|gender|sexual orientation|disability|disabilities|medical history|photo|native language|mother tongue)|which (?:country|nationality) are you from|where are you (?:originally )?from|wie alt|ihr alter|geburtsdatum|familienstand|verheiratet|schwanger\w*|ihre (?:religion|gesundheit|staatsangehorigkeit|herkunft|kinder)|haben sie kinder|behinderung|lichtbild|que edad|su edad|fecha de nacimiento|estado civil|casad[oa]|hijos|embaraz\w*|su (?:religion|salud|nacionalidad|origen)|discapacidad)\b/;

/** What a sentence of an ad asks of candidates that nobody may ask; undefined when it asks nothing of the kind. */
export function protectedDemand(sentence: string): string | undefined {
  const folded = fold(sentence);
  if (PROTECTS.test(folded)) return undefined;
  return DEMANDED.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** True for a question that asks a person about age, family, health, belief, origin or looks. */
export function asksProtected(question: string): boolean {
  return ASKED.test(fold(question)) || protectedDemand(question) !== undefined;
}
