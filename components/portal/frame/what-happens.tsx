import {
  ClipboardListIcon,
  EyeIcon,
  FileTextIcon,
  KeyboardIcon,
  MessageSquareIcon,
  MicIcon,
  UserCheckIcon,
  VideoIcon,
} from "lucide-react";
import type { ReactNode } from "react";
import type { PortalState } from "@/lib/contract/portal";

type Posting = PortalState["posting"];

/** What lies ahead, before anybody agrees to it: the steps in order, the recording, the software, the person. */
export function WhatHappens({ posting }: { posting: Posting }) {
  const { company_name, steps, minutes, notes_integrity } = posting;
  const hasInterview = steps.includes("web_interview");
  return (
    <section className="flex flex-col gap-4">
      <h2 className="font-semibold text-lg leading-7">What will happen</h2>
      <p>
        It takes about {minutes} {minutes === 1 ? "minute" : "minutes"}. Nothing is timed, and you can stop and come
        back with your link: what you have done is kept.
      </p>
      <ol className="flex flex-col gap-4">
        {steps.map((step, index) => (
          <Step key={step} step={step} place={index + 1} posting={posting} />
        ))}
      </ol>
      <h3 className="font-semibold">Good to know</h3>
      <ul className="flex flex-col gap-4">
        {hasInterview && (
          <Point Icon={KeyboardIcon} title="You can always type instead">
            Every answer can be typed instead of spoken, and it counts the same. If you type all of them, nothing is
            recorded.
          </Point>
        )}
        {hasInterview && notes_integrity && (
          <Point Icon={EyeIcon} title="What this page notes">
            While the interview runs, the page notes when you leave it and come back, and how much text you paste into a
            typed answer; people may look at these notes, but they change no score and turn nobody away.
          </Point>
        )}
        <Point Icon={UserCheckIcon} title="A person decides">
          {isScored(posting) && "Software prepares a score with quotes from what you said or wrote. "}
          People at <bdi>{company_name}</bdi> look at {isScored(posting) ? "it" : "your answers"} and decide. Only they,
          and those they share it with for this job, see your answers{hasInterview && " and the recording"}.
        </Point>
      </ul>
    </section>
  );
}

/** Whether anything of this posting is scored: a form and short questions alone are not. */
export const isScored = (posting: Posting) =>
  posting.steps.includes("resume") || posting.steps.includes("web_interview");

const counted = (count: number) => (count === 1 ? "one question" : `${count} questions`);

type Step = Posting["steps"][number];

const TITLES: Record<Step, string> = {
  resume: "Your resume",
  form: "A form",
  conversational_sms: "A few short questions",
  web_interview: "The interview",
};

function Step({ step, place, posting }: { step: Step; place: number; posting: Posting }) {
  const { interviewer_name, video, resume_required } = posting;
  const icons = {
    resume: FileTextIcon,
    form: ClipboardListIcon,
    conversational_sms: MessageSquareIcon,
    web_interview: video ? VideoIcon : MicIcon,
  };
  return (
    <Point Icon={icons[step]} title={`${place}. ${TITLES[step]}`}>
      {step === "resume" && (
        <>
          You send a PDF or Word file{resume_required ? "" : ", or go on without one"}. Software compares it with what
          the job asks for. What it cannot find, you are asked yourself. {STOPS}
        </>
      )}
      {step === "form" && (
        <>
          You answer {counted(posting.form_question_count)} in writing or by choosing. You can look through everything
          before you send it. {STOPS}
        </>
      )}
      {step === "conversational_sms" && (
        <>
          You answer {counted(posting.sms_question_count)}, one at a time, with yes, no or a number. {STOPS}
        </>
      )}
      {step === "web_interview" && (
        <>
          <bdi>{interviewer_name}</bdi>, which is software and not a person, asks you {counted(posting.question_count)},
          one at a time, and sometimes something to add. You answer in your own time.{" "}
          {video ? "Video and sound are" : "Sound is"} recorded.
        </>
      )}
    </Point>
  );
}

const STOPS =
  "If something that the job requires is not met, the application stops there, and you can ask a person to look at it.";

function Point({ Icon, title, children }: { Icon: typeof MicIcon; title: string; children: ReactNode }) {
  return (
    <li className="flex gap-3">
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-primary" />
      <div className="min-w-0">
        <p className="font-medium">{title}</p>
        <p className="text-muted-foreground">{children}</p>
      </div>
    </li>
  );
}
