"use client";

import { type FormEvent, useState } from "react";
import { linesOf } from "@/components/builder/questions/list/lines-of";
import { TextField } from "@/components/shell/text-field";
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

type PasteLinesProps = { plural: string; onAdd: (lines: string[]) => void };

/** Many items at once, one for each line. `plural`: "questions". */
export function PasteLinesDialog({ plural, onAdd }: PasteLinesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const add = (lines: string[]) => {
    setIsOpen(false);
    onAdd(lines);
  };
  return (
    <Dialog open={isOpen} onOpenChange={setIsOpen}>
      <DialogTrigger render={<Button variant="ghost" size="sm" />}>Paste {plural}</DialogTrigger>
      <DialogContent>
        <PasteForm plural={plural} onAdd={add} />
      </DialogContent>
    </Dialog>
  );
}

/** Apart, so that closing the dialog forgets the text. */
function PasteForm({ plural, onAdd }: PasteLinesProps) {
  const [text, setText] = useState("");
  const lines = linesOf(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The dialog stands inside the page's form in React's tree, though not in the document.
    event.stopPropagation();
    if (lines.length > 0) onAdd(lines);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <DialogHeader>
        <DialogTitle>Paste {plural}</DialogTitle>
        <DialogDescription>One on each line. Bullets and numbers at the start are left out.</DialogDescription>
      </DialogHeader>
      <TextField label="Lines" multiline rows={8} value={text} onChange={(event) => setText(event.target.value)} />
      <DialogFooter>
        <DialogClose render={<Button variant="outline" />}>Cancel</DialogClose>
        <Button type="submit" disabled={lines.length === 0}>
          {lines.length > 0 ? `Add ${lines.length}` : "Add"}
        </Button>
      </DialogFooter>
    </form>
  );
}
