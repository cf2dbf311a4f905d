import { FileTextIcon, KeyboardIcon, MicIcon, UserCheckIcon, VideoIcon } from "lucide-react";
import type { ReactNode } from "react";
import type { PortalState } from "@/lib/contract/portal";

type Posting = PortalState["posting"];

/** What lies ahead, before anybody agrees to it: the steps in order, the recording, the software, the person. */
export function WhatHappens({ posting }: { posting: Posting }) {
  const { company_name, interviewer_name, steps, video, question_count, minutes, resume_required } = posting;
  const hasInterview = steps.includes("web_interview");
  const questions = question_count === 1 ? "one question" : `${question_count} questions`;
  return (
    <section className="flex flex-col gap-4">
      <h2 className="font-semibold text-lg leading-7">What will happen</h2>
      <p>
        It takes about {minutes} {minutes === 1 ? "minute" : "minutes"}. Nothing is timed, and you can stop and come
        back with your link: what you have done is kept.
      </p>
      <ol className="flex flex-col gap-4">
        {steps.map((step, index) =>
          step === "resume" ? (
            <Point key={step} Icon={FileTextIcon} title={`${index + 1}. Your resume`}>
              You send a PDF or Word file{resume_required ? "" : ", or go on without one"}. Software compares it with
              what the job asks for. What it cannot find, you are asked yourself. If something that the job requires is
              not met, the application stops there, and you can ask a person to look at it.
            </Point>
          ) : (
            <Point key={step} Icon={video ? VideoIcon : MicIcon} title={`${index + 1}. The interview`}>
              <bdi>{interviewer_name}</bdi>, which is software and not a person, asks you {questions}, one at a time,
              and sometimes something to add. You answer in your own time. {video ? "Video and sound are" : "Sound is"}{" "}
              recorded.
            </Point>
          ),
        )}
      </ol>
      <h3 className="font-semibold">Good to know</h3>
      <ul className="flex flex-col gap-4">
        {hasInterview && (
          <Point Icon={KeyboardIcon} title="You can always type instead">
            Every answer can be typed instead of spoken, and it counts the same. If you type all of them, nothing is
            recorded.
          </Point>
        )}
        <Point Icon={UserCheckIcon} title="A person decides">
          Software prepares a score with quotes from what you said or wrote. People at <bdi>{company_name}</bdi> look at
          it and decide. Only they, and those they share it with for this job, see your answers
          {hasInterview && " and the recording"}.
        </Point>
      </ul>
    </section>
  );
}

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
