import type { Plan } from "@/lib/contract/workspace/plans";

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

/** Whom publishing changes reaches, a sentence for each group that there is. */
export function reachWords(reach: Plan["posting"]["reach"]): string[] {
  if (!reach) {
    return [
      "The hosted service does not tell how many people are in this posting. Scores that exist stay as they are.",
    ];
  }
  const { waiting, under_way: underWay, finished } = reach;
  if (waiting + underWay + finished === 0)
    return ["Nobody is in this posting yet: the changes reach nobody but new people."];
  return [
    ...(waiting > 0
      ? [`${people(waiting)} who ${waiting === 1 ? "has" : "have"} not begun: new steps and new questions.`]
      : []),
    ...(underWay > 0
      ? [
          `${people(underWay)} who ${underWay === 1 ? "has" : "have"} begun: the steps they have stay. Questions they have not been asked yet are asked as they stand here.`,
        ]
      : []),
    ...(finished > 0 ? [`${people(finished)} who ${finished === 1 ? "is" : "are"} done: nothing changes.`] : []),
    "Scores that exist keep the criteria they were made with, and name them.",
  ];
}
