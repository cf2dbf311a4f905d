/** Words of a criterion on experience that do not say which work is meant (en, de, es), folded. */
export const GENERIC = new Set(
  (
    "a an the of in on at to for with and or as is are be been has have had having by from into within across this that their its his her our your who which we you they it he she someone " +
    "least minimum min more than over plus up any all other no not less fewer better longer upward upwards combined total overall altogether full half part time least ask asks need needs require requires required want wants looking expect expected " +
    "experience experienced experiences background track record history career years year yrs yr months month worth years' of-experience " +
    "paid professional professionally work working works worked job jobs employment employed hands practical practice practising practicing practised relevant proven demonstrable demonstrated solid strong extensive significant recent prior previous previously current currently " +
    "role roles position positions post posts seat chair title titles level levels capacity grade rank duty duties area areas field fields industry sector trade environment environments setting settings department departments team teams business company firm " +
    "licensed licenced certified qualified registered chartered degreed accredited fully permanent substantive confirmed acted served serving serve held hold holding holds spent completed continuous consecutive uninterrupted unbroken progressive progressively increasing responsible responsibility responsibilities independent independently " +
    "must should can could would will minimum someone anyone candidate candidates applicant ideally preferably genuine real true actual whole entire long similar comparable equivalent related " +
    "der die das den dem des ein eine einen einem einer und oder mit von zu zum zur im in am an auf bei beim fur als aus uber unter nach durch seit " +
    "erfahrung erfahrungen berufserfahrung berufspraxis praxis praktische praktischer mindestens wenigstens minimum mehr jahre jahren jahr jahrige jahriger mehrjahrige mehrjahriger langjahrige langjahriger bezahlte bezahlter berufliche beruflicher einschlagige einschlagiger tatigkeit tatig gearbeitet arbeit position stelle rolle funktion bereich branche umfeld fest festangestellt festangestellte ausgebildete ausgebildeter gelernte gelernter gelernt examinierte examinierter zugelassene zugelassener monate monaten vollzeit insgesamt ununterbrochen " +
    "el la los las un una unos unas de del y o u e con en por para como al lo su sus que se es son ser haber ha sido trabajado ejercido " +
    "experiencia anos ano meses mes minimo minima menos mas al trayectoria profesional profesionales laboral remunerada remunerado pagada trabajo trabajos trabajando ejerciendo puesto puestos cargo sector ambito area demostrable acreditada acreditado contrastada previa titulado titulada colegiado colegiada cualificado cualificada"
  ).split(" "),
);

/** Words of a title that rank a person or stand in titles of every trade: sharing one of them alone shows no kinship. */
export const EVERY_TRADE = new Set(
  (
    "senior junior sr jr lead leading leader chief head principal deputy assistant acting interim staff associate trainee supervisor manager management director coordinator officer specialist technician executive general clerk operator worker agent representative consultant administrator engineer " +
    "ii iii iv i band grade level part full time freelance contract evenings weekends saturdays seasonal temporary permanent remote self employed team department service services group shift operations project office customer support center centre company care " +
    "leiter leiterin leitung leitende leitender stellvertretende stellvertretender mitarbeiter mitarbeiterin fachkraft sachbearbeiter sachbearbeiterin teilzeit vollzeit gruppe abteilung helfer aushilfe " +
    "jefe jefa responsable encargado encargada coordinador coordinadora director directora tecnico tecnica auxiliar ayudante gerente administrativo administrativa especialista equipo departamento autonoma autonomo tardes"
  ).split(" "),
);

/** Titles of help or of preparation: not the occupation they stand beside, unless the criterion names them itself. */
export const HELPING = new Set(
  (
    "assistant asst aide helper trainee student apprentice intern clerk technician tech support cadet probationary " +
    "assistenz assistent assistentin helfer helferin hilfskraft aushilfe anwarter anwarterin lehrling auszubildende auszubildender azubi praktikant praktikantin volontar volontarin " +
    "auxiliar ayudante aprendiz becario becaria practicante peon asistente"
  ).split(" "),
);

/** Words that take a rank down a step ("deputy head", "sous chef"): the rank itself was not held. */
export const REDUCED =
  /\b(?:assistant|asst|deputy|acting|interim|sous|junior|jr|trainee|vice|associate|aspiring|apprentice|temporary|under|second|relief|stand in|cover|stellv\w*|vize\w*|kommissarisch\w*|assistenz|assistent\w*|juniors?|sub\w{4,}|adjunt[oa]|segund[oa]|interin[oa]|en funciones|suplente|auxiliar|ayudante|vice\w*)\b/;

/** Words that rank a title without saying that its holder leads others. */
export const NOT_LEADING =
  /^(?:senior|master|executive|journeyman|journeywoman|partner|owner|oficial|maestr[oa]|steward)$/;

/** Words by which a title says that its holder leads, in the families that are told apart. */
export const RANKS =
  /^(?:heads?|headed|heading|chief|leads?|leader|leading|led|leadership|manager|managers|managerial|managed|managing|management|supervisor|supervisors|supervisory|supervising|supervised|foreman|forewoman|foreperson|director|directors|directing|principal|superintendent|captain|skipper|purser|journeyman|journeywoman|master|executive|partner|owner|senior|charge|commander|matron|sister|steward|maitre|\w*leiter|\w*leiterin|\w*leitung|leiten|leitende[rn]?|\w*meister|\w*meisterin|polier|polierin|vorarbeiter|vorarbeiterin|\w{3,}chef|\w{3,}chefin|kuchenchef|oberarzt|oberarztin|geschaftsfuhrer\w*|fuhrung\w*|jefe|jefa|jefatura|encargad[oa]|gerente|responsable|director|directora|direccion|dirigiendo|dirigir|liderando|lider|capataz|coordinador|coordinadora|supervisora?|maestr[oa]|oficial|sobrecargo|patron|patrona)$/;
