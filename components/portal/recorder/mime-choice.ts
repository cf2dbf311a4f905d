/** In order of preference. VP8 first: every phone and laptop encodes it in real time, and parts of one kind join. */
const VIDEO_TYPES = ["video/webm;codecs=vp8,opus", "video/webm", "video/mp4;codecs=avc1.42E01E,mp4a.40.2", "video/mp4"];
const AUDIO_TYPES = ["audio/webm;codecs=opus", "audio/webm", "audio/mp4"];

/**
 * The type to record in, or null when this browser can record in none that the server takes.
 * `isSupported` is `MediaRecorder.isTypeSupported`.
 */
export function chooseMimeType(hasVideo: boolean, isSupported: (type: string) => boolean): string | null {
  return (hasVideo ? VIDEO_TYPES : AUDIO_TYPES).find(isSupported) ?? null;
}
