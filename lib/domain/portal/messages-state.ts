import { smsKindOf } from "@/lib/contract/passing";
import type { SmsState } from "@/lib/contract/portal";
import type { Queries } from "@/lib/store/database";
import { readConversation } from "../messages/go-on";

/** The conversation of an SMS step as the candidate's page shows it. */
export async function showMessages(
  db: Queries,
  interview: { id: string; postingId: string },
  stepId: string,
): Promise<SmsState> {
  const { messages, open } = await readConversation(db, interview, stepId);
  return {
    messages: messages.map(({ id, role, text }) => ({
      id,
      role: role === "candidate" ? ("candidate" as const) : ("interviewer" as const),
      text,
    })),
    question: open ? { question_id: open.id, kind: smsKindOf(open) } : null,
  };
}
