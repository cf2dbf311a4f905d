/** How long to wait for a browser that loads its voices late, and for one that never begins to speak. */
const VOICES_MS = 600;
const BEGIN_MS = 3000;
/** Slower than any voice speaks: after this the browser has forgotten to say that it is done. */
const MS_PER_CHARACTER = 150;

/** Reads texts out in one language, where this browser has a voice for it. */
export class Speaker {
  private current: { stop: () => void } | null = null;

  /** `language`: a tag such as "en" or "pt-BR". */
  constructor(private readonly language: string) {}

  /** Resolves when the text has been read out, was stopped, or cannot be read out; true when it was heard to its end. */
  async speak(text: string): Promise<boolean> {
    this.stop();
    if (!("speechSynthesis" in window)) return false;
    let isStopped = false;
    this.current = {
      stop: () => {
        isStopped = true;
      },
    };
    const voice = await findVoice(this.language);
    if (!voice || isStopped) return false;

    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.95;
    return new Promise((resolve) => {
      const end = (isHeard: boolean) => {
        clearTimeout(timer);
        if (!isHeard) speechSynthesis.cancel();
        resolve(isHeard);
      };
      let timer = setTimeout(() => end(false), BEGIN_MS);
      utterance.onstart = () => {
        clearTimeout(timer);
        timer = setTimeout(() => end(false), BEGIN_MS + text.length * MS_PER_CHARACTER);
      };
      utterance.onend = () => end(true);
      utterance.onerror = () => end(false);
      this.current = { stop: () => end(false) };
      speechSynthesis.speak(utterance);
    });
  }

  stop(): void {
    this.current?.stop();
    this.current = null;
  }
}

/** A voice of this browser for a language, one that works without the network first; null when there is none. */
export async function findVoice(language: string): Promise<SpeechSynthesisVoice | null> {
  if (!("speechSynthesis" in window)) return null;
  return pickVoice(await listVoices(), language);
}

/** The exact region first, then any voice of the language; of equals the one on the device. */
export function pickVoice<Voice extends { lang: string; localService: boolean; default: boolean }>(
  voices: Voice[],
  language: string,
): Voice | null {
  const wanted = language.toLowerCase();
  const main = wanted.split("-")[0];
  const rank = (voice: Voice) => {
    const tag = voice.lang.toLowerCase().replace("_", "-");
    if (tag.split("-")[0] !== main) return -1;
    return (tag === wanted ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  };
  return voices.filter((voice) => rank(voice) >= 0).sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

async function listVoices(): Promise<SpeechSynthesisVoice[]> {
  const voices = speechSynthesis.getVoices();
  if (voices.length > 0) return voices;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, VOICES_MS);
    const loaded = () => {
      clearTimeout(timer);
      resolve();
    };
    speechSynthesis.addEventListener("voiceschanged", loaded, { once: true });
  });
  return speechSynthesis.getVoices();
}
