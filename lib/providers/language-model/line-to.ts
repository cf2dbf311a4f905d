import type { Ask, Endpoint } from "./ask-model";
import { ModelFailed, type ModelFailure } from "./model-failed";

/**
 * A line to a model that loads the AI SDK (25 MB, up to a second) at the first question only: installations without a
 * model never pay for it.
 * In: the endpoint, and how a failure is called where the line is used. Out: `ask`, which throws that failure.
 */
export function lineTo(endpoint: Endpoint, failed: (failure: ModelFailure, message: string) => Error): Ask {
  let line: Promise<Ask> | undefined;
  return async (question) => {
    line ??= import("./ask-model").then(({ askModel }) => askModel(endpoint));
    try {
      return await (await line)(question);
    } catch (error) {
      throw error instanceof ModelFailed ? failed(error.failure, error.message) : error;
    }
  };
}
