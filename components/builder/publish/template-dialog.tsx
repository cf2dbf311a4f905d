"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";
import { toast } from "sonner";
import type { z } from "zod";
import { UNDECIDED, useSaveAll } from "@/components/builder/nav/use-save-all";
import { usePlanStore, useStoreState } from "@/components/builder/plan/plan-provider";
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
} from "@/components/ui/dialog";
import { Field, FieldContent, FieldDescription, FieldError, FieldLabel } from "@/components/ui/field";
import { Spinner } from "@/components/ui/spinner";
import { Switch } from "@/components/ui/switch";
import { savePostingAsTemplateAction } from "@/lib/actions/plans";
import { unwrap } from "@/lib/actions/unwrap";
import { AppError } from "@/lib/contract/errors";
import { plainIssue } from "@/lib/contract/plain-issue";
import { savePostingAsTemplate } from "@/lib/contract/workspace/library";
import { templateKeys } from "@/lib/queries/templates";
import { unlessLedAway } from "./focus-after";
import { codeOf } from "./template-code";
import { useRefusal } from "./use-refusal";

const Template = savePostingAsTemplate.body;
type Template = z.input<typeof Template>;
type TemplateDialogProps = { isOpen: boolean; hasChanges: boolean; onClose(): void };

/** Makes a template of the posting, from which others begin. */
export function TemplateDialog({ isOpen, hasChanges, onClose }: TemplateDialogProps) {
  const { status } = useStoreState((one) => one.plan.posting);
  return (
    <Dialog open={isOpen} onOpenChange={(next) => !next && onClose()}>
      <DialogContent finalFocus={unlessLedAway}>
        <DialogHeader>
          <DialogTitle>Save as template</DialogTitle>
          <DialogDescription>
            New postings begin with everything that stands here: steps, questions, texts and settings. The template goes
            with this posting: what you change and publish here later is in it too.
          </DialogDescription>
        </DialogHeader>
        {status !== "draft" && hasChanges && (
          <p className="text-table">Changes that are not published are not in it yet.</p>
        )}
        <TemplateForm onDone={onClose} />
      </DialogContent>
    </Dialog>
  );
}

/** Apart, so that it begins anew each time the dialog is opened. */
function TemplateForm({ onDone }: { onDone(): void }) {
  const store = usePlanStore();
  const queries = useQueryClient();
  const saveAll = useSaveAll();
  const showRefusal = useRefusal();
  const title = String(store.content.posting.title ?? "");
  const form = useForm<Template, unknown, z.output<typeof Template>>({
    defaultValues: { name: title.slice(0, 100), template_code: codeOf(title), description: "", is_default: false },
    resolver: zodResolver(Template, { error: plainIssue }),
  });
  const { errors } = form.formState;
  const save = useMutation({
    mutationFn: async (template: Template) => {
      await saveAll();
      return unwrap(savePostingAsTemplateAction(store.plan.id, template));
    },
    onSuccess: async ({ name }) => {
      await queries.invalidateQueries({ queryKey: templateKeys.all });
      onDone();
      toast.success(`“${name}” is a template now.`, { description: "It is offered under New posting." });
    },
    onError: (error) => {
      if (!(error instanceof AppError)) throw error;
      if (error.reason === UNDECIDED) {
        onDone();
        showRefusal(error, "No template was made.");
      } else if (error.reason === "taken") {
        form.setError("template_code", { message: error.message }, { shouldFocus: true });
      } else if (error.fields.some(({ field }) => String(field[0]).includes("/"))) {
        onDone();
        showRefusal(error, "A template can be made once nothing is missing.");
      } else {
        form.setError("root", { message: error.message });
      }
    },
  });

  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={form.handleSubmit((template) => save.mutate(template))}>
      <TextField label="Name" problem={errors.name?.message} {...form.register("name")} />
      <TextField
        label="Code"
        description="By which programs and imports name it: letters, digits and dashes."
        problem={errors.template_code?.message}
        {...form.register("template_code")}
      />
      <TextField
        label="Description"
        optional
        multiline
        rows={3}
        problem={errors.description?.message}
        {...form.register("description")}
      />
      <Controller
        control={form.control}
        name="is_default"
        render={({ field }) => (
          <Field orientation="horizontal">
            <Switch checked={field.value ?? false} onCheckedChange={field.onChange} ref={field.ref} />
            <FieldContent>
              <FieldLabel>Default</FieldLabel>
              <FieldDescription>It stands first where a template is chosen.</FieldDescription>
            </FieldContent>
          </Field>
        )}
      />
      {errors.root && <FieldErrorLine message={errors.root.message} />}
      <DialogFooter>
        <DialogClose render={<Button variant="outline" />}>Cancel</DialogClose>
        <Button type="submit" disabled={save.isPending}>
          {save.isPending && <Spinner />}
          Save template
        </Button>
      </DialogFooter>
    </form>
  );
}

function FieldErrorLine({ message }: { message?: string }) {
  return (
    <Field>
      <FieldError>{message}</FieldError>
    </Field>
  );
}
