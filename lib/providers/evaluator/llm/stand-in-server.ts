import {
  type StandIn,
  startModelStandIn,
  type StandInOptions as WithReply,
} from "../../language-model/stand-in-server";
import { standInReply } from "./stand-in-answers";

export type { Misbehaviour, StandIn } from "../../language-model/stand-in-server";
export type StandInOptions = Omit<WithReply, "reply">;

/** For tests only: a chat-completions server that thinks with `standInReply`. */
export const startChatStandIn = (options: StandInOptions = {}): Promise<StandIn> =>
  startModelStandIn({ ...options, reply: standInReply });
