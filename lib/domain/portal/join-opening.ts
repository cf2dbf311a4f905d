import { AppError } from "@/lib/contract/errors";
import { interviewUrl } from "../candidates/candidate-response";
import { registerCandidates, untilUnchanged } from "../candidates/register-candidates";
import type { Verb } from "../context";
import { interviewToken } from "../ids";
import { postingStatus } from "../postings/posting-status";
import { openingOrRefuse } from "./find-opening";

/**
 * Lets anyone in with a name and an email. Whoever is in already is not handed their link again: a name and an email are
 * no proof of being that person.
 */
export const joinOpening: Verb<"joinOpening"> = async (ctx, { params, body }) => {
  const [registered] = await untilUnchanged(async () => {
    const posting = await openingOrRefuse(ctx, params);
    if (postingStatus(posting) !== "active") {
      throw new AppError("conflict", "This opening takes no new candidates now.", { reason: "closed" });
    }
    return registerCandidates(ctx.db, ctx.jobs, posting, [body]);
  });
  if (!registered?.isNew) {
    throw new AppError(
      "conflict",
      "Somebody with this email has already started here. Continue with the personal link you were given, or ask the company to send it again.",
      { reason: "already_joined" },
    );
  }
  const id = registered.interview.id;
  return { interview_url: interviewUrl(ctx, id), token: interviewToken(ctx.secret, id) };
};
