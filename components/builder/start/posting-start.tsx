"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { STATUS_WORDS } from "@/components/postings/posting-status";
import { useDebounced } from "@/components/shell/use-debounced";
import { postingsQuery } from "@/lib/queries/postings";
import { ChoiceList } from "./choice-list";
import { useCreateDraft } from "./use-create-draft";

/** From a posting that exists to a draft of the same. */
export function PostingStart() {
  const [typed, setTyped] = useState("");
  const postings = useInfiniteQuery(postingsQuery(useDebounced(typed.trim(), 250)));
  const draft = useCreateDraft();
  return (
    <ChoiceList
      searchLabel="Search postings"
      search={typed}
      onSearch={setTyped}
      what="The postings"
      choices={postings.data?.pages[0]?.data.map((posting) => ({
        id: posting.id,
        name: posting.title,
        hint: Object.entries(STATUS_WORDS).find(([status]) => status === posting.status)?.[1] ?? posting.status,
      }))}
      error={postings.error}
      onRetry={() => void postings.refetch()}
      empty="There are no postings yet that could be copied."
      hasMore={postings.hasNextPage}
      verb="Copy"
      busyId={draft.making?.from === "posting" ? draft.making.posting_id : undefined}
      onChoose={(posting_id) => draft.make({ from: "posting", posting_id })}
    />
  );
}
