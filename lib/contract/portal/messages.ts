import { z } from "zod";
import { operation } from "../operation";
import { Id } from "../platform/shared";
import { link, PortalState } from "./state";

/** Begins the conversation of an SMS step in the candidate's page: greeting and first question. Begun before, it says where it stands. */
export const openMessages = operation({
  id: "openMessages",
  door: "portal",
  method: "POST",
  path: "/i/{token}/messages",
  access: "candidate",
  params: link,
  response: PortalState,
});

/** Answers the question that is open. Sent again for an answered question it changes nothing. */
export const answerMessage = operation({
  id: "answerMessage",
  door: "portal",
  method: "POST",
  path: "/i/{token}/messages/{question_id}",
  access: "candidate",
  params: link.extend({ question_id: Id }),
  body: z.object({ answer: z.union([z.enum(["yes", "no"]), z.number()]) }),
  response: PortalState,
});
