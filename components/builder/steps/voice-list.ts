/** What of a voice the list is about. */
type Voice = { id: string; language: string | null; country_code: string | null; gender: string | null };

export type VoiceFilter = { language: string | null; gender: string | null };

/** The part of a language tag that voices are compared by: "pt" of "pt-BR". */
const primary = (tag: string | null) => tag?.split("-")[0]?.toLowerCase() ?? null;

/** The voices that fit, in the order given; a chosen one is among them whatever the filter says. */
export const fittingVoices = <V extends Voice>(voices: readonly V[], filter: VoiceFilter, chosen: unknown): V[] =>
  voices.filter(
    (voice) =>
      voice.id === chosen ||
      ((filter.language === null || primary(voice.language) === filter.language) &&
        (filter.gender === null || voice.gender === filter.gender)),
  );

/** The languages and genders that there are voices of, each once. */
export const choicesAmong = (voices: readonly Voice[]) => ({
  languages: [...new Set(voices.flatMap((voice) => primary(voice.language) ?? []))].sort(),
  genders: [...new Set(voices.flatMap((voice) => voice.gender ?? []))].sort(),
});

/** Where the list begins: in the posting's language, if there is a voice for it. */
export function firstLanguage(voices: readonly Voice[], language: unknown): string | null {
  const wanted = typeof language === "string" ? primary(language) : null;
  return wanted !== null && choicesAmong(voices).languages.includes(wanted) ? wanted : null;
}
