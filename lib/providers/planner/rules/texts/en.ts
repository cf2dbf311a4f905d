import { EN } from "../themes/en";
import { EN_DOING, EN_HAVING } from "../themes/general";
import type { PlanTexts } from "./plan-texts";

export const EN_TEXTS: PlanTexts = {
  themes: EN,
  doing: EN_DOING,
  having: EN_HAVING,
  duty: {
    verb: [
      (x) => `In this job you will ${x}.`,
      (x) => `Part of this job is to ${x}.`,
      (x) => `Among other things you will ${x}.`,
    ],
    noun: [
      (x) => `This job involves ${x}.`,
      (x) => `Part of the work here: ${x}.`,
      (x) => `Among the tasks here: ${x}.`,
    ],
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
    (x) => `One more about the work of a role such as ${x}.`,
    (x) => `Back to the daily work of this role: ${x}.`,
  ],
  look: (x, look) => `About “${x}”: ${look}.`,
  low: (x, low) => `${low} Nothing of their own about “${x}”.`,
  high: (x, high) => `${high} It is close to “${x}”.`,
  didSuchWork: "Has done work like this",
  resumeLook: (x) => `What the resume shows of “${x}”: where, for how long and with what result.`,
  resumeLow: (x) => `The resume shows nothing of “${x}”.`,
  resumeHigh: (x) => `The resume shows “${x}” in more than one position or for several years, with results.`,
  resumeHighYears: (x) => `Clearly more than asked (“${x}”), in work close to this job.`,
  resumeHighHeld: (x) => `The resume states “${x}”, up to date, and shows it in use.`,
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
  smsBye: "Thank you for your answers, {{candidate_name}}. This job asks for something else; we wish you all the best.",
  process: {
    intro: (x) => `Your application for ${x} takes these steps:`,
    resume: "You upload your resume, and it is read against what this job asks for.",
    form: (n) => `A short form with ${n} ${n === 1 ? "question" : "questions"} about hours, papers and dates.`,
    sms: (n) => `A few text messages: ${n} short ${n === 1 ? "question" : "questions"}.`,
    interview: (n, video) =>
      `${video ? "A video interview" : "A spoken interview"} in your browser with ${n} ${n === 1 ? "question" : "questions"} and short follow-ups, about ${n * 3} minutes.`,
    end: "A person on the team looks at the result and decides.",
  },
};
