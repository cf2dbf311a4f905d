import type { z } from "zod";
import type { noteIntegrity } from "@/lib/contract/portal";

type Event = z.output<typeof noteIntegrity.body>["events"][number];
type Noted = Omit<Event, "seconds_ago"> & { at: number };

/** Shorter absences are slips: a click into the address bar, a notification. */
const SHORTEST_SECONDS = 1;
/** What happens within this time travels in one call. */
const GATHER_MS = 1500;
const BATCH = 20;

type Given = {
  /** Takes at most 20 at a time. */
  send: (events: Event[]) => Promise<unknown>;
  /** Seconds on a clock that never jumps. */
  now: () => number;
};

/**
 * What the page notices of an interview: that it was left and for how long, and how much was pasted. Each note is sent
 * once and not again: one that is lost does less harm than one that counts twice.
 */
export class IntegrityNotes {
  private waiting: Noted[] = [];
  private away: { at: number; promptId: string | null; isTold: boolean } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly given: Given) {}

  /** The page lost the candidate's attention; told twice (hidden, and out of focus) it counts once. */
  leave(promptId: string | null): void {
    if (this.away) return;
    this.away = { at: this.given.now(), promptId, isTold: false };
    // Said while they are away: whoever never comes back has left all the same.
    this.leaving = setTimeout(() => this.tellLeaving(), SHORTEST_SECONDS * 1000);
  }

  comeBack(): void {
    const { away } = this;
    if (!away) return;
    const seconds = this.given.now() - away.at;
    clearTimeout(this.leaving);
    // A browser may have held the timer back while the page was hidden.
    if (seconds >= SHORTEST_SECONDS) this.tellLeaving();
    this.away = null;
    if (away.isTold) this.note("tab_returned", Math.round(seconds), away.promptId, this.given.now());
  }

  pasted(characters: number, promptId: string | null): void {
    if (characters > 0) this.note("pasted", characters, promptId, this.given.now());
  }

  /** Sends what is left and notes nothing more by itself. */
  close(): void {
    clearTimeout(this.leaving);
    this.away = null;
    this.flush();
  }

  private tellLeaving(): void {
    if (!this.away || this.away.isTold) return;
    this.away.isTold = true;
    this.note("tab_left", null, this.away.promptId, this.away.at);
  }

  private note(kind: Event["kind"], amount: number | null, prompt_id: string | null, at: number): void {
    this.waiting.push({ kind, amount, prompt_id, at });
    this.timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    while (this.waiting.length > 0) {
      const now = this.given.now();
      const events = this.waiting.splice(0, BATCH).map(({ at, ...event }) => ({ ...event, seconds_ago: now - at }));
      this.given.send(events).catch((error: unknown) => {
        console.warn("What this page noted could not be stored.", error);
      });
    }
  }
}
