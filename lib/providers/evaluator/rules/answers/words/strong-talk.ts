/** Signs of an answer with substance. Columns are phrase lists. */

export const CAUSES = `
because; so that; which meant; meaning that; that's why; this is why; therefore; due to; as a result; turned out; it turned out; the reason; since it; since the; since there; since they; since that; since i; since we; otherwise; in order to; which is why; caused; led to; so i; so we; so the; so it; so they; so he; so she; so there; that makes; that way; in case; so nobody; so everyone; pointed at; pointed to; instead of; so no; hence;
weil; deshalb; deswegen; daher; darum; damit; dadurch; sodass; so dass; denn; aufgrund; wegen; stellte sich heraus; herausgestellt; der grund; sonst; um zu; falls; lag an; lag daran; also habe; also bin;
porque; por eso; asi que; ya que; para que; debido a; resulto que; por lo tanto; de modo que; de manera que; la razon; puesto que; si no; por si; de lo contrario; gracias a; se debia
`;

export const CONDITIONS = `
if; unless; when; whenever; in case; only if; depending on; as long as; until; before; once;
wenn; falls; sobald; solange; bevor; ausser; je nachdem; bis; ehe;
cuando; a menos que; en caso de; antes de; hasta que; en cuanto; segun; una vez; si
`;

export const SEQUENCE = `
first; then; after that; next; before; finally; afterwards; meanwhile; at the same time; while; second; secondly; straight away; at once; right away; on top of that; once; later; until; every; by the end; at the end;
zuerst; zunachst; dann; danach; anschliessend; als erstes; als nachstes; schliesslich; wahrenddessen; gleichzeitig; parallel; sofort; vorher; nachher; spater; am ende; erst; jeden;
primero; luego; despues; a continuacion; finalmente; mientras; al mismo tiempo; enseguida; antes; al final; inmediatamente; mas tarde; cada
`;

export const OUTCOMES = `
went from; from _ to; fell to; fell from; dropped to; dropped from; rose to; rose from; went down; went up; came down; cut the; cut it; cut our; reduced; saved; increased; in the end; ended up; as a result; the result; result was; since then; ever since; it stopped; has stopped; stopped; closed in; it closed; we closed; renewed; stayed; passed; nobody did; nobody has; no complaints; no more; not one; no repeat; without any; none since; zero; fixed the; fixed it; was fixed; it worked; worked out; shipped; delivered; went live; finished; on time; back in; back on; was back; within the; under budget; signed; won; recovered; caught; fired twice; found two; found that; found the; still work; asks me; thanked; halved; doubled; hasn't happened; has not happened; never happened again; solved; got it down; brought it down; down to; up to; improved; came back; took over; was adopted; uses it; use it; is still; clean audit; discharged; made a full; we're at; we are at; it's now; is now; now takes; takes now; it's caught; has caught; none has; no late; not since; has not come back; hasn't come back; over the pass; less than half; a third less; fewer; faster; faster than before; more than before; accepted; approved; was right; were right; agreed; kept it; kept the; got it; got the; got them; all of them; reopened; running again; held
; am ende; schliesslich; das ergebnis; im ergebnis; seitdem; seither; sank; gesunken; gestiegen; stieg; von _ auf; reduziert; gespart; eingespart; behoben; gelost; bestanden; abgeschlossen; rechtzeitig; verlangert; geblieben; unterschrieben; niemand; keine einzige; kein einziger; halbiert; verdoppelt; lauft; lief wieder; wieder in; nie wieder; nicht mehr; bedankt; zuruckgegangen; auf null; konnten wir; hat funktioniert; zuruckbekommen; erstattet; blieben; seit dem tag; fertig geworden; schneller; weniger als; pünktlich; unter dem budget; liefen; lief danach; 
al final; el resultado; como resultado; desde entonces; bajo de; bajo a; bajaron; subio; subieron; paso de; pasamos de; pasaron de; redujimos; reduje; se redujo; ahorramos; ahorre; conseguimos; consegui; resolvimos; resolvi; se resolvio; aprob*; cerramos; cerre; renovo; firmo; a tiempo; no volvio; ninguna; ningun; nadie se; cero; funciono; recuperamos; recupere; se quedo; dejo de; me lo agradecio; volvieron; mejoro; mas rapido; descuadro una; ya no; todas las
`;

export const LESSONS = `
i learned; i learnt; learned that; learnt that; what i learned; taught me; since that day; since that; took from; take from it; took away; lesson; since then i; ever since i; now i; so now; from then on; next time; looking back; in hindsight; would do differently; i'd do differently; do differently; i should have; we should have; i realised; i realized; i had missed; my mistake; i was wrong; i got it wrong; what i changed; i changed how; these days i; i ask first; did not help; didn't help; didn't work; i underestimated; my first reaction; my first idea; i missed
; gelernt; seitdem; daraus; das nachste mal; nachstes mal; ruckblickend; im nachhinein; wurde ich anders; anders machen; hatte ich; mein fehler; mir ist klar; klar geworden; heute mache; heute frage; heute prufe; unterschatzt; mitgenommen
; aprendi; lo que aprendi; desde entonces; la proxima vez; mirando atras; me enseno; leccion; ahora siempre; ahora pregunto; ahora reviso; mi error; me equivoque; haria distinto; de otra manera; deberia haberlo; tendria que haber; me di cuenta; subestime; me lleve
`;

export const CONTRASTS = `
but; although; even though; rather than; instead of; instead; not just; however; whereas; on the other hand; except; only if; only when; even if; though; not lost; don't wait; never; trade off; i don't; we don't; i didn't; without; the downside; the catch; worth;
aber; sondern; obwohl; statt; anstatt; allerdings; jedoch; trotzdem; dagegen; nur wenn; auch wenn; ohne; nie; nicht nur; dafur; nachteil;
pero; sino; aunque; en vez de; en lugar de; sin embargo; en cambio; a pesar de; no solo; nunca; sin; solo si; desventaja
`;

export const TIMES = `
january; february; march; april; june; july; august; september; october; november; december; monday; tuesday; wednesday; thursday; friday; saturday; sunday; last year; last month; last week; last spring; last summer; last autumn; last winter; last fall; last quarter; last time; last job; last company; last place; last unit; last school; last site; yesterday; the next day; that day; that night; that morning; that afternoon; that evening; one night; one day; one morning; one evening; within the hour; by noon; by lunch; before lunch; before break; at handover; two years ago; a year ago; ago; half an hour; overnight; the same day; same week; the week after; a week later; years later; months later; weeks later; days later; at night; at my last; in my last; at my old; in my second year; in my first year; when i was; when i worked; when we built; when this happened; there was a time; we had one; once i; i once; on my unit; on my ward; at my school; in my class; on our site; at our branch; at our depot
; januar; februar; marz; mai; juni; juli; oktober; dezember; montag*; dienstag*; mittwoch*; donnerstag*; freitag*; samstag*; sonntag*; letztes jahr; letzten monat; letzte woche; letzten sommer; letzten winter; letzten herbst; letztes fruhjahr; im fruhjahr; im sommer; im herbst; im winter; gestern; am nachsten tag; am nachsten morgen; am selben tag; vor zwei jahren; vor einem jahr; eine halbe stunde; eine woche spater; in meinem letzten; bei meinem letzten; bei meiner letzten; in meiner letzten; damals; einmal hatten; als ich; auf meiner station; in meiner klasse; auf der baustelle; bei uns im
; enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre; lunes; martes; miercoles; jueves; viernes; sabado; domingo; el año pasado; el mes pasado; la semana pasada; el verano pasado; el invierno pasado; ayer; al dia siguiente; ese dia; esa noche; esa tarde; hace dos años; hace un año; hace tres; media hora; una semana despues; en mi ultimo; en mi anterior; cuando trabajaba; una vez; en mi planta; en mi clase; en la obra; en nuestra
`;

/** Number words and units; digits are found by pattern. "one" alone is mostly a pronoun, so it does not count. */
export const NUMBER_WORDS = `
two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen; sixteen; seventeen; eighteen; nineteen; twenty*; thirty*; forty*; fifty*; sixty*; seventy*; eighty*; ninety*; hundred*; thousand*; million*; half an; half of; a quarter; a third; dozen; twice; double; one hour; one minute; one week; one day; one month; one year; one percent; once a; an hour; a day; a week; a month
; zwei; drei; vier; funf; sechs; sieben; acht; neun; zehn; elf; zwolf; dreizehn; vierzehn; funfzehn; sechzehn; siebzehn; achtzehn; neunzehn; zwanzig; dreissig; vierzig; funfzig; sechzig; siebzig; achtzig; neunzig; hundert*; tausend*; million*; halbe*; viertel; drittel; dutzend; doppelt; zweimal; dreimal; eine stunde; eine minute; eine woche; ein tag; einen tag; ein monat; pro woche; pro tag; pro monat
; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce; trece; catorce; quince; dieciseis; diecisiete; dieciocho; diecinueve; veinte; veinti*; treinta; cuarenta; cincuenta; sesenta; setenta; ochenta; noventa; cien; ciento; mil; millon*; media; medio; cuarto; tercio; docena; doble; dos veces; una hora; un minuto; una semana; un mes; un dia; al mes; a la semana; al dia
`;
