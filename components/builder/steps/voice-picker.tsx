"use client";

import { useQuery } from "@tanstack/react-query";
import { PlayIcon, SquareIcon } from "lucide-react";
import { useState } from "react";
import { CellNote } from "@/components/builder/fields/cell-note";
import { SelectBox } from "@/components/builder/fields/choice-box";
import { useCellPlace } from "@/components/builder/nav/builder-nav";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { languageName } from "@/components/builder/words/languages";
import { ProblemLine } from "@/components/shared/problem-line";
import { ReadFailed } from "@/components/shell/read-failed";
import { Button } from "@/components/ui/button";
import { RadioGroup, RadioGroupItem } from "@/components/ui/radio-group";
import { Skeleton } from "@/components/ui/skeleton";
import { sayIssue } from "@/lib/contract/plain-issue";
import { postingCell } from "@/lib/contract/plan/paths";
import { voiceSampleAddress, voicesQuery } from "@/lib/queries/library";
import { useVoiceSample } from "./use-voice-sample";
import { choicesAmong, firstLanguage, fittingVoices } from "./voice-list";

/** Base UI's radio needs a value also where the cell holds none. */
const DEFAULT = "(default)";

/** Chooses the interviewer's voice from those that there are, each to be heard. */
export function VoicePicker({ path }: { path: string }) {
  const { data: voices, error, refetch } = useQuery(voicesQuery());
  const [value, set] = useCell(path);
  const [language] = useCell(postingCell("language"));
  const problem = useProblem(path);
  const [filter, setFilter] = useState<{ language?: string | null; gender: string | null }>({ gender: null });
  const sample = useVoiceSample();

  const wanted = {
    language: filter.language === undefined ? firstLanguage(voices ?? [], language) : filter.language,
    gender: filter.gender,
  };
  const shown = fittingVoices(voices ?? [], wanted, value);
  const isStranger = typeof value === "string" && value !== "" && voices && !voices.some(({ id }) => id === value);
  const { languages, genders } = choicesAmong(voices ?? []);
  return (
    <div className="flex flex-col gap-3">
      {voices && (
        <div className="grid grid-cols-2 gap-3 sm:max-w-96">
          <SelectBox
            label="Language of the voice"
            items={languages.map((tag) => ({ value: tag, label: languageName(tag) }))}
            none="All"
            value={wanted.language}
            onChange={(next) => setFilter({ ...filter, language: next })}
          />
          <SelectBox
            label="Gender of the voice"
            items={genders.map((gender) => ({
              value: gender,
              label: gender.replace(/^./, (first) => first.toUpperCase()),
            }))}
            none="All"
            value={wanted.gender}
            onChange={(next) => setFilter({ ...filter, gender: next })}
          />
        </div>
      )}
      <div {...useCellPlace(path)} className="flex min-w-0 flex-col gap-1.5">
        <RadioGroup
          aria-label="Voice"
          value={typeof value === "string" && value !== "" ? value : DEFAULT}
          onValueChange={(next) => set(next === DEFAULT ? null : next)}
          className="max-h-80 gap-0 overflow-y-auto rounded-md border"
        >
          <VoiceRow value={DEFAULT} name="Default voice" about="One that fits the posting's language" />
          {isStranger && <VoiceRow value={value} name={value} about="Not there any more: the default is heard" />}
          {shown.map((voice) => (
            <VoiceRow
              key={voice.id}
              value={voice.id}
              name={voice.name}
              about={[voice.language && languageName(voice.language), voice.gender].filter(Boolean).join(", ")}
              isPlaying={sample.playing === voice.id}
              onPlay={() => sample.play(voice.id)}
              onStop={sample.stop}
            />
          ))}
        </RadioGroup>
        {voices && shown.length === 0 && <p className="text-muted-foreground text-table">No voice is like that.</p>}
        {sample.failed && (
          <ProblemLine>
            The sample of this voice cannot be played here.{" "}
            <a href={voiceSampleAddress(sample.failed)} target="_blank" rel="noreferrer" className="underline">
              Open it in a tab of its own
            </a>
          </ProblemLine>
        )}
        <ProblemLine>{sayIssue("Voice", problem)}</ProblemLine>
        <CellNote path={path} />
      </div>
      {!voices && error && <ReadFailed what="The voices" error={error} onRetry={() => void refetch()} />}
      {!voices && !error && <Skeleton className="h-24" />}
    </div>
  );
}

type VoiceRowProps = {
  value: string;
  name: string;
  about: string;
  isPlaying?: boolean;
  onPlay?: () => void;
  onStop?: () => void;
};

function VoiceRow({ value, name, about, isPlaying = false, onPlay, onStop }: VoiceRowProps) {
  return (
    <div className="flex items-center gap-2 border-b px-3 py-1.5 last:border-0 hover:bg-accent">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is the control; the linter does not know it. */}
      <label className="flex min-w-0 flex-1 cursor-pointer items-center gap-2.5">
        <RadioGroupItem value={value} />
        <span className="flex min-w-0 flex-col">
          <span dir="auto" className="truncate">
            {name}
          </span>
          <span className="text-muted-foreground text-table">{about}</span>
        </span>
      </label>
      {onPlay && (
        <Button
          type="button"
          variant="ghost"
          size="icon-sm"
          aria-label={isPlaying ? `Stop ${name}` : `Hear ${name}`}
          title={isPlaying ? "Stop" : "Hear"}
          onClick={isPlaying ? onStop : onPlay}
        >
          {isPlaying ? <SquareIcon aria-hidden /> : <PlayIcon aria-hidden />}
        </Button>
      )}
    </div>
  );
}
