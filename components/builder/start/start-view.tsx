"use client";

import { ClipboardPasteIcon, CopyIcon, FileIcon, LayoutTemplateIcon, type LucideIcon } from "lucide-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { PageHeader } from "@/components/shared/page-header";
import { useIsReady } from "@/components/shell/use-is-ready";
import { Skeleton } from "@/components/ui/skeleton";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import { BlankStart } from "./blank-start";
import { DescriptionStart } from "./description-start";
import { PostingStart } from "./posting-start";
import { TemplateStart } from "./template-start";

const WAYS = ["description", "template", "posting", "blank"] as const;
type Way = (typeof WAYS)[number];

const WORDS: Record<Way, { name: string; what: string; icon: LucideIcon }> = {
  description: {
    name: "Paste a description",
    what: "Steps, questions and requirements are proposed from your ad.",
    icon: ClipboardPasteIcon,
  },
  template: {
    name: "Use a template",
    what: "Begin with what your team has made a template of.",
    icon: LayoutTemplateIcon,
  },
  posting: {
    name: "Copy a posting",
    what: "The same steps, questions and settings, without its people.",
    icon: CopyIcon,
  },
  blank: { name: "Begin blank", what: "A resume step and an interview, both empty.", icon: FileIcon },
};

/** The page for a new posting: four ways to a draft, which the editor then opens. */
export function StartView({ userId }: { userId: string }) {
  const [way, setWay] = useQueryState("from", parseAsStringLiteral(WAYS).withDefault("description"));
  // What was typed before is known to the browser only.
  const isReady = useIsReady();
  return (
    <>
      <PageHeader
        title="New posting"
        back={{ href: "/postings", label: "Postings" }}
        description="Each way leads to a draft that only your team sees, until you publish it."
      />
      <Tabs
        orientation="vertical"
        value={way}
        onValueChange={(next) => void setWay(next)}
        className="grid grid-cols-1 items-start gap-6 px-4 pb-10 md:px-6 lg:grid-cols-[300px_minmax(0,46rem)]"
      >
        <TabsList
          aria-label="Ways to begin"
          className="grid gap-2 overflow-visible border-b-0 sm:grid-cols-2 lg:grid-cols-1"
        >
          {WAYS.map((one) => {
            const { name, what, icon: Icon } = WORDS[one];
            return (
              <TabsTrigger
                key={one}
                value={one}
                aria-label={name}
                aria-describedby={`way-${one}`}
                className="h-auto w-full items-start justify-start gap-3 whitespace-normal rounded-lg border border-border bg-card px-3 py-2.5 text-start text-foreground hover:bg-accent data-active:bg-accent data-active:font-normal"
              >
                <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
                <span className="flex min-w-0 flex-col gap-0.5">
                  <span className="font-medium">{name}</span>
                  <span id={`way-${one}`} className="text-muted-foreground text-table">
                    {what}
                  </span>
                </span>
              </TabsTrigger>
            );
          })}
        </TabsList>
        <div className="min-w-0">
          <TabsContent value="description">
            {isReady ? <DescriptionStart owner={userId} /> : <Skeleton className="h-96" />}
          </TabsContent>
          <TabsContent value="template">
            <TemplateStart />
          </TabsContent>
          <TabsContent value="posting">
            <PostingStart />
          </TabsContent>
          <TabsContent value="blank">
            <BlankStart />
          </TabsContent>
        </div>
      </Tabs>
    </>
  );
}
