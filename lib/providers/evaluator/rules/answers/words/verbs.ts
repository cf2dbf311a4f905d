/** Words that tell who acts and what is done. All folded. */

const words = (list: string): Set<string> => new Set(list.split(/\s+/).filter((word) => word.length > 0));

/** English past forms no "-ed" shows. */
export const IRREGULAR_PAST = words(`
began broke brought built bought caught chose came cut did drew drove fell found flew forgot got gave went grew had heard held hid hit kept knew led left lent let lost made
meant met paid put ran rang read said sat saw sold sent set shook showed shut slept spoke spent split spread stood stuck swept taught took told thought threw understood woke wore won wrote
rewrote redid reran rebuilt undid withdrew learnt dealt laid shot bent fed fought
`);

/** Verbs of thinking, being and wanting: "I think" is not an action. */
export const STATIVE = words(`
am are is was were be been think thought believe believed feel felt guess suppose supposed mean meant know knew like liked love loved hate hated want wanted wish hope hoped
need needed have had see saw understand understood remember seem consider considered prefer preferred strive value embrace thrive bring would could should can will might must may
do did get got believe enjoy enjoyed worry worried imagine assume assumed agree studied played became happened worked work live lived
bin war habe hatte denke dachte glaube finde fand weiss wusste mag will wollte mochte kann konnte muss musste soll sollte wurde hoffe liebe lebe brauche sehe meine
soy era estoy estaba creo pienso pensaba se sabia quiero queria tengo tenia puedo podia debo siento sentia espero prefiero amo vivo considero veo
`);

/** Words that may stand between "I" and its verb. */
export const BETWEEN = words(`
then also just first usually always personally immediately quickly quietly still only even once now actually really simply directly already later again honestly normally typically
'd 'll would will could can did do had have 've might may often then briefly calmly politely carefully myself and
dann auch zuerst sofort immer direkt gleich zunachst danach noch erst personlich schnell selbst
entonces tambien primero siempre luego despues ya solo personalmente enseguida siempre
`);

/** Stems of verbs that change or find out something, in any job; compared with stem(). */
export const ACTION_VERBS_EN = `
add address adjust agree analyse analyze answer apologise apologize apply approve arrange ask assess assign attach audit backfill balance block book brief bring build bypass calculate call cancel
change charge chart chase check choose clean clear close coach collect compare complete confirm connect contact copy count cover create cross cut debug decide defer delay delegate deliver deploy
design diagnose disconnect discuss divide document draft draw drain drill drop email enter escalate estimate evacuate examine exclude exchange explain export fetch file fill filter find finish fit fix flag
flush follow freeze gather give grab guide hand hang hold identify import inform insert inspect install introduce invite isolate issue keep label lay lead learn lift limit link list listen load lock log look
lower map mark match measure meet mention merge message migrate mix monitor mount move negotiate note notice notify offer open order organise organize pack page pair park pass patch pause pay persist phone pick
pilot place plan plot point poll post practise practice prepare present press prevent print prioritise prioritize process profile prove pull push query quarantine question radio raise read rebook
rebuild redo retry rethink tidy fold smell taste peel cook stitch inject dress bandage rinse strap nail screw glue sand paint prime level shim torque bleed grease gauge probe mend key scan calm settle sponsor host greet seat serve upsell propose pitch quote rebook refuse reorder restock recycle dispose evaluate interview hire dismiss onboard appraise budget forecast accrue post match tick trace vouch rework recalculate recheck reconcile record recount reduce refer refund refuse reject release reload relocate remind remove renegotiate reopen repair repeat replace reply report reproduce request rerun rescue research
reseat reserve reset reschedule resolve respond restart restore retest retrain return reverse revert review revise rewrite ring roll rotate route run sample save scan schedule screen seal search secure segment
sell send separate serve shadow share ship shorten show shut sign simulate sit sketch slice solve sort speak split spread stabilise stack stage start stay stop store strip submit subtract suggest sum summarise summarize
supervise support swap sweep switch take talk tape teach tell test thank tie tighten time trace track train transfer translate treat trial triage trim troubleshoot turn undo unload unplug update upgrade upload use validate verify
visit wait walk warn wash watch weigh wipe wire withdraw work wrap write
`;
export const ACTION_VERBS_DE = `
prufe gepruft prufen kontrolliere kontrolliert frage gefragt fragen rufe angerufen anrufen melde gemeldet melden messe gemessen messen zahle gezahlt zahlen schreibe geschrieben aufgeschrieben notiere notiert dokumentiere dokumentiert
vergleiche verglichen suche gesucht gefunden finde informiere informiert sage gesagt bespreche besprochen gesprochen erklare erklart zeige gezeigt gebeten bitte bat ubergebe ubergeben teste getestet nachgestellt repariere repariert ersetzt ersetze getauscht tausche
ausgetauscht behoben behebe geandert andere angepasst baue gebaut eingebaut eingefuhrt erstellt erstelle gemacht sperre gesperrt abgesperrt schalte abgeschaltet ausgeschaltet stoppe gestoppt angehalten lege gelegt gehe gegangen hole geholt nehme genommen gebe gegeben bringe gebracht
schicke geschickt gesendet sende plane geplant vorbereitet vereinbart vereinbare angeboten biete entschuldigt gelost verhandelt organisiert gebucht bucht buche abgestimmt storniert erstattet geschult eingearbeitet verteilt aufgeteilt gesichert sichere ziehe gezogen rolle zuruckgerollt
gemeinsam begleitet beobachtet beobachte gewogen verpackt geladen gescannt scanne bestellt bestelle uberwiesen eskaliert markiert notierte rief fragte sagte schrieb ging nahm gab bat stellte prufte zeigte legte holte schickte sprach fand suchte baute anderte stoppte erklarte verglich tauschte meldete bot einigten
`;
export const ACTION_VERBS_ES = `
reviso revise revisar compruebo comprobe comprobar pregunto pregunte preguntar llamo llame llamar aviso avise avisar mido medi medir cuento conte contar escribo escribi escribir anoto anote anotar registro registre documento documente comparo compare comparar busco busque buscar
encontre encuentro informo informe explico explique hable hablo digo dije pido pedi pruebo probe reparo repare cambio cambie arregle arreglo sustitui hice hago cree monte instale corte corto apague apago pare paro bloquee bloqueo puse pongo fui voy traje llevo lleve tome tomo di doy
mande mando envie envio planifique prepare preparo acorde acordamos ofreci ofrezco disculpe resolvi negocie organice reserve concilie devolvi reembolse forme ense\u00f1e reparti separe separo asegure aseguro acompa\u00f1e observe observo cargue escanee escaneo pedimos transferi escale marque marco saque saco
sente senti reuni propuse propongo demostre decidi detuve acordone cite cerre abri abro reproduje reproduzco
`;
