import { byModality, type PlanContent, type PlanQuestion } from "./content";

type Step = { type: string; config?: object | null; questions?: readonly { modality: string }[] | null };

/** A request to make a posting as an editor's content; `newId` names its steps and questions. */
export function contentOfRequest(
  {
    workflow,
    interview_template_id: _,
    ...posting
  }: { workflow?: readonly Step[] | null; interview_template_id?: unknown },
  newId: () => string,
): PlanContent {
  const steps = (workflow ?? []).map(({ type, config }) => ({ id: newId(), type, config: { ...config } }));
  const questions = (workflow ?? []).flatMap((step) => step.questions ?? []);
  const listed = (modality: string): PlanQuestion[] =>
    questions.filter((one) => one.modality === modality).map((one) => ({ id: newId(), fields: { ...one } }));
  return {
    posting,
    steps,
    questions: byModality(listed),
  };
}
