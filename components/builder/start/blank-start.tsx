"use client";

import { type FormEvent, useState } from "react";
import { TextField } from "@/components/shell/text-field";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { useCreateDraft } from "./use-create-draft";

/** As long as a title may be; what is longer is mended in the editor, where all of it is kept. */
const LONGEST = 200;

/** A draft with nothing in it but its name. */
export function BlankStart() {
  const [title, setTitle] = useState("");
  const draft = useCreateDraft();
  const problem =
    title.trim().length > LONGEST
      ? `must not be longer than ${LONGEST} characters (it has ${title.trim().length})`
      : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!problem) draft.make({ from: "blank", title: title.trim() });
  };
  return (
    <form noValidate aria-label="Blank posting" className="flex flex-col items-start gap-4" onSubmit={submit}>
      <TextField
        label="Job title"
        optional
        description="It can be changed until you publish, and after."
        problem={problem}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Button type="submit" disabled={draft.isBusy}>
        {draft.isBusy && <Spinner />}
        Begin blank
      </Button>
    </form>
  );
}
