import type { ModelFailure } from "../language-model/model-failed";

/** Why an evaluation could not be made. */
export type EvaluationFailure = ModelFailure | "unreadable_input";

/**
 * No trustworthy evaluation could be made: a job retries, a page says that a person is needed.
 * `message` is one or two plain sentences fit for the reader: it never holds a key or personal data. There is no
 * `cause` on purpose: the errors of the AI SDK carry the whole request, and so the resume.
 */
export class EvaluationFailed extends Error {
  override readonly name = "EvaluationFailed";

  constructor(
    readonly failure: EvaluationFailure,
    message: string,
  ) {
    super(message);
  }
}
