import { withinRecording } from "./timeline";

/** What the page needs to know of the element that plays. Seconds; `duration` is NaN until it is known. */
export type PlayerState = { time: number; duration: number; isPlaying: boolean; rate: number };

export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** What a player uses of a video or audio element. */
export type MediaElement = Pick<
  HTMLMediaElement,
  | "addEventListener"
  | "currentTime"
  | "duration"
  | "pause"
  | "paused"
  | "play"
  | "playbackRate"
  | "readyState"
  | "seeking"
>;

/** One recording's player: the element comes and goes, what was heard so far stays. */
export type Player = ReturnType<typeof createPlayer>;

/** Makes a player without an element. `knownDuration`: seconds, where the server knows them. */
export function createPlayer(knownDuration: number | null) {
  const listeners = new Set<() => void>();
  let element: MediaElement | null = null;
  let state: PlayerState = { time: 0, duration: knownDuration ?? Number.NaN, isPlaying: false, rate: 1 };

  const change = (next: Partial<PlayerState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const seek = (time: number) => {
    const target = withinRecording(time, state.duration);
    change({ time: target });
    if (element && element.readyState > 0) element.currentTime = target;
  };
  const play = () => {
    // Set first: before the file has loaded, loadedmetadata reads it and begins.
    change({ isPlaying: true });
    // A refused play (no file, no permission yet) is told by the element's own events.
    element?.play().catch(() => change({ isPlaying: element !== null && !element.paused }));
  };

  const attach = (media: MediaElement) => {
    element = media;
    const events = new AbortController();
    const on = (name: string, run: () => void) => media.addEventListener(name, run, { signal: events.signal });
    on("timeupdate", () => {
      // A renewed address starts the element at 0; the place in the recording is ours to keep.
      if (media.readyState > 0 && !media.seeking) change({ time: media.currentTime });
    });
    on("seeked", () => change({ time: media.currentTime }));
    const begin = () => {
      const isKnown = Number.isFinite(media.duration);
      change({ duration: isKnown ? media.duration : state.duration });
      media.playbackRate = state.rate;
      if (state.time > 0) media.currentTime = withinRecording(state.time, state.duration);
      if (state.isPlaying) play();
    };
    on("loadedmetadata", begin);
    // The page came from the server: its element may have loaded before anybody listened.
    if (media.readyState > 0) begin();
    on("play", () => change({ isPlaying: true }));
    on("pause", () => change({ isPlaying: false }));
    on("ended", () => change({ isPlaying: false }));
    return () => {
      events.abort();
      media.pause();
      element = null;
    };
  };

  return {
    attach,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,
    seek,
    /** Plays from a moment; without one from where it stands. */
    playFrom: (time: number) => {
      seek(time);
      play();
    },
    seekBy: (seconds: number) => seek(state.time + seconds),
    toggle: () => (state.isPlaying ? element?.pause() : play()),
    setRate: (rate: number) => {
      change({ rate });
      if (element) element.playbackRate = rate;
    },
  };
}
