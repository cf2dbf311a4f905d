/**
 * Runs in the page, before its own scripts: a person made of a drawn figure and a synthesised voice stands in for camera
 * and microphone, and a recogniser that knows the script for the browser's own. Recorder, upload and server are real.
 */
export function installSyntheticPerson(): void {
  const audio = new AudioContext();
  const voice = audio.createMediaStreamDestination();

  const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 240 });
  const draw = canvas.getContext("2d");
  let isSpeaking = false;
  const paint = () => {
    if (!draw) return;
    const lift = isSpeaking ? Math.sin(performance.now() / 180) * 2 : 0;
    draw.fillStyle = "#dfe7e1";
    draw.fillRect(0, 0, 320, 240);
    draw.fillStyle = "#2f5d46";
    draw.beginPath();
    draw.ellipse(160, 250, 105, 85, 0, 0, 2 * Math.PI);
    draw.fill();
    draw.fillStyle = "#c9a183";
    draw.beginPath();
    draw.ellipse(160, 105 + lift, 46, 56, 0, 0, 2 * Math.PI);
    draw.fill();
    draw.fillStyle = "#3a2a22";
    draw.beginPath();
    draw.ellipse(160, 92 + lift, 48, 48, 0, 1.1 * Math.PI, 1.9 * Math.PI);
    draw.fill();
    draw.fillStyle = "#7a4a3c";
    draw.beginPath();
    draw.ellipse(160, 132 + lift, 14, isSpeaking ? 3 + Math.abs(lift) * 2 : 2, 0, 0, 2 * Math.PI);
    draw.fill();
  };
  setInterval(paint, 100);

  navigator.mediaDevices.getUserMedia = async (wanted) => {
    await audio.resume();
    const picture = wanted?.video ? canvas.captureStream(10).getVideoTracks() : [];
    return new MediaStream([...picture, ...(wanted?.audio ? voice.stream.clone().getAudioTracks() : [])]);
  };
  // Small enough to be kept in a repository.
  const Recorder = window.MediaRecorder;
  window.MediaRecorder = class extends Recorder {
    constructor(stream: MediaStream, options?: MediaRecorderOptions) {
      super(stream, { ...options, videoBitsPerSecond: 24_000, audioBitsPerSecond: 20_000 });
    }
  };

  type Heard = { results: { isFinal: boolean; 0: { transcript: string }; length: 1 }[]; resultIndex: number };
  const listeners = new Set<FakeRecognition>();
  class FakeRecognition extends EventTarget {
    onresult: ((heard: Heard) => void) | null = null;
    onend: (() => void) | null = null;
    onstart: (() => void) | null = null;
    start() {
      listeners.add(this);
      this.onstart?.();
    }
    stop() {
      listeners.delete(this);
      this.onend?.();
    }
    abort() {
      this.stop();
    }
  }
  const heardOf = (results: { text: string; isFinal: boolean }[]): Heard => ({
    results: results.map(({ text, isFinal }) => ({ isFinal, 0: { transcript: text }, length: 1 })),
    resultIndex: Math.max(0, results.length - 1),
  });

  const say = async (sentences: { text: string; wav: string }[]): Promise<void> => {
    const results: { text: string; isFinal: boolean }[] = [];
    const tell = () => {
      for (const listener of listeners) listener.onresult?.(heardOf(results));
    };
    for (const { text, wav } of sentences) {
      const bytes = Uint8Array.from(atob(wav), (char) => char.charCodeAt(0));
      const source = audio.createBufferSource();
      source.buffer = await audio.decodeAudioData(bytes.buffer);
      source.connect(voice);
      const ended = new Promise<void>((resolve) => source.addEventListener("ended", () => resolve()));
      isSpeaking = true;
      source.start();
      results.push({ text: text.split(" ")[0] ?? text, isFinal: false });
      tell();
      await ended;
      results[results.length - 1] = { text, isFinal: true };
      tell();
      isSpeaking = false;
    }
  };
  Object.assign(window, {
    SpeechRecognition: FakeRecognition,
    webkitSpeechRecognition: FakeRecognition,
    syntheticSay: say,
  });
}
