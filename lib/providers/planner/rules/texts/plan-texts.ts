import type { Phrase } from "../../reading/phrase";
import type { ThemeId, ThemeWords } from "../themes/themes";

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
  /** Of a degree, certificate, language or licence: one has it, and uses it. */
  resumeHighHeld: Lead;
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
