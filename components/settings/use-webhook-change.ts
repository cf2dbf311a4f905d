"use client";

import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { undoToast } from "@/components/shared/undo-toast";
import { useMissing } from "@/components/shell/missing";
import { unwrap } from "@/lib/actions/unwrap";
import { deleteWebhookAction, reactivateWebhookAction } from "@/lib/actions/webhooks";
import type { ListedWebhook } from "@/lib/contract/workspace/webhooks";
import { webhookKeys, webhooksQuery } from "@/lib/queries/webhooks";
import { shortAddress } from "./webhooks-words";

type Webhook = ListedWebhook;
/** `isUndo`: it takes back the change before, and the toast of that says so. */
type Change = { webhook: Webhook; active: boolean; isUndo?: boolean };

/** Turns webhooks off and on: shown at once, put back with a sentence when the server refuses. */
export function useWebhookChange() {
  const queries = useQueryClient();
  const canActivate = useMissing("reactivateWebhook") === undefined;
  const show = (webhook: Webhook) =>
    queries.setQueryData(
      webhooksQuery().queryKey,
      (list) =>
        list && {
          ...list,
          pages: list.pages.map((page) => ({
            ...page,
            data: page.data.map((one) => (one.webhook_id === webhook.webhook_id ? webhook : one)),
          })),
        },
    );

  const mutation: UseMutationResult<unknown, Error, Change> = useMutation({
    mutationFn: ({ webhook, active }: Change): Promise<unknown> =>
      unwrap<unknown>(active ? reactivateWebhookAction(webhook.webhook_id) : deleteWebhookAction(webhook.webhook_id)),
    onMutate: async ({ webhook, active }) => {
      await queries.cancelQueries({ queryKey: webhookKeys.all });
      show({ ...webhook, is_active: active, disabled_reason: null });
    },
    // Here and not at the call: of several calls only the latest hears its own.
    onSuccess: (_, { webhook, active, isUndo }) => {
      if (isUndo) return;
      if (active) {
        toast(`${shortAddress(webhook.webhook_url)} is told again from now on.`);
        return;
      }
      const message = `${shortAddress(webhook.webhook_url)} is told nothing any more.`;
      if (!canActivate) {
        toast(message);
        return;
      }
      const isWaiting = (webhook.waiting ?? 0) > 0;
      undoToast({
        message,
        description: isWaiting ? "What was waiting for it is cancelled." : undefined,
        onUndo: async () => {
          await mutation.mutateAsync({ webhook, active: true, isUndo: true });
        },
        undoneMessage: isWaiting
          ? "Active again. What was cancelled can be sent again from the deliveries."
          : "Active again.",
      });
    },
    onError: (error, { webhook }) => {
      show(webhook);
      toast.error(`Nothing changed for ${shortAddress(webhook.webhook_url)}.`, { description: error.message });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: webhookKeys.all }),
  });

  return (change: Change) => mutation.mutate(change);
}
