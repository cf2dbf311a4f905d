import type { PortalState } from "@/lib/contract/portal";

type Posting = PortalState["posting"];

/** What the company says of itself and of the job: plain text as it was written, line breaks kept, never HTML. */
export function PostingText({ posting }: { posting: Posting }) {
  const blocks = [
    { title: "The job", text: posting.job_overview || posting.description },
    { title: `About ${posting.company_name}`, text: posting.company_overview },
    { title: "How the interview goes", text: posting.interview_process_overview },
  ].filter((block) => block.text.trim() !== "");
  return (
    <>
      {blocks.map((block) => (
        <section key={block.title} className="flex flex-col gap-2">
          <h2 className="break-words font-semibold text-lg leading-7">{block.title}</h2>
          <p dir="auto" lang={posting.language} className="whitespace-pre-line break-words">
            {block.text.trim()}
          </p>
        </section>
      ))}
    </>
  );
}
