/** Why a model gave nothing usable; `stopped` means our own process asked for it. */
export type ModelFailure =
  | "unreachable"
  | "timeout"
  | "rate_limited"
  | "refused"
  | "service_error"
  | "unusable_reply"
  | "stopped";

/**
 * A language model gave nothing usable. `message` is one or two plain sentences fit for the reader: it never holds a key
 * or what was asked. There is no `cause` on purpose: the errors of the AI SDK carry the whole request.
 */
export class ModelFailed extends Error {
  override readonly name = "ModelFailed";

  constructor(
    readonly failure: ModelFailure,
    message: string,
  ) {
    super(message);
  }
}
