import { ES } from "../themes/es";
import { ES_DOING, ES_HAVING } from "../themes/general";
import type { PlanTexts } from "./plan-texts";

export const ES_TEXTS: PlanTexts = {
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
    (x) => `Otra pregunta sobre este trabajo: ${x}.`,
    (x) => `Sobre el día a día de este puesto: ${x}.`,
  ],
  look: (x, look) => `Sobre «${x}»: ${look}.`,
  low: (x, low) => `${low} Nada propio sobre «${x}».`,
  high: (x, high) => `${high} Está cerca de «${x}».`,
  didSuchWork: "Ha hecho un trabajo así",
  resumeLook: (x) => `Lo que el currículum muestra de «${x}»: dónde, cuánto tiempo y con qué resultado.`,
  resumeLow: (x) => `El currículum no muestra nada de «${x}».`,
  resumeHigh: (x) => `El currículum muestra «${x}» en más de un puesto o durante varios años, con resultados.`,
  resumeHighYears: (x) => `Claramente más de lo pedido («${x}»), en un trabajo cercano a este.`,
  resumeHighHeld: (x) => `El currículum indica «${x}», al día, y muestra su uso.`,
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
    form: (n) => `Un formulario corto con ${n} ${n === 1 ? "pregunta" : "preguntas"} sobre horarios, papeles y fechas.`,
    sms: (n) => `Unos SMS: ${n} ${n === 1 ? "pregunta corta" : "preguntas cortas"}.`,
    interview: (n, video) =>
      `${video ? "Una entrevista en vídeo" : "Una entrevista hablada"} en su navegador con ${n} ${n === 1 ? "pregunta" : "preguntas"} y repreguntas cortas, unos ${n * 3} minutos.`,
    end: "Una persona del equipo mira el resultado y decide.",
  },
};
