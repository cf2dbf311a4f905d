/** Words that carry grammar and no content; folded, all three languages together. */
export const FUNCTION_WORDS = new Set(
  `a an the and or but nor so if then than that this these those there here of to in on at by for from with without within into onto over under up down
out off about after before between through during until till while as is am are was were be been being do does did done doing have has had having will would
shall should can could may might must i me my mine myself you your yours he him his she her hers it its we us our ours they them their theirs who whom whose
which what when where why how not no nor yes oh well just also too very really quite rather even still yet already only again ever never always sometimes
some any each every all both few many much more most other another such own same one ones i'd i'm i've i'll it's that's there's he's she's we're we've we'd
they're they'd don't didn't doesn't isn't wasn't weren't won't can't couldn't wouldn't shouldn't haven't hasn't let's who's what's because since though
although however either neither else per via
der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern wenn dann als wie dass ob weil damit so ich mich mir mein meine
meinen meinem meiner du sie ihr ihre ihren ihrem er ihn ihm es wir uns unser unsere man sich wer was wo wann warum welche welcher welches nicht kein keine
keinen nie immer auch noch schon nur sehr ganz mal ja nein ist sind war waren bin wird werden wurde wurden habe hat haben hatte hatten kann konnen konnte
konnten muss mussen musste soll sollte wurde will wollte in im an am auf aus bei beim mit nach von vom vor zu zum zur uber unter fur gegen ohne um durch bis
seit da dort hier dabei danach davor dazu dafur darauf jetzt also eben halt
el la los las lo un una unos unas y e o u pero sino si no ni que como cuando donde porque pues aunque mientras ya muy mas menos tan tambien solo siempre
nunca yo me mi mis mio tu te su sus se nos nuestro nuestra le les ellos ellas ella usted ustedes esto esta este estos estas eso esa ese de del a al en con
sin por para sobre entre hasta desde hacia es son era eran fue fueron ser estar estaba estan he ha han habia haber hay hice tengo tiene tenia voy va iba
puede pueden podia debe cual quien`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);

/**
 * Words in which rubrics speak about answers instead of about the matter; folded.
 * They say nothing about the topic, so they neither earn nor cost coverage.
 */
export const RUBRIC_WORDS = new Set(
  `names name says say mentions mention covers cover describes describe gives give shows show explains explain answer answers candidate ideally example
examples concrete specific clear clearly sensible sensibly real good strong weak excellent poor vague appropriate appropriately relevant equivalent etc
personally personal person thing things something anything else talk talks way ways kind part parts able use uses used using makes make takes take have
includes include including demonstrates demonstrate understands states state provides provide attempt attempts situation time times case straight away
lists list tell walk through illustrated illustrate did do does done work works working job possible needed necessary several one two three first
about handle handles handled treats treat would could should least either only whether like new get gets best actual own general generic
nennt beschreibt erklart zeigt gibt konkret konkrete konkretes konkreten klar klare beispiel kandidat antwort ideal idealerweise echte echtes situation
macht nutzt eigene eigenen erwahnt passend sinnvoll
nombra describe explica muestra da concreto concreta concretos claro clara ejemplo candidato respuesta idealmente real situacion menciona propio propia
adecuado usa hace`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);

/** Everyday words that make an answer no more precise; folded. Function words are not repeated here. */
export const EVERYDAY_WORDS = new Set(
  `able actually add ago agree almost along always anyway area ask away back bad basically become begin believe best better big bit bring business call came
care case certain change clear come comes company completely could course customer day days deal decide definitely different difficult doing easy either end
enough especially everybody everyone everything example experience explain fact far feel felt few find fine first fix focus follow forward found friend full
fun future gave general get gets getting give given go goes going good got great group guess guy hand happen happened happens happy hard hear help helped
helps high hope idea important interesting issue job keep kind knew know known large last late later lead learn learned least leave left less let level life
like line listen little long look looked looking lot love made main make makes making manage manager matter maybe mean means meet might mind month months
move necessary need needed needs new next nice nobody normal normally nothing number obviously often okay old once open opportunity order other others part
people perfect person personally place plan point positive possible pretty probably problem problems process product project put question quick quickly
really reason right role run said saw say says second see seem seen sense service set several shift show side simple simply single situation small somebody
someone something soon sort speak special start started stay step steps stop stuff success suppose sure take taken talk team tell thank thing things think
thought three through time times together told tried true try trying turn two understand use used useful usually value want wanted way ways week weeks went
whatever whole wish within wonder word words work worked working works world worry worst wrong year years yesterday young
aber alle alles andere anfang arbeit arbeiten art aufgabe beispiel besser bisschen eigentlich einfach erst etwas fall firma frage fragen ganze geben geht
gemacht genau gerne gut gute guten heute jahr jahre jeden jeder kommt kunde kunden leben leute machen macht mache mal mehr meine mensch menschen mitarbeiter
moglich naturlich neue neuen person problem probleme richtig sache sachen sagen schnell stellen tag tage team teil tun uberhaupt vielleicht viel viele weg
weiter welt wichtig wichtige wirklich wissen woche zeit ziel zusammen
algo alguien alguna algunas ano anos asi bastante bien bueno buena cada cliente clientes cosa cosas creo dar decir dia dias dos empresa ejemplo equipo forma
gente gran gusta hacer haciendo hago importante luego manera mejor mes mismo momento mucha mucho muchas muchos mundo nada nuevo nueva otra otras otro otros
parte persona personas poco poder problema problemas pregunta puedo quiero saber semana siempre situacion tarea tema tener tiempo toda todas todo todos
trabajar trabajo unico ver verdad vez vida`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);
