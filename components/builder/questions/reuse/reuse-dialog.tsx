"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { QUESTION_KINDS } from "@/components/builder/words/question-kinds";
import { useMissing } from "@/components/shell/missing";
import { TextField } from "@/components/shell/text-field";
import { useDebounced } from "@/components/shell/use-debounced";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
  DialogTrigger,
} from "@/components/ui/dialog";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import type { Modality } from "@/lib/contract/platform/questions";
import type { ReusableQuestion } from "@/lib/contract/workspace/questions";
import { questionsElsewhereQuery, savedQuestionsQuery } from "@/lib/queries/questions";
import { DeleteSaved } from "./delete-saved";
import { ReusableList } from "./reusable-list";

type ReuseDialogProps = { modality: Modality; onAdd(questions: Record<string, unknown>[]): void };

/** Questions that were written before: in other postings, or kept by the team. Copies of the chosen ones are added. */
export function ReuseDialog({ modality, onAdd }: ReuseDialogProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={setIsOpen}>
      <DialogTrigger render={<Button type="button" variant="ghost" size="sm" />}>Reuse</DialogTrigger>
      <DialogContent className="max-w-2xl">
        <ReuseForm
          modality={modality}
          onAdd={(questions) => {
            setIsOpen(false);
            onAdd(questions);
          }}
        />
      </DialogContent>
    </Dialog>
  );
}

/** Apart, so that closing the dialog forgets what was chosen. */
function ReuseForm({ modality, onAdd }: ReuseDialogProps) {
  const { noun, plural } = QUESTION_KINDS[modality];
  const [typed, setTyped] = useState("");
  const search = useDebounced(typed.trim(), 200);
  const searchField = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, ReusableQuestion>>(new Map());
  const toggle = (question: ReusableQuestion, isIn: boolean) => {
    const next = new Map(chosen);
    if (isIn) next.set(question.id, question);
    else next.delete(question.id);
    setChosen(next);
  };
  const notElsewhere = useMissing("findQuestions");
  const shared = { modality, search, chosen, onToggle: toggle };
  return (
    <>
      <DialogHeader>
        <DialogTitle>Reuse {plural}</DialogTitle>
        <DialogDescription>A copy is added; the original stays as it is.</DialogDescription>
      </DialogHeader>
      <TextField
        ref={searchField}
        label="Search"
        optional
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Tabs defaultValue={notElsewhere ? "saved" : "elsewhere"}>
        <TabsList>
          <TabsTrigger value="elsewhere" disabled={notElsewhere !== undefined}>
            From other postings
          </TabsTrigger>
          <TabsTrigger value="saved">Our library</TabsTrigger>
        </TabsList>
        {notElsewhere && <p className="text-muted-foreground text-table">{notElsewhere}</p>}
        <TabsContent value="elsewhere">
          <Elsewhere {...shared} />
        </TabsContent>
        <TabsContent value="saved">
          <Saved {...shared} onLast={() => searchField.current?.focus()} />
        </TabsContent>
      </Tabs>
      <DialogFooter>
        <DialogClose render={<Button variant="outline" />}>Cancel</DialogClose>
        <Button
          type="button"
          disabled={chosen.size === 0}
          onClick={() => onAdd([...chosen.values()].map((question) => question.fields))}
        >
          {chosen.size > 0 ? `Add ${chosen.size} ${chosen.size === 1 ? noun : plural}` : "Add"}
        </Button>
      </DialogFooter>
    </>
  );
}

type SourceProps = {
  modality: Modality;
  search: string;
  chosen: ReadonlyMap<string, ReusableQuestion>;
  onToggle(question: ReusableQuestion, isIn: boolean): void;
};

function Elsewhere({ modality, ...shared }: SourceProps) {
  const reading = useInfiniteQuery(questionsElsewhereQuery(modality, shared.search));
  const { plural } = QUESTION_KINDS[modality];
  return <ReusableList {...shared} plural={plural} reading={reading} empty={`No posting has ${plural} yet.`} />;
}

function Saved({ modality, onLast, ...shared }: SourceProps & { onLast(): void }) {
  const reading = useInfiniteQuery(savedQuestionsQuery(modality, shared.search));
  const { noun, plural } = QUESTION_KINDS[modality];
  return (
    <ReusableList
      {...shared}
      plural={plural}
      reading={reading}
      empty={`Your library has no ${plural} yet. Open a ${noun} and keep it with the bookmark.`}
      action={(question) => (
        <DeleteSaved question={question} onDeleted={() => shared.onToggle(question, false)} onLast={onLast} />
      )}
    />
  );
}
