"use client";

import { CellText } from "@/components/builder/fields/cell-text";
import { useCell, useStoreState } from "@/components/builder/plan/plan-provider";
import { POSTING_WORDS } from "@/components/builder/words/posting-words";
import { slugify } from "@/lib/contract/link-name";
import { postingCell } from "@/lib/contract/plan/paths";

/** The last part of the address under which candidates find the posting, and the whole of it as it will be. */
export function LinkName() {
  const [name] = useCell(postingCell("name"));
  const [title] = useCell(postingCell("title"));
  const { status, candidate_url, link_root } = useStoreState((store) => store.plan.posting);
  const published = useStoreState((store) => store.plan.base[postingCell("name")]);
  const isDraft = status === "draft";
  const typed = textOf(name);
  const slug = typed ? slugify(typed) : isDraft ? slugify(textOf(title)) : textOf(published);
  const isChanged = !isDraft && typed !== textOf(published) && slug !== textOf(published);
  return (
    <div className="flex flex-col gap-2">
      <CellText
        path={postingCell("name")}
        {...POSTING_WORDS.name}
        optional
        limit={100}
        placeholder={isDraft ? slugify(textOf(title)) : textOf(published)}
        description={
          isDraft ? "Empty: made of the job title; a number is added if it is taken." : "Empty: stays as it is."
        }
      />
      <p aria-live="polite" className="break-words text-table">
        <span className="text-muted-foreground">
          {isDraft ? "Candidates will find it at " : "Candidates find it at "}
        </span>
        {link_root === null ? (
          <span>{candidate_url ?? "an address that the hosted service makes when it is published."}</span>
        ) : (
          <span className="font-medium" dir="ltr">
            {link_root}
            {slug}
          </span>
        )}
      </p>
      {isChanged && (
        <p className="text-table text-warning">
          Publishing changes the link: who opens the old one ({textOf(published)}) will not find the posting. Links of
          candidates who are in it already go on working.
        </p>
      )}
    </div>
  );
}

const textOf = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
