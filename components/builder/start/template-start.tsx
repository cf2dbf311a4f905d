"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMissing } from "@/components/shell/missing";
import { useDebounced } from "@/components/shell/use-debounced";
import { AppError } from "@/lib/contract/errors";
import { templateKeys, templatesQuery } from "@/lib/queries/templates";
import { ChoiceList } from "./choice-list";
import { useCreateDraft } from "./use-create-draft";

const HOW_TO_SAVE_ONE = "Open a posting in the editor and choose “Save as template” in its menu.";

/** From one of the workspace's interview templates to a draft. */
export function TemplateStart() {
  const [typed, setTyped] = useState("");
  const templates = useQuery(templatesQuery(useDebounced(typed.trim(), 250)));
  const queries = useQueryClient();
  const draft = useCreateDraft();
  const notSaved = useMissing("savePostingAsTemplate");
  const isGone =
    draft.error instanceof AppError && draft.error.fields.some(({ field }) => field.includes("interview_template_id"));

  return (
    <div className="flex flex-col gap-3">
      {isGone && (
        <p role="alert" className="text-danger">
          This template, or the posting it is made of, was deleted a moment ago. Choose another one.
        </p>
      )}
      <ChoiceList
        searchLabel="Search templates"
        search={typed}
        onSearch={setTyped}
        what="The templates"
        choices={templates.data?.templates.map((one) => ({
          id: one.id,
          name: one.name,
          hint: one.is_default ? `${one.template_code} · default` : one.template_code,
          text: one.description,
        }))}
        error={templates.error}
        onRetry={() => void templates.refetch()}
        empty={`There are no templates yet. ${notSaved ?? HOW_TO_SAVE_ONE}`}
        hasMore={templates.data?.hasMore ?? false}
        verb="Begin with"
        busyId={draft.making?.from === "template" ? draft.making.template_id : undefined}
        onChoose={(template_id) =>
          draft.make(
            { from: "template", template_id },
            { error: () => void queries.invalidateQueries({ queryKey: templateKeys.all }) },
          )
        }
      />
    </div>
  );
}
