import type { z } from "zod";
import { Badge } from "@/components/ui/badge";
import { Card, CardAction, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import type { AnswerEvidence, InterviewData } from "@/lib/contract/platform/interview-data";
import { MadeByLabel } from "./made-by-label";
import { AnswerQuote } from "./quotes";

type Web = NonNullable<InterviewData["web_interview"]>;
type Remark = { text: string; evidence?: z.output<typeof AnswerEvidence> };

/** Services without evidence send the words alone. */
const remarksOf = (words: string[], evidence: Remark[] | undefined): Remark[] =>
  evidence && evidence.length > 0 ? evidence : words.map((text) => ({ text }));

/** What stood out for better and worse, and the tags, each with the words it rests on. Nothing when there is none. */
export function RemarksCard({ web }: { web: Web }) {
  const highlights = remarksOf(web.highlights, web.highlight_evidence);
  const lowlights = remarksOf(web.lowlights, web.lowlight_evidence);
  const tags = web.tag_evidence?.map((tag) => ({
    text: tag.value ? `${tag.name}: ${tag.value}` : tag.name,
    evidence: tag.evidence,
  }));
  const shownTags = remarksOf(web.tags, tags);
  if (highlights.length + lowlights.length + shownTags.length === 0) return null;
  return (
    <Card>
      <CardHeader>
        <CardTitle>What stood out</CardTitle>
        <CardAction>
          <MadeByLabel madeBy={web.made_by} verb="Picked out" />
        </CardAction>
      </CardHeader>
      <CardContent className="flex flex-col gap-4">
        <RemarkList title="Highlights" remarks={highlights} />
        <RemarkList title="Lowlights" remarks={lowlights} />
        <RemarkList title="Tags" remarks={shownTags} isTag />
      </CardContent>
    </Card>
  );
}

function RemarkList({ title, remarks, isTag = false }: { title: string; remarks: Remark[]; isTag?: boolean }) {
  if (remarks.length === 0) return null;
  return (
    <section className="flex flex-col gap-1.5">
      <h3 className="font-medium text-muted-foreground text-xs">{title}</h3>
      <ul className="flex flex-col gap-2.5">
        {remarks.map(({ text, evidence }) => (
          <li key={`${text}:${evidence?.turn_id ?? ""}:${evidence?.at ?? ""}`} className="flex flex-col gap-1">
            {isTag ? (
              <Badge variant="outline" className="h-auto whitespace-normal py-0.5">
                <bdi>{text}</bdi>
              </Badge>
            ) : (
              <p dir="auto" className="break-words">
                {text}
              </p>
            )}
            {evidence && <AnswerQuote evidence={evidence} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
