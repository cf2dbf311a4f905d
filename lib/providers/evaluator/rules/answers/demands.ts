import { fold } from "@/lib/providers/text/fold";
import type { Marks } from "./marks";

/** What a rubric can demand of any answer, whatever its matter. */
type Demand = "example" | "outcome" | "lesson" | "reason" | "numbers" | "own";

const DEMANDED: Record<Demand, RegExp> = {
  example:
    /\b(situation|example|real|specific|case|illustrat\w*|beispiel\w*|konkret\w*|fall|caso|ejemplo|situacion|concret[ao]s?|tell me about|describe a|erzahlen sie|schildern sie|cuenteme|una vez)\b/u,
  outcome:
    /\b(outcomes?|results?|ended?|effects?|evidence|delivered|consequences?|ergebnis\w*|wirkung|resultados?|efecto)\b/u,
  lesson: /\b(learn\w*|lessons?|differently|changed?s?|reflect\w*|lehre|gelernt|anders|aprend\w*|leccion)\b/u,
  reason:
    /\b(reasons?|reasoning|why|explains?|causes?|judged?|justif\w*|grund|begrund\w*|warum|ursache|razon|causa|por que)\b/u,
  numbers: /\b(quantif\w*|numbers?|metrics?|size|figures|data|values|zahlen|kennzahl\w*|cifras?|datos)\b/u,
  own: /\b(personally|own|themselves|himself|herself|personlich|eigen\w*|selbst|propi[ao]s?|personalmente)\b/u,
};
const TOLD =
  /\b(tell me about|describe (?:a|an|the)|time (?:when|you)|a time|an example|have you ever|last time|mistake you|you made|did you|erzahlen sie|beschreiben sie eine|schildern|ein beispiel|wann haben sie|cuente\w*|hableme|una vez|un ejemplo|alguna vez|describa un)\b/u;

/** True when the question asks for something that happened rather than for what one would do. */
export function asksForStory(question: string): boolean {
  return TOLD.test(fold(question));
}

/** Which of the demands the texts of a rubric make. */
export function demandsOf(texts: readonly string[]): Demand[] {
  const folded = fold(texts.join(" "));
  return (Object.keys(DEMANDED) as Demand[]).filter((demand) => DEMANDED[demand].test(folded)); // safe: the keys of a Record<Demand>
}

/** True for a point that asks for an example, the own part, a result or a lesson rather than for anything of the matter. */
export function isGeneralDemand(point: string): boolean {
  return demandsOf([point]).some(
    (demand) => demand === "example" || demand === "outcome" || demand === "lesson" || demand === "own",
  );
}

/** How far the marks of an answer meet one demand, 0 to 1. */
export function demandMet(demand: Demand, marks: readonly Marks[]): number {
  const sum = (pick: (one: Marks) => number): number => marks.reduce((total, one) => total + pick(one), 0);
  const enough = (count: number, plenty: number): number => Math.min(1, count / plenty);
  if (demand === "example")
    return enough(
      sum((one) => one.ownPast + one.times + one.speech),
      3,
    );
  if (demand === "outcome")
    return enough(
      sum((one) => one.outcomes),
      1,
    );
  if (demand === "lesson")
    return enough(
      sum((one) => one.lessons),
      1,
    );
  if (demand === "reason")
    return enough(
      sum((one) => one.causes),
      2,
    );
  if (demand === "numbers")
    return enough(
      sum((one) => one.numbers),
      2,
    );
  return enough(
    sum((one) => one.ownPast + one.ownNow),
    3,
  );
}
