import { MediaRecording } from "@/components/portal/recorder/media-recording";
import { PromptClock } from "@/components/portal/recorder/prompt-clock";
import { delayAfter, judge, Nap } from "@/components/portal/recorder/trouble";
import type { UploadQueue } from "@/components/portal/recorder/upload-queue";
import type { InterviewState, PortalState } from "@/lib/contract/portal";
import type { InterviewClient } from "@/lib/queries/portal";
import { BEFORE_THE_START, type SessionState } from "./session-state";
import type { Answer, UnsentAnswers } from "./unsent-answers";

/** A claim lapses after 20 s without a sign of life; a recording gives one every two seconds, typing none. */
const HEARTBEAT_MS = 10_000;

type Given = {
  token: string;
  tabId: string;
  client: InterviewClient;
  queue: UploadQueue;
  unsent: UnsentAnswers;
  /** Seconds of the page's own clock. */
  now: () => number;
  onFinished: (state: PortalState) => void;
  /** The interview is not open (any more): the page must ask where the candidate stands. */
  onStageChange: () => void;
};

export type SpokenOrTyped = { source: Answer["source"]; text: string | null; phrases: { text: string; at: number }[] };

/**
 * The conversation, without its looks: claims the interview for this tab, records, hands in answers, finishes. Every
 * call is repeated until it is stored, and nothing that was answered is lost on the way.
 */
export class InterviewSession {
  readonly clock: PromptClock;
  private state = BEFORE_THE_START;
  private listeners = new Set<() => void>();
  private nap = new Nap();
  /** Counts the claims: what an earlier one was still doing ends. */
  private claim = 0;
  private nextPart = 0;
  private part: number | null = null;
  private stream: MediaStream | null = null;
  private recording: MediaRecording | null = null;
  private heart: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly given: Given) {
    this.clock = new PromptClock(given.now);
    given.queue.subscribe(() => {
      if (given.queue.snapshot().status === "other_tab" && this.state.phase !== "elsewhere") void this.leave();
    });
  }

  /** Opens the interview here. The stream is this session's from now on; null records nothing. */
  async begin(stream: MediaStream | null, takeOver = false): Promise<void> {
    this.claim += 1;
    this.nap.wake();
    this.stream = stream;
    this.set({ phase: "claiming", problem: null });
    const { token, tabId, client, queue } = this.given;
    const state = await this.persist(() =>
      client.startInterview({ params: { token }, body: { tab_id: tabId, take_over: takeOver } }),
    );
    if (!state) return;
    // The claim is this tab's again: what the queue was told before no longer counts.
    queue.resume();
    const mine = this.claim;
    const highest = await queue.restore();
    if (mine !== this.claim) return;
    this.nextPart = Math.max(this.nextPart, state.next_part, highest + 1);
    this.startHeart();
    if (state.prompt) this.record();
    await this.show(state);
  }

  /** Hands in the answer to the present prompt. */
  async answer({ source, text, phrases }: SpokenOrTyped): Promise<void> {
    const { prompt } = this.state;
    if (!prompt || this.state.phase !== "asking") return;
    const { within, ...times } = this.clock.finished();
    const said = phrases.map((phrase) => ({ text: phrase.text, at: within(phrase.at) }));
    const answer: Answer = { prompt_id: prompt.id, ...times, text, source, phrases: said };
    this.given.unsent.keep(answer);
    await this.send(answer);
  }

  /** Records again after an interruption, as a new part; null goes on without recording. */
  resumeRecording(stream: MediaStream | null): void {
    this.stream = stream;
    this.set({ recording: "off" });
    this.record();
  }

  /** Tries at once what waits for the connection. */
  wake(): void {
    this.nap.wake();
    this.given.queue.resume();
  }

  /** Ends the interview although the server refused the rest of the recording. */
  async finishWithoutTheRest(): Promise<void> {
    await this.given.queue.clear();
  }

  close(): void {
    this.claim += 1;
    clearInterval(this.heart);
    this.nap.wake();
    void this.stopRecording();
    this.given.queue.close();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): SessionState => this.state;

  private async show(state: InterviewState): Promise<void> {
    const { prompt, answered } = state;
    if (!prompt) {
      this.set({ prompt, answered, problem: null, phase: "finishing" });
      return this.finish();
    }
    this.clock.asked();
    this.set({ prompt, answered, problem: null, phase: "asking" });
    const kept = this.given.unsent.find(prompt.id);
    if (kept) await this.send(kept);
  }

  private async send(answer: Answer): Promise<void> {
    this.set({ phase: "saving", problem: null });
    const { token, tabId, client, unsent } = this.given;
    const state = await this.persist(
      () => client.submitAnswer({ params: { token }, body: { ...answer, tab_id: tabId } }),
      () => unsent.forget(answer.prompt_id),
    );
    if (!state) return;
    unsent.forget(answer.prompt_id);
    await this.show(state);
  }

  private async finish(): Promise<void> {
    const mine = this.claim;
    const { token, tabId, client, queue } = this.given;
    await this.stopRecording();
    // Another tab of this browser may have left something behind when this one took over.
    await queue.restore();
    await queue.whenEmpty();
    if (mine !== this.claim) return;
    const state = await this.persist(() => client.finishInterview({ params: { token }, body: { tab_id: tabId } }));
    if (!state) return;
    clearInterval(this.heart);
    await queue.clear();
    this.given.onFinished(state);
  }

  private record(): void {
    const { stream } = this;
    if (!stream) return;
    const part = this.nextPart;
    this.nextPart += 1;
    this.part = part;
    try {
      const recording = new MediaRecording(stream, {
        onStart: () => {
          this.clock.startPart(part);
          this.set({ recording: "on" });
        },
        onChunk: (bytes, mimeType) => this.given.queue.add(part, mimeType, bytes),
        onInterrupt: () => {
          this.clock.stopPart();
          this.set({ recording: "interrupted" });
        },
      });
      recording.start();
      this.recording = recording;
    } catch (error) {
      // The device was lost between the check and the start, or the browser records nothing that is taken.
      console.warn("The recording could not be started.", error);
      this.set({ recording: "interrupted" });
    }
  }

  /** The server and this page no longer agree on a part: what follows goes into a new one. */
  async restartPart(part: number): Promise<void> {
    if (part !== this.part || this.state.recording !== "on") return;
    await this.recording?.stop();
    this.clock.stopPart();
    this.record();
  }

  private async stopRecording(): Promise<void> {
    const { recording, stream } = this;
    this.recording = null;
    this.stream = null;
    await recording?.stop();
    this.clock.stopPart();
    for (const track of stream?.getTracks() ?? []) track.stop();
    this.set({ recording: "off" });
  }

  private async leave(): Promise<void> {
    this.claim += 1;
    clearInterval(this.heart);
    this.nap.wake();
    this.set({ phase: "elsewhere", isOffline: false });
    await this.stopRecording();
  }

  private startHeart(): void {
    clearInterval(this.heart);
    this.heart = setInterval(() => void this.beat(), HEARTBEAT_MS);
  }

  private async beat(): Promise<void> {
    if (this.state.recording === "on") return;
    const mine = this.claim;
    const { token, tabId, client } = this.given;
    try {
      await client.startInterview({ params: { token }, body: { tab_id: tabId } });
    } catch (error) {
      // Anything else passes or shows itself with the next answer; the next beat tries again.
      if (mine === this.claim && judge(error).kind === "other_tab") await this.leave();
    }
  }

  /** Repeats a call until it gets through. Null: the claim was lost, or the server refused, and the state says so. */
  private async persist<T>(call: () => Promise<T>, onRefused?: () => void): Promise<T | null> {
    const mine = this.claim;
    for (let failures = 1; mine === this.claim; failures += 1) {
      try {
        const answer = await call();
        if (mine !== this.claim) return null;
        this.set({ isOffline: false });
        return answer;
      } catch (error) {
        if (mine !== this.claim) return null;
        const trouble = judge(error);
        if (trouble.kind === "other_tab") await this.leave();
        if (trouble.kind === "refused") {
          onRefused?.();
          if (trouble.reason === "wrong_stage") this.given.onStageChange();
          this.set({ phase: "asking", isOffline: false, problem: trouble.message });
        }
        if (trouble.kind !== "passing") return null;
        this.set({ isOffline: true });
        await this.nap.sleep(delayAfter(failures, trouble.retryAfter));
      }
    }
    return null;
  }

  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}
