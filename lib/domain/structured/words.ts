/** The words by which a plain answer is known, folded and without contractions, in English, German and Spanish. */

const list = (lines: string): string[] =>
  lines
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "")
    .sort((a, b) => b.length - a.length);
const set = (lines: string): ReadonlySet<string> => new Set(lines.trim().split(/\s+/));

/** Begin an answer and say yes. */
export const YES = list(`
yes; yeah; yep; yup; yea; aye; sure; sure thing; absolutely; definitely; certainly; of course; correct; indeed; for sure; by all means; that is right; that is correct
ja; jawohl; jep; klar; na klar; naturlich; selbstverstandlich; auf jeden fall; sicher; gerne; gern; genau; stimmt; definitiv; absolut
sip; claro; claro que si; por supuesto; por supuesto que si; desde luego; correcto; exacto; asi es; efectivamente; con gusto; como no`);

/** Begin an answer and say no. A bare "no" is looked at by itself, since it also begins "no experience". */
export const NO = list(`
nah; nay; no way; absolutely not; definitely not; certainly not; of course not; sure not; unfortunately not; sadly not; not at all
nein; nee; leider nein; leider nicht; auf keinen fall; auf gar keinen fall; keineswegs; uberhaupt nicht; gar nicht; sicher nicht; naturlich nicht
para nada; en absoluto; claro que no; por supuesto que no; desde luego que no; de ninguna manera`);

/** What may follow a bare "no" that is an answer. */
export const AFTER_NO = set(
  "i we it that there this no not never sorry unfortunately sadly thanks thank sir absolutely definitely certainly nein ich es leider danke lo yo gracias nunca jamas",
);

/** Said whole, these take back or withhold an answer of any kind. */
export const DOUBT = list(`
not sure; not certain; not really; not exactly; not necessarily; not quite; do not know; would not know; no idea; it depends; that depends; depends; depending; yes and no; no and yes; hard to say; difficult to say; not only; in theory
jein; nicht wirklich; nicht sicher; nicht ganz; nicht unbedingt; nicht nur; weiss nicht; weiss ich nicht; weiss es nicht; keine ahnung; kommt darauf an; kommt drauf an; kommt ganz darauf an; schwer zu sagen; ja und nein
depende; no se; no estoy seguro; no estoy segura; ni idea; no mucho; no realmente; no exactamente; no solo; si y no; dificil decir`);

/** Make an answer less than plain: a "maybe" is no yes, and "maybe three" is about three. */
export const SOFT = list(`
maybe; perhaps; probably; possibly; kind of; sort of; more or less; to some extent; partly; partially; i guess; i suppose; i think; i believe; i hope; might; sometimes; occasionally; give or take
vielleicht; wahrscheinlich; moglicherweise; eher; teils; teilweise; ich glaube; ich denke; glaube ich; denke ich; denke schon; glaube schon; unter umstanden; manchmal; schatze
tal vez; quiza; quizas; mas o menos; creo; creo que; supongo; a lo mejor; puede ser; probablemente; posiblemente; a veces; en parte`);

/** Leave open whether it will be so. */
export const NOT_YET = list("yet; noch nicht; doch; na ja; naja; todavia no; aun no; both; beides; ambos; ambas");

/** Set a condition. */
export const CONDITION = list(`
but; except; unless; only; if; as long as; however; although; though; provided; until
aber; allerdings; jedoch; nur; ausser; solange; wenn; falls; sofern; obwohl
pero; excepto; salvo; solo; solamente; unicamente; siempre que; siempre y cuando; aunque; cuando`);

/** Say neither yes nor no, for all the "no" in them; the noun decides whether a question asks for just that. */
export const NEUTRAL = list(`
no problem at all; no problem; no problems; not a problem; no worries; no issue; no issues; not an issue; no trouble; no doubt; no big deal; would not mind; do not mind
kein problem; keine frage; kein thema; keine sorge; nichts dagegen; macht nichts
no hay problema; no hay ningun problema; ningun problema; no tengo problema; no tengo ningun problema; sin problema; sin problemas; no pasa nada; no me importa; sin duda`);

/** Look like a condition and are none. */
export const NO_CONDITION = list(`
if needed; if necessary; if required; wenn notig; falls notig; bei bedarf; si es necesario; si hace falta`);

/** Between two answers, say that the second one counts. */
export const CORRECTION = list(`
sorry; no sorry; i mean; i meant; no wait; wait; wait no; correction; scratch that; actually; no actually; rather
entschuldigung; nein entschuldigung; ich meine; ich meinte; moment; korrektur; quatsch; besser gesagt
perdon; no perdon; quise decir; digo; mejor dicho; no espera`);

export const NEGATIVE = set(
  "not never no none nor neither nothing nicht nie niemals kein keine keinen keiner keinem keines keinerlei nichts ni nunca jamas ningun ninguna ninguno nada sin without ohne tampoco weder",
);

/** Begin a sentence and mean nothing. */
export const FILLERS = set(
  "um uh uhm er erm hmm hm mm ah oh eh well so okay ok like look and but honestly basically actually hello hi hallo hola frankly personally ahm ahh also tja nun gut na und aber ehrlich gesagt ehrlicherweise eigentlich ach pues bueno este mira y pero a ver",
);

/** Carry no matter of their own in a short answer. */
export const STOP = set(`
i we you me my our any anything anyone one ones some that this it them those these so at all either too also currently now still already unfortunately sadly here there ever do does did can could will would have has had got been be being am is are was were a an the of in on for with to own such indeed very certainly definitely course really as from by yes no not never none
ich wir sie du mir mein meine es das dies die der dem den des ein eine einen einem einer welche welchen auch leider gar uberhaupt so schon noch mit im am fur von zu zum zur mal hier da bei als ja nein nicht nie kein keine keinen keinerlei
yo nosotros lo la el los las un una uno eso esto algun alguno alguna ya tambien con de en para que mi se su al del si no ningun ninguna ninguno nunca nada como`);

/** Where a question is put with one of these, the answer may echo it. */
export const ECHOES = new Map<string, readonly string[]>(
  `do do have;did did;have have;has have;are am are;were was were;is is am;can can;could could can;will will;would would
haben habe;hast habe;konnen kann;konnten kann konnte;kannst kann;sind bin;bist bin;waren ware war;wurden wurde;wurdest wurde;mochten mochte;mochtest mochte;durfen darf;darfst darf;wollen will;willst will;besitzen besitze habe
tiene tengo;tienes tengo;tienen tengo;puede puedo;puedes puedo;podria podria puedo;es soy;eres soy;esta estoy;estas estoy;ha he;has he;cuenta cuento tengo;dispone dispongo tengo`
    .split(/[;\n]+/)
    .map((line) => line.trim().split(" "))
    .flatMap(([asked, ...said]) => (asked ? [[asked, said] as const] : [])),
);
export const SUBJECTS = set("i we ich wir yo");

/** Take an option out: what follows is not chosen. */
export const REFUSES = list(`
except; anything but; instead of; rather than; hate; dislike; avoid; refuse; anything except
statt; anstatt; anstelle; ausser; hasse; ungern; vermeide
excepto; salvo; en vez de; en lugar de; odio; evito; menos`);

/** Say of several options that all, or none, or any will do. */
export const ANY_OF_THEM = list(`
both; either; any of; all of; none of; does not matter; do not care; no preference; whatever; whichever; anything
egal; beide; beides; alle; jede; keine von; keiner von
cualquiera; ambos; ambas; me da igual; todos; todas; ninguno; ninguna`);

/** Whether one of the phrases stands in words between blanks. */
export const hasAny = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => text.includes(` ${phrase} `));
