"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { CopyButton } from "@/components/shared/copy-button";
import { createPostingAction } from "@/lib/actions/postings";
import { unwrap } from "@/lib/actions/unwrap";
import { AppError } from "@/lib/contract/errors";
import type { CreatePostingRequest } from "@/lib/contract/platform/postings";
import { postingKeys } from "@/lib/queries/postings";

/** Creates the posting, calls `onCreated`, and leads to its page with the candidate link at hand. Rejects with AppError. */
export function useCreatePosting(onCreated: () => void) {
  const queries = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: (request: CreatePostingRequest) => unwrap(reached(createPostingAction(request))),
    onSuccess: (posting, request) => {
      onCreated();
      void queries.invalidateQueries({ queryKey: [...postingKeys.all, "list"] });
      router.push(`/postings/${posting.id}`);
      const link = posting.urls.candidate_url;
      toast.success(`“${request.title}” is open for candidates.`, {
        description: link && (
          <span className="mt-1.5 block">
            <CopyButton text={link} label="Copy candidate link" />
          </span>
        ),
        duration: 15_000,
      });
    },
  });
}

/** A server action that never reached the server rejects with the browser's own words: they become ours. */
async function reached<T>(action: Promise<T>): Promise<T> {
  try {
    return await action;
  } catch (cause) {
    throw new AppError("unavailable", "The server could not be reached. What you typed is kept; try again.", { cause });
  }
}
