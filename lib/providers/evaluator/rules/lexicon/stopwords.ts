/** Words of a criterion that say nothing about its subject (en, de, es), folded. */
export const STOPWORDS = new Set(
  (
    "a an the of in on at to for with and or as is are be been has have had having using use used via by from into within across " +
    "this that their its his her who which least minimum min more than over plus up any all other similar relevant related equivalent " +
    "experience experienced experiences expertise knowledge proficiency proficient skill skills ability able familiarity familiar understanding " +
    "background exposure hands strong solid good excellent proven demonstrated deep advanced basic working practical professional production " +
    "commercial extensive evidence strength depth level levels must should required requirement requires need needs candidate applicant role roles position " +
    "years year yrs months month full time paid current currently valid active holds hold held holding completed possesses possess has prior previous recent " +
    "duty duties some least still up date real applied comparable practise practice ready closed permanent new supporting " +
    "comfortable confident track record history ownership attention contribution quality-of sound such like including include includes e g eg ie etc " +
    "environment environments setting settings field work works worked job area areas based relevant successful successfully own show shown shows " +
    "der die das den dem des ein eine einen einem einer und oder mit von zu zum zur im in am an auf bei fur als aus uber unter nach durch " +
    "erfahrung erfahrungen berufserfahrung kenntnisse fundierte gute sehr mindestens jahre jahren jahr fahigkeit sicherer umgang nachgewiesene abgeschlossene " +
    "el la los las un una unos unas de del y o u e con en por para como al lo su sus que se es son ser " +
    "experiencia conocimientos conocimiento dominio manejo capacidad minimo minima menos ano anos habilidades nivel alto buen buena acreditada demostrable"
  ).split(" "),
);

/** Words that ask for more than a nodding acquaintance: limited knowledge does not meet them. */
export const DEMANDING =
  /\b(?:advanced|strong|expert\w*|proficien\w+|fluent|hands on|extensive|deep|solid|professional(?:ly)?|administ\w+|in depth|independent\w*|production|commercial|mastery|sehr gute|fundierte|umfangreiche|sicherer? umgang|praktische|avanzad\w+|solid\w+|dominio|experto|profesional)\b/;

/** Words by which a criterion asks for practice at work rather than study. */
export const AT_WORK =
  /\b(?:experience|experienced|hands on|professional(?:ly)?|production|commercial|practical|worked|work|erfahrung\w*|berufserfahrung|praxis|experiencia|profesional)\b/;
