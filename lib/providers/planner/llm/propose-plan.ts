import type { Ask } from "../../language-model/ask-model";
import type { PlanSource, Proposal } from "../port";
import { isSpokenToUs } from "../reading/spoken-to";
import { planPrompts } from "./prompts";
import { readPlan } from "./read-plan";
import { planReply } from "./reply";

/** About eight pages: an ad says what it wants long before. */
const READ_AT_MOST = 24_000;

/** Sentences that speak to programs are not sent at all; what remains stands inside a border. */
function sendable(description: string): { text: string; left: number } {
  const parts = description.slice(0, READ_AT_MOST).split(/(?<=[.!?])(?=\s)|(?<=\n)/);
  const told = parts.filter((part) => !isSpokenToUs(part));
  return { text: told.join(""), left: parts.length - told.length };
}

/**
 * Has a plan made by a model.
 * In: the line to the model, the description and the wishes, and what ends it. Out: the checked proposal.
 * @throws PlanFailed
 */
export async function proposePlan(ask: Ask, source: PlanSource, signal: AbortSignal): Promise<Proposal> {
  const { text, left } = sendable(source.description);
  const proposal = await ask({
    name: "posting_plan",
    ...planPrompts({ description: text, wishes: source.wishes }),
    schema: planReply,
    check: (reply) => readPlan(reply, source),
    signal,
  });
  const notes = [
    ...(left > 0 ? ["Sentences of the description that give orders to a program were left out."] : []),
    ...(source.description.length > READ_AT_MOST
      ? [`The model read the first ${READ_AT_MOST} characters of the description.`]
      : []),
  ];
  return { ...proposal, warnings: [...notes, ...proposal.warnings] };
}
