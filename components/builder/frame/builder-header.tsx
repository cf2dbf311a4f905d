"use client";

import { SaveStatus } from "@/components/builder/frame/save-status";
import { useCell, useStoreState } from "@/components/builder/plan/plan-provider";
import { PublishButtons } from "@/components/builder/publish/publish-buttons";
import { PostingStatus } from "@/components/postings/posting-status";
import { PageHeader } from "@/components/shared/page-header";
import { UNTITLED } from "@/lib/contract/plan/content";
import { postingCell } from "@/lib/contract/plan/paths";

/** Which posting this is, whether it is safe, and what can be done with it as a whole. */
export function BuilderHeader() {
  const [title] = useCell(postingCell("title"));
  const { id, posting } = useStoreState((store) => store.plan);
  const isDraft = posting.status === "draft";
  return (
    <PageHeader
      back={isDraft ? { href: "/postings", label: "All postings" } : { href: `/postings/${id}`, label: "The posting" }}
      title={typeof title === "string" && title.trim() ? title : UNTITLED}
      status={
        <>
          <PostingStatus status={posting.status} />
          <SaveStatus />
        </>
      }
      actions={<PublishButtons />}
    />
  );
}
