"use client";

import { debounce, useQueryStates } from "nuqs";
import { useDebounced } from "@/components/shell/use-debounced";
import type { PostingFilter, PostingSort } from "@/lib/contract/workspace/postings";
import type { PostingListFilters } from "@/lib/queries/postings";
import { FILTER_WORDS, listParsers } from "./filters";

/** What narrows and sorts the list: in the address bar, so that a link, a reload and the back button lead to it. */
export function useListFilters() {
  const [address, setAddress] = useQueryStates(listParsers);
  const search = useDebounced(address.q.trim(), 250);
  const { status, label, sort } = address;
  const filters: PostingListFilters = { search, status, label, sort };

  const set = {
    search: (q: string) => void setAddress({ q }, { limitUrlUpdates: debounce(300) }),
    // The usual view has no word in the address: what it is depends on the service behind.
    status: (next: PostingFilter) => void setAddress({ status: next === "open" ? null : next }),
    label: (next: string | null) => void setAddress({ label: next }),
    sort: (next: PostingSort) => void setAddress({ sort: next }),
    clear: () => void setAddress({ q: null, status: null, label: null }),
  };
  const chips = [
    search !== "" && { name: "Search", value: search, onRemove: () => set.search("") },
    status !== null && { name: "Status", value: FILTER_WORDS[status], onRemove: () => set.status("open") },
    label !== null && { name: "Label", value: label, onRemove: () => set.label(null) },
  ].filter((chip) => chip !== false);

  return { filters, typed: address.q, set, chips };
}
