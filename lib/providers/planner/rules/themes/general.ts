import { type ThemeWords, theme } from "./themes";

/**
 * Asked where no theme fits, of something one does ("DOING") and of something one has or knows ("HAVING"): each a little
 * different, so that an interview does not sound the same throughout.
 */
export const EN_DOING: ThemeWords[] = [
  theme(
    "Tell me about a time you did this or something close to it. What did you do yourself, and how did it end?",
    "a real situation; what they did themselves; the reasons; the result",
    "Speaks in general terms; no situation of their own.",
    "A specific situation, their own steps with reasons, and the result in numbers or facts.",
  ),
  theme(
    "What is the hardest part of it, and how did you deal with that the last time?",
    "knows what is hard about it; a specific case; own steps; the result",
    "Finds nothing hard about it, or has no case.",
    "Names what is really hard, tells the last case, their own steps and the result.",
  ),
  theme(
    "Walk me through the last time you did that, from the beginning to the end.",
    "order of steps; own decisions; checks; the result",
    "Steps out of order or only part of them.",
    "All steps in order, decisions with reasons, a check at the end, and the result.",
  ),
  theme(
    "What went wrong once when you did this, and what have you changed since?",
    "an honest mistake; its effect; repair; a lasting change",
    "Nothing ever went wrong.",
    "An honest mistake with its effect, the repair, and a change that has lasted.",
  ),
  theme(
    "If you started here tomorrow, how would you go about it in the first weeks, and why in that order?",
    "first steps; questions to ask; reasons for the order; link to own experience",
    "Vague intentions that fit any job.",
    "A concrete order of steps with reasons, questions they would ask, and what they know from earlier work.",
  ),
  theme(
    "Who depended on you in this, and how did you keep them informed? Tell me about one case.",
    "people named by role; what was told and when; a problem told early; the result",
    "Worked alone or told people late.",
    "A real case, who needed what, what was told when, and the result.",
  ),
];

export const EN_HAVING: ThemeWords[] = [
  theme(
    "Where did that count last, and what came of it? Take one example.",
    "one real case; what they did with it; the reasons; the result",
    "Only says they have it.",
    "One real case, what they did with it and why, and the result in numbers or facts.",
  ),
  theme(
    "What is the hardest case you have had there?",
    "a hard case; what made it hard; own steps; the result",
    "Nothing hard comes to mind.",
    "A really hard case, their own steps with reasons, and the result.",
  ),
  theme(
    "How would somebody see that in your work? Give me one example.",
    "an example that can be checked; own part; numbers or feedback from others",
    "Praises themselves without an example.",
    "One example that can be checked, their own part, and numbers or words of others.",
  ),
  theme(
    "What have you learned there that a beginner would not know?",
    "a lesson from own work; the case behind it; how it is used today",
    "Textbook wisdom.",
    "A lesson drawn from a real case, and how it shows in their work today.",
  ),
  theme(
    "When was that not enough, and what did you do then?",
    "an honest case; its effect; what was done; a change since",
    "It was always enough.",
    "An honest case with its effect, what they did, and what they have changed since.",
  ),
];

export const DE_DOING: ThemeWords[] = [
  theme(
    "Erzählen Sie von einer Situation, in der Sie das oder etwas Ähnliches getan haben. Was haben Sie selbst getan, und was kam dabei heraus?",
    "eine echte Situation; was sie selbst taten; Gründe; Ergebnis",
    "Spricht allgemein; keine eigene Situation.",
    "Eine bestimmte Situation, eigene Schritte mit Gründen und das Ergebnis in Zahlen oder Tatsachen.",
  ),
  theme(
    "Was ist daran das Schwerste, und wie sind Sie zuletzt damit umgegangen?",
    "weiß, was schwer ist; ein bestimmter Fall; eigene Schritte; Ergebnis",
    "Findet nichts schwer oder hat keinen Fall.",
    "Nennt das wirklich Schwere, den letzten Fall, die eigenen Schritte und das Ergebnis.",
  ),
  theme(
    "Führen Sie mich vom Anfang bis zum Ende durch das letzte Mal, als Sie das getan haben.",
    "Reihenfolge; eigene Entscheidungen; Kontrolle; Ergebnis",
    "Schritte durcheinander oder unvollständig.",
    "Alle Schritte der Reihe nach, begründete Entscheidungen, Kontrolle und Ergebnis.",
  ),
  theme(
    "Was ging dabei einmal schief, und was machen Sie seither anders?",
    "ein ehrlicher Fehler; die Folge; Korrektur; dauerhafte Änderung",
    "Nie ging etwas schief.",
    "Ein ehrlicher Fehler mit Folge, die Korrektur und eine Änderung, die hält.",
  ),
  theme(
    "Wenn Sie morgen hier anfingen: Wie würden Sie es in den ersten Wochen angehen, und warum so?",
    "erste Schritte; Fragen; Gründe der Reihenfolge; Bezug zur Erfahrung",
    "Vages, das auf jede Stelle passt.",
    "Eine konkrete Reihenfolge mit Gründen, Fragen und Erfahrung aus früherer Arbeit.",
  ),
  theme(
    "Wer hing dabei von Ihnen ab, und wie haben Sie die Leute informiert? Erzählen Sie einen Fall.",
    "Beteiligte; was wann gesagt wurde; Problem früh gesagt; Ergebnis",
    "Arbeitete allein oder informierte spät.",
    "Ein echter Fall, wer was brauchte, was wann gesagt wurde und das Ergebnis.",
  ),
];

export const DE_HAVING: ThemeWords[] = [
  theme(
    "Wo haben Sie das zuletzt gebraucht, und was kam dabei heraus? Nehmen Sie ein Beispiel.",
    "ein echter Fall; was sie damit taten; Gründe; Ergebnis",
    "Sagt nur, dass es vorhanden ist.",
    "Ein echter Fall, was sie damit taten und warum, und das Ergebnis in Zahlen oder Tatsachen.",
  ),
  theme(
    "Was war das Schwierigste, bei dem es darauf ankam?",
    "ein schwerer Fall; was ihn schwer machte; eigene Schritte; Ergebnis",
    "Nichts Schweres fällt ein.",
    "Ein wirklich schwerer Fall, eigene Schritte mit Gründen und das Ergebnis.",
  ),
  theme(
    "Woran würde man das bei Ihnen sehen? Geben Sie ein Beispiel.",
    "ein prüfbares Beispiel; eigener Anteil; Zahlen oder Rückmeldung",
    "Lobt sich ohne Beispiel.",
    "Ein prüfbares Beispiel, der eigene Anteil und Zahlen oder Worte anderer.",
  ),
  theme(
    "Was haben Sie darüber gelernt, das jemand am Anfang nicht weiß?",
    "eine Lehre aus eigener Arbeit; der Fall dahinter; Nutzen heute",
    "Lehrbuchwissen.",
    "Eine Lehre aus einem echten Fall und wie sie sich heute zeigt.",
  ),
  theme(
    "Wann hat es einmal nicht gereicht? Was haben Sie dann getan?",
    "ein ehrlicher Fall; die Folge; was getan wurde; Änderung seither",
    "Es hat immer gereicht.",
    "Ein ehrlicher Fall mit Folge, was sie taten und was sie seither ändern.",
  ),
];

export const ES_DOING: ThemeWords[] = [
  theme(
    "Cuénteme una situación en la que hizo esto o algo parecido. ¿Qué hizo usted y cuál fue el resultado?",
    "una situación real; lo que hizo; razones; resultado",
    "Habla en general; ninguna situación propia.",
    "Una situación concreta, pasos propios con razones y el resultado en cifras o hechos.",
  ),
  theme(
    "¿Qué es lo más difícil de esto y cómo lo resolvió la última vez?",
    "sabe qué es difícil; un caso; pasos propios; resultado",
    "Nada le parece difícil o no tiene caso.",
    "Nombra lo difícil de verdad, el último caso, sus pasos y el resultado.",
  ),
  theme(
    "Cuénteme de principio a fin la última vez que lo hizo.",
    "orden de los pasos; decisiones; comprobación; resultado",
    "Pasos desordenados o a medias.",
    "Todos los pasos en orden, decisiones con razones, comprobación y resultado.",
  ),
  theme(
    "¿Qué le salió mal una vez al hacerlo y qué ha cambiado desde entonces?",
    "un error sincero; su efecto; arreglo; cambio duradero",
    "Nunca salió nada mal.",
    "Un error sincero con su efecto, el arreglo y un cambio que dura.",
  ),
  theme(
    "Si empezara mañana, ¿cómo lo haría las primeras semanas y por qué en ese orden?",
    "primeros pasos; preguntas; razones; relación con su experiencia",
    "Intenciones que valen para cualquier puesto.",
    "Un orden concreto con razones, preguntas y lo aprendido antes.",
  ),
  theme(
    "¿Quién dependía de usted en esto y cómo les informaba? Cuénteme un caso.",
    "personas; qué dijo y cuándo; problema avisado pronto; resultado",
    "Trabajaba solo o avisaba tarde.",
    "Un caso real, quién necesitaba qué, qué se dijo y cuándo, y el resultado.",
  ),
];

export const ES_HAVING: ThemeWords[] = [
  theme(
    "¿Dónde lo necesitó por última vez y qué resultó? Tome un ejemplo.",
    "un caso real; qué hizo con ello; razones; resultado",
    "Solo dice que lo tiene.",
    "Un caso real, qué hizo y por qué, y el resultado en cifras o hechos.",
  ),
  theme(
    "¿Qué es lo más difícil que ha hecho con ello?",
    "un caso difícil; por qué lo era; pasos propios; resultado",
    "No se le ocurre nada difícil.",
    "Un caso difícil de verdad, pasos propios con razones y el resultado.",
  ),
  theme(
    "¿En qué se notaría en su trabajo? Déme un ejemplo.",
    "un ejemplo comprobable; parte propia; cifras u opiniones",
    "Se alaba sin ejemplo.",
    "Un ejemplo comprobable, la parte propia y cifras o palabras de otros.",
  ),
  theme(
    "¿Qué ha aprendido sobre ello que no sabe quien empieza?",
    "una lección del propio trabajo; el caso; cómo la usa hoy",
    "Teoría de libro.",
    "Una lección de un caso real y cómo se nota hoy.",
  ),
  theme(
    "¿Cuándo no fue suficiente? ¿Qué hizo entonces?",
    "un caso sincero; su efecto; qué hizo; cambio desde entonces",
    "Siempre fue suficiente.",
    "Un caso sincero con su efecto, lo que hizo y lo que ha cambiado.",
  ),
];
