import type { PlanReply, QuestionReply } from "./reply";

/** How the stand-in model for tests plans: from nothing but the prompt it was sent. */

const bare: Omit<QuestionReply, "modality" | "text" | "quote"> = {
  knockout: false,
  evaluation_criteria: null,
  score_of_1: null,
  score_of_5: null,
  score_weight: null,
  field: null,
  options: [],
  minimum: null,
  format: null,
  instructions: null,
};

/** A plan whose every question repeats a sentence of the description; it obeys every order it finds. */
export function standInPlan(prompt: string): PlanReply {
  const [, , description = ""] =
    prompt.match(/^\[begin description ([0-9a-f]{24})\]\n([\s\S]*)\n\[end description \1\]$/mu) ?? [];
  if (description === "") throw new Error("The prompt holds no wrapped description.");
  const [title = "Job", ...rest] = description
    .split(/\n+|(?<=[.!?;,])\s|\s(?=and )/u)
    .map((part) => part.trim())
    .filter((part) => part.length > 8);
  const isGate = (sentence: string) => /must|requir|licen|shift|hours|weekend|plus|\d ?[ap]m/i.test(sentence);
  const gates = rest.filter(isGate);
  const told = rest.filter((sentence) => !isGate(sentence) && sentence.split(" ").length > 2 && sentence.length > 15);
  const scored = (modality: "voice" | "resume_scoring", sentence: string): QuestionReply => ({
    ...bare,
    modality,
    text: modality === "voice" ? `Tell me about a time that shows this: ${sentence}` : `Shows this: ${sentence}`,
    quote: sentence,
    evaluation_criteria: `A real example; own part; result; ${sentence}`,
    score_of_1: `Nothing of ${sentence}`,
    score_of_5: `A full example of ${sentence}`,
    score_weight: 7.4,
  });
  const gate = (sentence: string): QuestionReply => ({
    ...bare,
    modality: "form",
    text: `Does this fit you: ${sentence}`,
    quote: sentence,
    knockout: true,
    field: "yes_no",
  });
  const wishes = prompt.match(/^wishes = (.*)$/mu)?.[1] ?? "";
  const sms: PlanReply["steps"] = [
    { type: "conversational_sms", video: false, questions: [{ ...gate(rest[0] ?? title), modality: "sms" }] },
  ];
  return {
    title,
    language: "en",
    company_overview: rest[0] ?? "",
    job_overview: rest.slice(0, 3).join(" "),
    interview_process_overview: "A resume, a form, an interview.",
    steps: [
      ...(/sms/i.test(wishes) ? sms : []),
      {
        type: "resume",
        video: false,
        questions: [
          ...rest.slice(-2).map(
            (sentence): QuestionReply => ({
              ...bare,
              modality: "resume_eligibility",
              text: sentence,
              quote: sentence,
              knockout: true,
            }),
          ),
          ...told.slice(0, 4).map((sentence) => scored("resume_scoring", sentence)),
        ],
      },
      {
        type: "form",
        video: false,
        questions: [...gates.slice(0, 3).map(gate), { ...gate("How old are you?"), text: "How old are you?" }],
      },
      {
        type: "web_interview",
        video: true,
        questions: [
          ...told.slice(0, 6).map((sentence) => scored("voice", sentence)),
          {
            ...bare,
            modality: "voice_tags",
            text: "Earliest start",
            quote: "",
            format: "date",
            instructions: "The first possible day.",
          },
        ],
      },
    ],
    warnings: [],
  };
}
