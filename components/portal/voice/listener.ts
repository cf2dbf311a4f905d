/** What of the browser's speech recognition is used; TypeScript's own library does not describe it. */
type Recognition = EventTarget & {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((event: SpeechRecognitionEvent) => void) | null;
  onerror: ((event: SpeechRecognitionErrorEvent) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
};
type RecognitionClass = new () => Recognition;

/** A phrase and the second of the page at which it began. */
export type Phrase = { text: string; at: number };

/** These end a session of recognition without anything being wrong. */
const HARMLESS = ["no-speech", "aborted"];
/** A service that ends so often without having heard anything does not work here. */
const MOST_EMPTY_ENDS = 5;

/**
 * Live captions by the browser's own recognition, where it has one that works. Whatever fails, fails silently: the
 * recording is what counts.
 */
export class Listener {
  private recognition: Recognition | null = null;
  private isBroken = false;
  /** Between the beginning and the end of an answer. */
  private isListening = false;
  private isPaused = false;
  private emptyEnds = 0;
  private phrases: Phrase[] = [];
  private interim: Phrase | null = null;

  constructor(private readonly given: { language: string; now: () => number; onCaption: (caption: string) => void }) {}

  /** Begins to listen to one answer; while paused, once that is over. */
  begin(): void {
    this.end();
    this.phrases = [];
    this.emptyEnds = 0;
    this.isListening = true;
    if (!this.isPaused) this.listen();
  }

  /** Hears nothing until `resume`; what was heard of the answer so far is kept. */
  pause(): void {
    this.isPaused = true;
    this.stop();
  }

  /** Goes on with the answer that was paused, if it is not over by now. */
  resume(): void {
    if (!this.isPaused) return;
    this.isPaused = false;
    if (this.isListening) this.listen();
  }

  /** Ends the answer: what was heard, oldest first; empty when recognition is missing or failed in the middle. */
  end(): Phrase[] {
    this.isListening = false;
    this.stop();
    this.given.onCaption("");
    return this.isBroken ? [] : this.phrases;
  }

  /** Stops for good: what it hears is not worth what it costs. */
  giveUp(): void {
    this.isBroken = true;
    this.end();
  }

  private listen(): void {
    const Recognition = this.isBroken ? null : recognitionClass();
    if (!Recognition) return;
    const recognition = new Recognition();
    recognition.lang = this.given.language;
    recognition.continuous = true;
    recognition.interimResults = true;
    recognition.onresult = (event) => {
      if (this.recognition === recognition) this.hear(event);
    };
    recognition.onerror = (event) => {
      if (!HARMLESS.includes(event.error)) this.giveUp();
    };
    // Browsers end a session after a silence or a minute; the answer goes on.
    recognition.onend = () => {
      if (this.recognition !== recognition) return;
      this.keepInterim();
      this.emptyEnds += 1;
      if (this.emptyEnds > MOST_EMPTY_ENDS) this.giveUp();
      else this.start(recognition);
    };
    this.recognition = recognition;
    this.start(recognition);
  }

  private stop(): void {
    const { recognition } = this;
    this.recognition = null;
    recognition?.abort();
    this.keepInterim();
  }

  private start(recognition: Recognition): void {
    try {
      recognition.start();
    } catch (error) {
      console.warn("Live captions are not available.", error);
      this.giveUp();
    }
  }

  private hear(event: SpeechRecognitionEvent): void {
    this.emptyEnds = 0;
    const now = this.given.now();
    let interim = "";
    for (let i = event.resultIndex; i < event.results.length; i += 1) {
      const result = event.results[i];
      const text = result?.[0]?.transcript.trim() ?? "";
      if (!text) continue;
      if (result?.isFinal) {
        this.phrases.push({ text, at: this.interim?.at ?? now });
        this.interim = null;
      } else interim = `${interim} ${text}`.trim();
    }
    this.interim = interim ? { text: interim, at: this.interim?.at ?? now } : null;
    const last = this.phrases.at(-1)?.text ?? "";
    this.given.onCaption(`${last} ${interim}`.trim());
  }

  /** What was heard and never confirmed is still the best there is. */
  private keepInterim(): void {
    if (this.interim) this.phrases.push(this.interim);
    this.interim = null;
  }
}

function recognitionClass(): RecognitionClass | null {
  // On phones recognition takes the microphone away from the recording, without an error: silence would be recorded.
  if (/Android|iPhone|iPad|Mobile/i.test(navigator.userAgent) || isIPad()) return null;
  const found: unknown = Reflect.get(window, "SpeechRecognition") ?? Reflect.get(window, "webkitSpeechRecognition");
  return typeof found === "function" ? (found as RecognitionClass) : null; // safe: the names are the standard's
}

// An iPad calls itself a Mac; Macs have no touch screens.
const isIPad = () => /Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1;
