/**
 * The speech-to-text port.
 */

/** A stretch of speech; seconds from the beginning of the recording, `start <= end`. */
export type Segment = { text: string; start: number; end: number };

export type Transcriber = {
  /** Shown where a transcript's origin is told, for example "whisper-1". */
  name: string;
  /**
   * Writes down what is said in a recording.
   * In: a file on this machine, its MIME type (codecs allowed) and perhaps the language as a BCP 47 tag ("en-US").
   * Out: the segments in order, none of them blank; an empty list when nothing is said. Throws TranscriptionFailed.
   */
  transcribe(input: { path: string; mimeType: string; language?: string; signal?: AbortSignal }): Promise<{
    segments: Segment[];
  }>;
};
