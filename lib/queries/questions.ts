import { infiniteQueryOptions } from "@tanstack/react-query";
import type { Modality } from "@/lib/contract/platform/questions";
import { browserRead, type Read } from "./read";

export const reusableKeys = {
  saved: ["saved-questions"] as const,
  savedOf: (modality: Modality, search: string) => ["saved-questions", modality, search] as const,
  elsewhere: (modality: Modality, search: string) => ["questions", modality, search] as const,
};

const page = (modality: Modality, search: string, after: string | undefined) => ({
  query: { modality, search: search || undefined, starting_after: after },
});

/** The questions that the team keeps, newest first, page by page. */
export const savedQuestionsQuery = (modality: Modality, search: string, read: Read = browserRead) =>
  infiniteQueryOptions({
    queryKey: reusableKeys.savedOf(modality, search),
    staleTime: 0, // whoever opens the list looks for what is there now
    queryFn: ({ pageParam }) => read("listSavedQuestions", page(modality, search, pageParam)),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last.pagination.has_more ? last.data.at(-1)?.id : undefined),
  });

/** Questions of all postings, newest first, page by page. */
export const questionsElsewhereQuery = (modality: Modality, search: string, read: Read = browserRead) =>
  infiniteQueryOptions({
    queryKey: reusableKeys.elsewhere(modality, search),
    staleTime: 0, // as above
    queryFn: ({ pageParam }) => read("findQuestions", page(modality, search, pageParam)),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last.pagination.has_more ? last.data.at(-1)?.id : undefined),
  });
