"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ChevronRightIcon } from "lucide-react";
import Link from "next/link";
import { toast } from "sonner";
import { DELIVERY_TONES, DELIVERY_WORDS, eventWords, shortAddress } from "@/components/settings/webhooks-words";
import { CopyButton } from "@/components/shared/copy-button";
import { RelativeTime } from "@/components/shared/relative-time";
import { StatusDot } from "@/components/shared/status";
import { Button } from "@/components/ui/button";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";
import { Spinner } from "@/components/ui/spinner";
import { unwrap } from "@/lib/actions/unwrap";
import { replayDeliveryAction } from "@/lib/actions/webhooks";
import type { Delivery } from "@/lib/contract/workspace/webhooks";
import { webhookKeys } from "@/lib/queries/webhooks";

/** One event on its way to one webhook: how it stands and, opened, every attempt. */
export function WebhooksDelivery({ delivery }: { delivery: Delivery }) {
  const { attempts, status } = delivery;
  return (
    <Collapsible render={<li />} className="border-b last:border-b-0">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 px-3 py-1.5 text-table md:grid-cols-[minmax(0,1fr)_7rem_6rem_6.5rem]">
        <CollapsibleTrigger className="group/delivery flex min-h-8 min-w-0 items-center gap-2 rounded-sm text-start">
          <ChevronRightIcon
            aria-hidden
            className="size-4 shrink-0 text-muted-foreground transition-transform group-data-panel-open/delivery:rotate-90 rtl:rotate-180"
          />
          <span className="flex min-w-0 flex-col">
            <span className="font-medium">{eventWords(delivery.event_type)}</span>
            <span className="truncate text-muted-foreground">{shortAddress(delivery.webhook_url)}</span>
          </span>
        </CollapsibleTrigger>
        <span className="max-md:justify-self-end">
          <StatusDot tone={DELIVERY_TONES[status]}>{DELIVERY_WORDS[status]}</StatusDot>
        </span>
        <span className="text-muted-foreground max-md:ps-6">
          <RelativeTime value={delivery.created_at} />
        </span>
        <span className="flex min-h-8 items-center justify-end">
          {status !== "waiting" && delivery.can_replay && <SendAgain delivery={delivery} />}
        </span>
      </div>
      <CollapsibleContent>
        <div className="flex flex-col gap-2 px-3 pb-3 text-table md:ps-9">
          {attempts.length === 0 ? (
            <p className="text-muted-foreground">Not attempted yet.</p>
          ) : (
            <ol aria-label="Attempts" className="flex flex-col gap-1">
              {attempts.map((attempt) => (
                <Attempt key={attempt.at} attempt={attempt} />
              ))}
            </ol>
          )}
          {delivery.next_attempt_at !== null && (
            <p className="text-muted-foreground">
              Next attempt <RelativeTime value={delivery.next_attempt_at} />
            </p>
          )}
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted-foreground">
            <span className="flex min-w-0 items-center gap-1">
              <span className="min-w-0">
                webhook-id <code className="break-all font-mono">{delivery.id}</code>
              </span>
              <CopyButton text={delivery.id} label="Copy webhook-id" size="icon-sm" variant="ghost" />
            </span>
            <Link
              href={`/interviews/${delivery.interview_id}`}
              className="inline-flex min-h-6 items-center text-foreground underline underline-offset-2"
            >
              See the interview
            </Link>
          </p>
        </div>
      </CollapsibleContent>
    </Collapsible>
  );
}

function Attempt({ attempt }: { attempt: Delivery["attempts"][number] }) {
  const { problem, status } = attempt;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3">
      <RelativeTime value={attempt.at} className="min-w-16 text-muted-foreground" />
      <StatusDot tone={problem === null ? "success" : "danger"}>{status ?? "No answer"}</StatusDot>
      <span className="whitespace-nowrap text-muted-foreground">{attempt.milliseconds.toLocaleString("en")} ms</span>
      {problem && <span className="min-w-0 break-words">{problem}</span>}
    </li>
  );
}

function SendAgain({ delivery }: { delivery: Delivery }) {
  const queries = useQueryClient();
  const name = `${eventWords(delivery.event_type)} to ${shortAddress(delivery.webhook_url)}`;
  const replay = useMutation({
    mutationFn: () => unwrap(replayDeliveryAction(delivery.id)),
    onSuccess: () => toast("It is on its way again, with the same id."),
    onError: (error) => toast.error("It was not sent again.", { description: error.message }),
    onSettled: () => queries.invalidateQueries({ queryKey: webhookKeys.all }),
  });
  return (
    <Button
      variant="ghost"
      size="sm"
      aria-label={`Send again: ${name}`}
      disabled={replay.isPending}
      onClick={() => replay.mutate()}
    >
      {replay.isPending && <Spinner />}
      Send again
    </Button>
  );
}
