import type { Language } from "../reading/language";
import type { Phrase } from "../reading/phrase";
import { DE, DE_DOING, DE_HAVING } from "./themes/de";
import { EN, EN_DOING, EN_HAVING } from "./themes/en";
import { ES, ES_DOING, ES_HAVING } from "./themes/es";
import type { ThemeId, ThemeWords } from "./themes/themes";

type Lead = (matter: string) => string;
type Filler = { text: (title: string) => string; low: string; high: string };

/** Everything the rules say in one language, beside the ad's own words. */
export type PlanTexts = {
  themes: Record<ThemeId, ThemeWords>;
  /** Asked where no theme fits: of something one does, and of something one has or knows. */
  doing: ThemeWords[];
  having: ThemeWords[];
  /** How a question begins, by what the ad's words are; each a few ways, so that no two sound the same. */
  duty: Record<"verb" | "noun", Lead[]>;
  wanted: Record<Exclude<Phrase["form"], "verb">, Lead[]>;
  /** For words of another language than the questions'. */
  quoted: Lead[];
  title: Lead[];
  look: (matter: string, look: string) => string;
  low: (matter: string, low: string) => string;
  high: (matter: string, high: string) => string;
  didSuchWork: string;
  resumeLook: Lead;
  resumeLow: Lead;
  resumeHigh: Lead;
  resumeHighYears: Lead;
  resumeFillers: Filler[];
  tags: {
    start: string;
    startHow: string;
    tools: string;
    toolsHow: Lead;
    hours: string;
    hoursHow: Lead;
    why: string;
    whyHow: Lead;
  };
  haveThis: Lead;
  howManyYears: Lead;
  stillInterested: Lead;
  startWhen: Lead;
  smsIntro: string;
  smsBye: string;
  process: {
    intro: Lead;
    resume: string;
    form: (count: number) => string;
    sms: (count: number) => string;
    interview: (count: number, video: boolean) => string;
    end: string;
  };
};

export const TEXTS: Record<Language, PlanTexts> = {
  en: {
    themes: EN,
    doing: EN_DOING,
    having: EN_HAVING,
    duty: {
      verb: [
        (x) => `In this job you will ${x}.`,
        (x) => `Part of this job is to ${x}.`,
        (x) => `Among other things you will ${x}.`,
      ],
      noun: [(x) => `This job involves ${x}.`, (x) => `Part of the work here: ${x}.`, (x) => `Among the tasks here: ${x}.`],
    },
    wanted: {
      noun: [
        (x) => `This job asks for ${x}.`,
        (x) => `Something we look for is ${x}.`,
        (x) => `The description names ${x}.`,
      ],
      able: [(x) => `In this job you need to be able to ${x}.`, (x) => `We look for people who can ${x}.`],
      done: [(x) => `We look for people who have ${x}.`],
      being: [(x) => `We look for people who are ${x}.`, (x) => `In this job it helps to be ${x}.`],
      doing: [(x) => `We look for people who ${x}.`],
    },
    quoted: [
      (x) => `This job includes the following: “${x}”.`,
      (x) => `The description says: “${x}”.`,
      (x) => `One part of this job is described so: “${x}”.`,
    ],
    title: [
      (x) => `Think of the work of this role: ${x}.`,
      (x) => `This is about working as ${x}.`,
      (x) => `Picture an ordinary week in the role of ${x}.`,
    ],
    look: (x, look) => `About “${x}”: ${look}.`,
    low: (x, low) => `${low} Nothing of their own about “${x}”.`,
    high: (x, high) => `${high} It is close to “${x}”.`,
    didSuchWork: "Has done work like this",
    resumeLook: (x) => `What the resume shows of “${x}”: where, for how long and with what result.`,
    resumeLow: (x) => `The resume shows nothing of “${x}”.`,
    resumeHigh: (x) => `The resume shows “${x}” in more than one position or for several years, with results.`,
    resumeHighYears: (x) => `Clearly more than asked (“${x}”), in work close to this job.`,
    resumeFillers: [
      {
        text: (x) => `Experience in work like this: ${x}`,
        low: "No work of this kind.",
        high: "Several years of such work, the last of them recent.",
      },
      {
        text: (x) => `Training or certificates that help in this job: ${x}`,
        low: "None that fit this job.",
        high: "Training made for this job, and up to date.",
      },
      {
        text: (x) => `Results and responsibility shown in earlier work, as far as they matter for this job: ${x}`,
        low: "Duties listed without any result.",
        high: "Results in numbers, or responsibility that grew.",
      },
    ],
    tags: {
      start: "Earliest start date",
      startHow: "The first day on which the candidate could start in this job, as a date.",
      tools: "Tools and systems used",
      toolsHow: (x) => `Which of these the candidate says they have worked with: ${x}.`,
      hours: "Hours and days that suit the candidate",
      hoursHow: (x) => `What the candidate says about hours, shifts or days. The description says: “${x}”.`,
      why: "Reason for applying",
      whyHow: (x) => `Why the candidate wants to work as ${x}, in their own words.`,
    },
    haveThis: (x) => `The description asks for this: “${x}”. Do you have it?`,
    howManyYears: (x) => `How many full years of this do you have: “${x}”?`,
    stillInterested: (x) => `Are you interested in the job as ${x}?`,
    startWhen: (x) => `When could you start as ${x}?`,
    smsIntro:
      "Hi {{candidate_name}}, thank you for your interest in the job {{job_title}}. May I ask you a few short questions by text message?",
    smsBye:
      "Thank you for your answers, {{candidate_name}}. This job asks for something else; we wish you all the best.",
    process: {
      intro: (x) => `Your application for ${x} takes these steps:`,
      resume: "You upload your resume, and it is read against what this job asks for.",
      form: (n) => `A short form with ${n} ${n === 1 ? "question" : "questions"} about hours, papers and dates.`,
      sms: (n) => `A few text messages: ${n} short ${n === 1 ? "question" : "questions"}.`,
      interview: (n, video) =>
        `${video ? "A video interview" : "A spoken interview"} in your browser with ${n} ${n === 1 ? "question" : "questions"} and short follow-ups, about ${n * 3} minutes.`,
      end: "A person on the team looks at the result and decides.",
    },
  },
  de: {
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
    ],
    look: (x, look) => `Zu „${x}“: ${look}.`,
    low: (x, low) => `${low} Nichts Eigenes zu „${x}“.`,
    high: (x, high) => `${high} Es ist nah an „${x}“.`,
    didSuchWork: "Hat solche Arbeit schon getan",
    resumeLook: (x) => `Was der Lebenslauf zu „${x}“ zeigt: wo, wie lange und mit welchem Ergebnis.`,
    resumeLow: (x) => `Der Lebenslauf zeigt nichts zu „${x}“.`,
    resumeHigh: (x) => `Der Lebenslauf zeigt „${x}“ in mehr als einer Stelle oder über mehrere Jahre, mit Ergebnissen.`,
    resumeHighYears: (x) => `Deutlich mehr als verlangt („${x}“), in Arbeit nah an dieser Stelle.`,
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
  },
  es: {
    themes: ES,
    doing: ES_DOING,
    having: ES_HAVING,
    duty: {
      verb: [(x) => `Este puesto incluye: ${x}.`],
      noun: [
        (x) => `Este puesto incluye: ${x}.`,
        (x) => `Una de las funciones es: ${x}.`,
        (x) => `Parte del trabajo aquí: ${x}.`,
      ],
    },
    wanted: {
      noun: [(x) => `Aquí importa: ${x}.`, (x) => `El anuncio pide: ${x}.`, (x) => `También se busca: ${x}.`],
      able: [(x) => `Aquí importa: ${x}.`],
      done: [(x) => `Aquí importa: ${x}.`],
      being: [(x) => `Aquí importa: ${x}.`],
      doing: [(x) => `Aquí importa: ${x}.`],
    },
    quoted: [
      (x) => `Este puesto incluye: «${x}».`,
      (x) => `El anuncio dice: «${x}».`,
      (x) => `Una parte del puesto se describe así: «${x}».`,
    ],
    title: [
      (x) => `Piense en el trabajo de este puesto: ${x}.`,
      (x) => `Se trata de trabajar como ${x}.`,
      (x) => `Imagine una semana normal en este puesto: ${x}.`,
    ],
    look: (x, look) => `Sobre «${x}»: ${look}.`,
    low: (x, low) => `${low} Nada propio sobre «${x}».`,
    high: (x, high) => `${high} Está cerca de «${x}».`,
    didSuchWork: "Ha hecho un trabajo así",
    resumeLook: (x) => `Lo que el currículum muestra de «${x}»: dónde, cuánto tiempo y con qué resultado.`,
    resumeLow: (x) => `El currículum no muestra nada de «${x}».`,
    resumeHigh: (x) => `El currículum muestra «${x}» en más de un puesto o durante varios años, con resultados.`,
    resumeHighYears: (x) => `Claramente más de lo pedido («${x}»), en un trabajo cercano a este.`,
    resumeFillers: [
      {
        text: (x) => `Experiencia en un trabajo así: ${x}`,
        low: "Ningún trabajo de este tipo.",
        high: "Varios años de este trabajo, el último reciente.",
      },
      {
        text: (x) => `Formación o certificados útiles en este puesto: ${x}`,
        low: "Ninguno que sirva aquí.",
        high: "Formación hecha para este puesto y al día.",
      },
      {
        text: (x) => `Resultados y responsabilidad en trabajos anteriores que cuentan para este puesto: ${x}`,
        low: "Tareas sin ningún resultado.",
        high: "Resultados en cifras o responsabilidad creciente.",
      },
    ],
    tags: {
      start: "Primera fecha de inicio",
      startHow: "El primer día en que la persona podría empezar, como fecha.",
      tools: "Programas y sistemas usados",
      toolsHow: (x) => `Con cuáles dice haber trabajado la persona: ${x}.`,
      hours: "Horarios y días que le convienen",
      hoursHow: (x) => `Lo que dice la persona sobre horarios, turnos o días. El anuncio dice: «${x}».`,
      why: "Motivo de la candidatura",
      whyHow: (x) => `Por qué quiere la persona trabajar en este puesto (${x}), con sus palabras.`,
    },
    haveThis: (x) => `El anuncio pide esto: «${x}». ¿Lo tiene?`,
    howManyYears: (x) => `¿Cuántos años completos tiene de esto: «${x}»?`,
    stillInterested: (x) => `¿Le interesa el puesto de ${x}?`,
    startWhen: (x) => `¿Cuándo podría empezar en este puesto: ${x}?`,
    smsIntro:
      "Hola {{candidate_name}}, gracias por su interés en el puesto {{job_title}}. ¿Puedo hacerle unas preguntas cortas por SMS?",
    smsBye: "Gracias por sus respuestas, {{candidate_name}}. Este puesto pide otra cosa; le deseamos mucha suerte.",
    process: {
      intro: (x) => `Su candidatura para ${x} tiene estos pasos:`,
      resume: "Sube su currículum y se compara con lo que pide el puesto.",
      form: (n) =>
        `Un formulario corto con ${n} ${n === 1 ? "pregunta" : "preguntas"} sobre horarios, papeles y fechas.`,
      sms: (n) => `Unos SMS: ${n} ${n === 1 ? "pregunta corta" : "preguntas cortas"}.`,
      interview: (n, video) =>
        `${video ? "Una entrevista en vídeo" : "Una entrevista hablada"} en su navegador con ${n} ${n === 1 ? "pregunta" : "preguntas"} y repreguntas cortas, unos ${n * 3} minutos.`,
      end: "Una persona del equipo mira el resultado y decide.",
    },
  },
};
