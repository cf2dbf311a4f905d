"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { CopyButton } from "@/components/shared/copy-button";
import { createPostingAction } from "@/lib/actions/postings";
import { unwrap } from "@/lib/actions/unwrap";
import type { CreatePostingRequest } from "@/lib/contract/platform/postings";
import { postingKeys } from "@/lib/queries/postings";

/** Creates the posting, calls `onCreated`, and leads to its page with the candidate link at hand. Rejects with AppError. */
export function useCreatePosting(onCreated: () => void) {
  const queries = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: (request: CreatePostingRequest) => unwrap(createPostingAction(request)),
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
