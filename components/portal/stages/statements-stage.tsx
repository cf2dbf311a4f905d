"use client";

import { type FormEvent, useCallback, useRef, useState } from "react";
import { Fold } from "@/components/portal/frame/fold";
import { MainButton } from "@/components/portal/frame/main-button";
import { ProblemNote, sentenceOf } from "@/components/portal/frame/problem-note";
import { StageHeading } from "@/components/portal/frame/stage-heading";
import { noteKeys } from "@/components/portal/notes";
import type { StageProps } from "@/components/portal/stage-props";
import { ResumeUpload } from "@/components/portal/stages/resume-upload";
import { StatementCard } from "@/components/portal/stages/statement-card";
import { type Given, type Statement, useStatements } from "@/components/portal/stages/use-statements";
import { useStep } from "@/components/portal/stages/use-step";
import { portalClient } from "@/lib/queries/portal";

/** What the resume could not show, asked of the candidate, in their own name. */
export function StatementsStage(props: StageProps) {
  const { token, state } = props;
  const { statements, posting } = state;
  const form = useRef<HTMLFormElement>(null);
  const [given, change, forget] = useStatements(noteKeys.statements(state.interview_id));
  const [missing, setMissing] = useState<string[]>([]);
  const onChange = useCallback(
    (criterionId: string, next: Partial<Given[string]>) => {
      change(criterionId, next);
      if (next.answer) setMissing((before) => before.filter((id) => id !== criterionId));
    },
    [change],
  );
  const answer = useStep(props, async (answers: Statement[]) => {
    const next = await portalClient.answerStatements({ params: { token }, body: { statements: answers } });
    forget();
    return next;
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const answers = statements.flatMap(({ criterion_id }) => {
      const mine = given[criterion_id];
      return mine?.answer ? [{ criterion_id, answer: mine.answer, note: mine.note.trim() }] : [];
    });
    const answered = new Set(answers.map((statement) => statement.criterion_id));
    const open = statements.map((statement) => statement.criterion_id).filter((id) => !answered.has(id));
    setMissing(open);
    if (open.length === 0) answer.mutate(answers);
    else
      form.current?.querySelector<HTMLElement>(`[data-criterion="${CSS.escape(open[0] ?? "")}"] [role=radio]`)?.focus();
  };

  const count = statements.length === 1 ? "one point" : `${statements.length} points`;
  return (
    <>
      <div className="flex flex-col gap-2">
        <StageHeading>A few questions about your resume</StageHeading>
        <p>
          Your resume did not say anything about {count} that this job asks for. That is common, and no reason to worry:
          please tell us yourself. Your answers are shown to <bdi>{posting.company_name}</bdi> as your own words.
        </p>
      </div>
      <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {statements.map((statement) => (
          <StatementCard
            key={statement.criterion_id}
            criterionId={statement.criterion_id}
            text={statement.text}
            language={posting.language}
            answer={given[statement.criterion_id]?.answer ?? null}
            note={given[statement.criterion_id]?.note ?? ""}
            isMissing={missing.includes(statement.criterion_id)}
            onChange={onChange}
          />
        ))}
        {answer.error && <ProblemNote title={sentenceOf(answer.error)}>Your answers are still here.</ProblemNote>}
        <MainButton type="submit" busy={answer.isPending && "Sending"} className="sm:self-start">
          Send my answers
        </MainButton>
      </form>
      <Fold title="Send a different resume instead" className="border-t pt-4">
        <div className="pt-3">
          <ResumeUpload {...props} />
        </div>
      </Fold>
    </>
  );
}
