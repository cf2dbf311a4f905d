/** A file that holds no sound or picture that can be read (empty, cut before its first packet, or not a recording). */
export class MediaUnreadable extends Error {
  override name = "MediaUnreadable";
}

/** One part as `PartsDiffer` tells of it: `tracks` names what the part declares, such as `["video vp8", "audio opus"]`. */
type DifferingPart = { path: string; tracks: string[]; joins: boolean };

/**
 * The parts cannot become one file without re-encoding. Nothing was written and nothing is lost: the caller keeps the
 * parts as separate files (each can be built alone). `parts` lists every readable part in order; those with
 * `joins: false` do not fit the first one.
 */
export class PartsDiffer extends Error {
  override name = "PartsDiffer";

  constructor(readonly parts: DifferingPart[]) {
    const said = parts.map((part, index) => `${index + 1}: ${part.tracks.join(" + ")}`).join("; ");
    super(`These parts cannot be joined into one file because their tracks differ (${said}).`);
  }
}

/**
 * Turns what the demuxer threw into `MediaUnreadable`, and lets an operating system error (missing file, failing disk)
 * pass unchanged, so that a full disk is never mistaken for a broken recording.
 */
export function asUnreadable(error: unknown): unknown {
  if (error instanceof MediaUnreadable || !(error instanceof Error) || "errno" in error) return error;
  return new MediaUnreadable(`This recording cannot be read: ${error.message}`, { cause: error });
}
