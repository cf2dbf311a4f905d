/** Why nothing was written down; `stopped` means the caller asked for it. */
export type TranscriptionFailure =
  | "unreachable"
  | "timeout"
  | "rate_limited"
  | "refused"
  | "service_error"
  | "unusable_reply"
  | "unreadable_input"
  | "stopped";

/**
 * A recording could not be written down. `message` is one or two plain sentences fit for the reader; it holds no key, no
 * path and no word of the service, which may repeat either.
 */
export class TranscriptionFailed extends Error {
  override readonly name = "TranscriptionFailed";

  constructor(
    readonly failure: TranscriptionFailure,
    message: string,
  ) {
    super(message);
  }
}
