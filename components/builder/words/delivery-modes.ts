import type { Choice } from "@/components/builder/words/field-words";

/** The ways in which a text reaches candidates. */
export const DELIVERY_MODES: Choice[] = [
  {
    value: "exact_delivery",
    label: "Word for word",
    description: "Told at the start, exactly as it is written.",
  },
  {
    value: "summarized_delivery",
    label: "Summed up",
    description: "Told at the start, in the interviewer's own words.",
  },
  {
    value: "reference_only",
    label: "Only when asked",
    description: "Used to answer the candidate's questions, and not told otherwise.",
  },
  {
    value: "silent_reference",
    label: "Never told",
    description: "Known to the interviewer, never said to the candidate.",
  },
];

/** What holds while nobody has chosen. */
export const USUAL_MODE = "exact_delivery";

/** The texts that candidates are told; what they are called stands with the posting's other fields. */
export const OVERVIEWS = [
  {
    field: "company_overview",
    what: "Who you are, in a few sentences.",
    placeholder: "DataForge moves data for 400 online shops. We are 60 people in Lisbon and Berlin.",
  },
  {
    field: "job_overview",
    what: "The tasks, the team, the place, the pay if you tell it.",
    placeholder:
      "You look after our checkout with four others, on site two days a week. Pay is 70,000 to 85,000 euros.",
  },
  {
    field: "interview_process_overview",
    what: "What happens after this interview, and when.",
    placeholder: "We answer within a week. Who fits meets the team for an hour, by video.",
  },
] as const;
