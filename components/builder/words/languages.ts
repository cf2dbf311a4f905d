/** The languages to choose from, by their BCP 47 tag, each in English and in itself. */
export const LANGUAGES: { value: string; label: string }[] = [
  { value: "en", label: "English" },
  { value: "ar", label: "Arabic · العربية" },
  { value: "zh", label: "Chinese · 中文" },
  { value: "cs", label: "Czech · Čeština" },
  { value: "da", label: "Danish · Dansk" },
  { value: "nl", label: "Dutch · Nederlands" },
  { value: "fi", label: "Finnish · Suomi" },
  { value: "fr", label: "French · Français" },
  { value: "de", label: "German · Deutsch" },
  { value: "el", label: "Greek · Ελληνικά" },
  { value: "he", label: "Hebrew · עברית" },
  { value: "hi", label: "Hindi · हिन्दी" },
  { value: "hu", label: "Hungarian · Magyar" },
  { value: "id", label: "Indonesian · Bahasa Indonesia" },
  { value: "it", label: "Italian · Italiano" },
  { value: "ja", label: "Japanese · 日本語" },
  { value: "ko", label: "Korean · 한국어" },
  { value: "no", label: "Norwegian · Norsk" },
  { value: "pl", label: "Polish · Polski" },
  { value: "pt", label: "Portuguese · Português" },
  { value: "ro", label: "Romanian · Română" },
  { value: "ru", label: "Russian · Русский" },
  { value: "es", label: "Spanish · Español" },
  { value: "sv", label: "Swedish · Svenska" },
  { value: "tr", label: "Turkish · Türkçe" },
  { value: "uk", label: "Ukrainian · Українська" },
  { value: "vi", label: "Vietnamese · Tiếng Việt" },
];

const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** A language by its tag, in English: "de" is "German", "pt-BR" "Brazilian Portuguese". A tag that is none stays as it is. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
