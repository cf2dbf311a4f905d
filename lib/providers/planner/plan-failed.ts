import type { ModelFailure } from "../language-model/model-failed";

/**
 * No plan could be made. `message` is one or two plain sentences for the person who waits: it never holds a key or the
 * service's own words.
 */
export class PlanFailed extends Error {
  override readonly name = "PlanFailed";

  constructor(
    readonly failure: ModelFailure,
    message: string,
  ) {
    super(message);
  }
}
