import { DE } from "../themes/de";
import { DE_DOING, DE_HAVING } from "../themes/general";
import type { PlanTexts } from "./plan-texts";

export const DE_TEXTS: PlanTexts = {
  themes: DE,
  doing: DE_DOING,
  having: DE_HAVING,
  duty: {
    verb: [(x) => `Zu dieser Stelle gehört: ${x}.`],
    noun: [
      (x) => `Zu dieser Stelle gehört: ${x}.`,
      (x) => `Eine der Aufgaben hier: ${x}.`,
      (x) => `In dieser Stelle geht es auch um Folgendes: ${x}.`,
    ],
  },
  wanted: {
    noun: [(x) => `Wichtig ist hier: ${x}.`, (x) => `Die Anzeige nennt: ${x}.`, (x) => `Gesucht wird auch: ${x}.`],
    able: [(x) => `Wichtig ist hier: ${x}.`],
    done: [(x) => `Wichtig ist hier: ${x}.`],
    being: [(x) => `Wichtig ist hier: ${x}.`],
    doing: [(x) => `Wichtig ist hier: ${x}.`],
  },
  quoted: [
    (x) => `Zu dieser Stelle gehört: „${x}“.`,
    (x) => `In der Anzeige steht: „${x}“.`,
    (x) => `Ein Teil dieser Stelle wird so beschrieben: „${x}“.`,
  ],
  title: [
    (x) => `Denken Sie an die Arbeit in dieser Stelle: ${x}.`,
    (x) => `Es geht um die Arbeit als ${x}.`,
    (x) => `Stellen Sie sich eine gewöhnliche Woche in dieser Stelle vor: ${x}.`,
    (x) => `Noch eine Frage zu dieser Arbeit: ${x}.`,
    (x) => `Zum Alltag in dieser Stelle: ${x}.`,
  ],
  look: (x, look) => `Zu „${x}“: ${look}.`,
  low: (x, low) => `${low} Nichts Eigenes zu „${x}“.`,
  high: (x, high) => `${high} Es ist nah an „${x}“.`,
  didSuchWork: "Hat solche Arbeit schon getan",
  resumeLook: (x) => `Was der Lebenslauf zu „${x}“ zeigt: wo, wie lange und mit welchem Ergebnis.`,
  resumeLow: (x) => `Der Lebenslauf zeigt nichts zu „${x}“.`,
  resumeHigh: (x) => `Der Lebenslauf zeigt „${x}“ in mehr als einer Stelle oder über mehrere Jahre, mit Ergebnissen.`,
  resumeHighYears: (x) => `Deutlich mehr als verlangt („${x}“), in Arbeit nah an dieser Stelle.`,
  resumeHighHeld: (x) => `Der Lebenslauf nennt „${x}“, aktuell, und zeigt die Anwendung.`,
  resumeFillers: [
    {
      text: (x) => `Erfahrung in solcher Arbeit: ${x}`,
      low: "Keine Arbeit dieser Art.",
      high: "Mehrere Jahre solcher Arbeit, zuletzt vor Kurzem.",
    },
    {
      text: (x) => `Ausbildung oder Nachweise, die in dieser Stelle helfen: ${x}`,
      low: "Keine, die zu dieser Stelle passen.",
      high: "Eine Ausbildung für diese Stelle, auf aktuellem Stand.",
    },
    {
      text: (x) => `Ergebnisse und Verantwortung in früherer Arbeit, soweit sie für diese Stelle zählen: ${x}`,
      low: "Nur Aufgaben, kein Ergebnis.",
      high: "Ergebnisse in Zahlen oder wachsende Verantwortung.",
    },
  ],
  tags: {
    start: "Frühester Beginn",
    startHow: "Der erste Tag, an dem die Person anfangen könnte, als Datum.",
    tools: "Genutzte Programme und Systeme",
    toolsHow: (x) => `Womit die Person nach eigenen Worten gearbeitet hat: ${x}.`,
    hours: "Passende Zeiten und Tage",
    hoursHow: (x) => `Was die Person zu Zeiten, Schichten oder Tagen sagt. In der Anzeige steht: „${x}“.`,
    why: "Grund der Bewerbung",
    whyHow: (x) => `Warum die Person in dieser Stelle arbeiten möchte (${x}), in eigenen Worten.`,
  },
  haveThis: (x) => `In der Anzeige wird verlangt: „${x}“. Haben Sie das?`,
  howManyYears: (x) => `Wie viele volle Jahre haben Sie davon: „${x}“?`,
  stillInterested: (x) => `Haben Sie Interesse an der Stelle: ${x}?`,
  startWhen: (x) => `Wann könnten Sie in dieser Stelle anfangen: ${x}?`,
  smsIntro:
    "Guten Tag {{candidate_name}}, danke für Ihr Interesse an der Stelle {{job_title}}. Darf ich Ihnen per SMS ein paar kurze Fragen stellen?",
  smsBye:
    "Danke für Ihre Antworten, {{candidate_name}}. Diese Stelle verlangt leider etwas anderes; wir wünschen Ihnen alles Gute.",
  process: {
    intro: (x) => `Ihre Bewerbung für ${x} hat diese Schritte:`,
    resume: "Sie laden Ihren Lebenslauf hoch; er wird mit den Anforderungen der Stelle verglichen.",
    form: (n) => `Ein kurzes Formular mit ${n} ${n === 1 ? "Frage" : "Fragen"} zu Zeiten, Nachweisen und Terminen.`,
    sms: (n) => `Einige SMS: ${n} kurze ${n === 1 ? "Frage" : "Fragen"}.`,
    interview: (n, video) =>
      `${video ? "Ein Videointerview" : "Ein gesprochenes Interview"} im Browser mit ${n} ${n === 1 ? "Frage" : "Fragen"} und kurzen Nachfragen, etwa ${n * 3} Minuten.`,
    end: "Ein Mensch aus dem Team sieht das Ergebnis an und entscheidet.",
  },
};
