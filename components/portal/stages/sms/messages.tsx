import type { SmsState } from "@/lib/contract/portal";
import { cn } from "@/lib/utils";

type MessagesProps = { messages: SmsState["messages"]; interviewer: string; language: string };

/** What was said so far; what is new is read out. */
export function Messages({ messages, interviewer, language }: MessagesProps) {
  return (
    <ol role="log" aria-label="Messages" className="flex flex-col gap-3">
      {messages.map(({ id, role, text }) => {
        const isMine = role === "candidate";
        return (
          <li
            key={id}
            className={cn(
              "max-w-[85%] rounded-lg border px-4 py-2.5",
              isMine ? "self-end border-primary bg-accent text-accent-foreground" : "self-start bg-card",
            )}
          >
            <span className="sr-only">{isMine ? "You" : interviewer}: </span>
            <span dir="auto" lang={isMine ? undefined : language} className="whitespace-pre-line break-words">
              {text}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
