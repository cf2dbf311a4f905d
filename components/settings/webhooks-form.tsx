"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { ShownOnce } from "@/components/settings/shown-once";
import { type PickedPosting, WebhooksPostingPicker } from "@/components/settings/webhooks-posting-picker";
import { EVENT_CHOICES, eventWords, shortAddress } from "@/components/settings/webhooks-words";
import { useMissing } from "@/components/shell/missing";
import { showRefusal } from "@/components/shell/show-refusal";
import { TextField } from "@/components/shell/text-field";
import { Button } from "@/components/ui/button";
import { Field, FieldError, FieldLabel } from "@/components/ui/field";
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "@/components/ui/select";
import { Spinner } from "@/components/ui/spinner";
import { unwrap } from "@/lib/actions/unwrap";
import { createWebhookAction } from "@/lib/actions/webhooks";
import { plainIssue, sayIssue } from "@/lib/contract/plain-issue";
import { CreateWebhookRequest, type WebhookResponse } from "@/lib/contract/platform/webhooks";
import { webhookKeys } from "@/lib/queries/webhooks";

const METHODS = [
  { value: "post", label: "POST" },
  { value: "get", label: "GET" },
];

const EMPTY = {
  posting_id: "",
  webhook_url: "",
  event_type: "report_available" as const,
  http_method: "post" as const,
};

/** Registers a webhook; the secret that verifies its calls is shown once. */
export function WebhooksForm() {
  const queries = useQueryClient();
  // The method is an addition of ours to the public API: a hosted service may not know it.
  const isHosted = useMissing("listDeliveries") !== undefined;
  const [posting, setPosting] = useState<PickedPosting | null>(null);
  const [made, setMade] = useState<WebhookResponse | null>(null);
  const form = useForm({
    resolver: zodResolver(CreateWebhookRequest.out, { error: plainIssue }),
    defaultValues: EMPTY,
  });
  const create = useMutation({
    mutationFn: (given: Parameters<typeof createWebhookAction>[0]) => unwrap(createWebhookAction(given)),
    onSuccess: (webhook) => {
      setMade(webhook);
      form.resetField("webhook_url");
      return queries.invalidateQueries({ queryKey: webhookKeys.list });
    },
    onError: (error) => showRefusal(error, form.setError),
  });
  const { errors } = form.formState;

  return (
    <div className="flex flex-col gap-3">
      <form
        noValidate
        aria-label="Register a webhook"
        onSubmit={form.handleSubmit(({ http_method, ...given }) =>
          create.mutate(isHosted ? given : { ...given, http_method }),
        )}
        className="grid items-start gap-3 sm:grid-cols-2"
      >
        <Field invalid={errors.posting_id !== undefined}>
          <FieldLabel>Posting</FieldLabel>
          <Controller
            control={form.control}
            name="posting_id"
            render={({ field }) => (
              <WebhooksPostingPicker
                value={posting}
                onChange={(picked) => {
                  setPosting(picked);
                  field.onChange(picked?.id ?? "");
                }}
              />
            )}
          />
          <FieldError>{sayIssue("Posting", errors.posting_id?.message)}</FieldError>
        </Field>
        <Field>
          <FieldLabel>Event</FieldLabel>
          <Controller
            control={form.control}
            name="event_type"
            render={({ field }) => <Choice items={EVENT_CHOICES} value={field.value} onChange={field.onChange} />}
          />
        </Field>
        <TextField
          label="Address"
          type="url"
          placeholder="https://example.com/webhooks/greenroom"
          autoComplete="off"
          spellCheck={false}
          problem={errors.webhook_url?.message ?? errors.root?.message}
          {...form.register("webhook_url")}
        />
        <div className="flex items-start gap-3">
          {!isHosted && (
            <Field className="w-28">
              <FieldLabel>Method</FieldLabel>
              <Controller
                control={form.control}
                name="http_method"
                render={({ field }) => (
                  <Choice items={METHODS} value={field.value ?? "post"} onChange={field.onChange} />
                )}
              />
            </Field>
          )}
          <Button type="submit" disabled={create.isPending} className="mt-[26px]">
            {create.isPending && <Spinner />}
            Register
          </Button>
        </div>
      </form>
      {made?.secret && (
        <ShownOnce
          title={`The signing secret of “${eventWords(made.event_type)}” at ${shortAddress(made.webhook_url)}`}
          advice={<HowToVerify />}
          secret={made.secret}
          copyLabel="Copy signing secret"
          onDone={() => setMade(null)}
        />
      )}
    </div>
  );
}

/** The server signs as the Standard Webhooks specification says. */
function HowToVerify(): ReactNode {
  return (
    <>
      Store it with the program that answers there; it is not shown again. With it any Standard Webhooks library
      verifies a call by its <code className="font-mono">webhook-id</code>,{" "}
      <code className="font-mono">webhook-timestamp</code> and <code className="font-mono">webhook-signature</code>{" "}
      headers and its raw body: refuse what does not verify.
    </>
  );
}

type ChoiceProps = {
  items: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
};

function Choice({ items, value, onChange }: ChoiceProps) {
  return (
    <Select items={items} value={value} onValueChange={(next) => next !== null && onChange(next)}>
      <SelectTrigger className="w-full min-w-0">
        <SelectValue />
      </SelectTrigger>
      <SelectContent>
        {items.map((item) => (
          <SelectItem key={item.value} value={item.value}>
            {item.label}
          </SelectItem>
        ))}
      </SelectContent>
    </Select>
  );
}
