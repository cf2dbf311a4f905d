/** A person in the demo and how far they go: they stop where they have nothing to give. */
export type DemoPerson = {
  person: { name: string; email: string; phone_number?: string; metadata?: Record<string, string> };
  /** A file in demo/resumes; without one they never open their link. */
  resume?: string;
  /** What they say to every criterion their resume is silent about. */
  statement?: { answer: "yes" | "no" | "unsure"; note: string };
  /** Their words in the interview: a script below demo/, and a folder with a recording of it. */
  script?: string[];
  recording?: string[];
  /** They leave after so many answers. */
  answers?: number;
};

/** Finishes with a recording and is shortlisted. */
export const JAMIE: DemoPerson = {
  person: {
    name: "Jamie Chen",
    email: "jamie.chen@example.com",
    phone_number: "+14155551234",
    metadata: {
      source: "greenhouse",
      recruiter_notes: "Strong referral from CTO",
      linkedin: "https://linkedin.com/in/jamiechen",
    },
  },
  resume: "jamie-chen.pdf",
  statement: { answer: "yes", note: "I can work in the United States without sponsorship." },
  script: ["interview", "script.json"],
  recording: ["interview"],
};

/** Was invited and has not opened the link: the one to try the portal with. */
export const INVITED: DemoPerson = {
  person: { name: "Robin Castillo", email: "robin.castillo@example.com", metadata: { source: "referral" } },
};

export const PEOPLE: DemoPerson[] = [
  JAMIE,
  {
    // Finishes by typing, with middling answers.
    person: { name: "Sam Rivera", email: "s.rivera@example.com", metadata: { source: "lever" } },
    resume: "sam-rivera.docx",
    statement: { answer: "yes", note: "" },
    script: ["answers", "sam-rivera.json"],
  },
  {
    // Is knocked out by the resume: too few years, no degree.
    person: { name: "Morgan Park", email: "m.park@example.com", metadata: { source: "linkedin_easy_apply" } },
    resume: "morgan-park.pdf",
  },
  {
    // Has not yet answered what the resume does not say.
    person: { name: "Casey Wu", email: "c.wu@example.com", metadata: { source: "referral" } },
    resume: "casey-wu.docx",
  },
  {
    // Is in the middle of the interview.
    person: { name: "Priya Nair", email: "priya.nair@example.com", metadata: { source: "greenhouse" } },
    resume: "priya-nair.pdf",
    statement: { answer: "yes", note: "" },
    script: ["answers", "priya-nair.json"],
    answers: 2,
  },
  INVITED,
];
