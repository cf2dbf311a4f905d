/** Seconds that `submitAnswer` takes, at most. */
const LONGEST = 86_400;

/** When an answer was given: seconds within recording part `part`, or since the page began where nothing is recorded. */
export type AnswerTimes = { part: number | null; asked_at: number; from: number; to: number };

type Part = { number: number; startedAt: number; stoppedAt: number | null };

/**
 * Knows where in the recording a question was put and answered. Times of the page (`now`, in seconds) go in, seconds
 * within the recording part come out.
 */
export class PromptClock {
  private readonly pageStartedAt: number;
  private part: Part | null = null;
  private askedAt: number;
  private mayAnswerAt: number | null = null;

  constructor(private readonly now: () => number) {
    this.pageStartedAt = now();
    this.askedAt = this.pageStartedAt;
  }

  startPart(number: number): void {
    this.part = { number, startedAt: this.now(), stoppedAt: null };
  }

  stopPart(): void {
    if (this.part && this.part.stoppedAt === null) this.part.stoppedAt = this.now();
  }

  /** A question appears; one that is put again after an interruption starts anew. */
  asked(): void {
    this.askedAt = this.now();
    this.mayAnswerAt = null;
    // A recording that ended before this question has nothing of its answer.
    if (this.part?.stoppedAt !== null) this.part = null;
  }

  /** The question has been read out; only the first call after `asked` counts, so hearing it again moves nothing. */
  mayAnswer(): void {
    this.mayAnswerAt ??= this.now();
  }

  /** The answer ends now. 0 <= asked_at <= from <= to, whatever began or stopped in between. */
  finished(): AnswerTimes & { within: (pageTime: number) => number } {
    const part = this.part;
    const zero = part?.startedAt ?? this.pageStartedAt;
    const end = part?.stoppedAt ?? this.now();
    const within = (pageTime: number) => round(Math.min(Math.max(0, Math.min(pageTime, end) - zero), LONGEST));
    const to = within(end);
    return {
      part: part?.number ?? null,
      asked_at: within(this.askedAt),
      from: Math.min(within(this.mayAnswerAt ?? this.askedAt), to),
      to,
      within,
    };
  }
}

const round = (seconds: number) => Math.round(seconds * 100) / 100;
