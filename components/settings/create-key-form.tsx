"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { ShownOnce } from "@/components/settings/shown-once";
import { showRefusal } from "@/components/shell/show-refusal";
import { TextField } from "@/components/shell/text-field";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { createApiKeyAction } from "@/lib/actions/api-keys";
import { unwrap } from "@/lib/actions/unwrap";
import { plainIssue } from "@/lib/contract/plain-issue";
import { createApiKey } from "@/lib/contract/workspace/api-keys";
import { apiKeyKeys } from "@/lib/queries/api-keys";

/** Makes a key for another program; the key itself is shown once. */
export function CreateKeyForm() {
  const queries = useQueryClient();
  const [made, setMade] = useState<{ name: string; key: string } | null>(null);
  const form = useForm({
    resolver: zodResolver(createApiKey.body, { error: plainIssue }),
    defaultValues: { name: "" },
  });
  const create = useMutation({
    mutationFn: (given: Parameters<typeof createApiKeyAction>[0]) => unwrap(createApiKeyAction(given)),
    onSuccess: ({ name, key }) => {
      setMade({ name, key });
      form.reset();
      return queries.invalidateQueries({ queryKey: apiKeyKeys.list });
    },
    onError: (error) => showRefusal(error, form.setError),
  });
  const { errors } = form.formState;

  return (
    <div className="flex flex-col gap-3">
      <form
        noValidate
        aria-label="Create an API key"
        onSubmit={form.handleSubmit((given) => create.mutate(given))}
        className="flex flex-wrap items-start gap-3"
      >
        <TextField
          label="Key name"
          placeholder="For example: careers page"
          autoComplete="off"
          problem={errors.name?.message ?? errors.root?.message}
          className="w-full sm:w-72"
          {...form.register("name")}
        />
        <Button type="submit" disabled={create.isPending} className="sm:mt-[26px]">
          {create.isPending && <Spinner />}
          Create key
        </Button>
      </form>
      {made && (
        <ShownOnce
          title={`The key “${made.name}”`}
          advice="Store it where your program reads it. It is not shown again; only its hash is kept here."
          secret={made.key}
          copyLabel="Copy API key"
          onDone={() => setMade(null)}
        />
      )}
    </div>
  );
}
