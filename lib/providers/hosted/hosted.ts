/** The hosted service that the dashboard speaks to: its API's address without a slash at the end, and our key there. */
export type Hosted = { url: string; key: string };

/** Why no whole answer came. `reset` means that the connection broke while it was used. */
type HostedFailure = "timeout" | "unreachable" | "reset" | "too_large";

/** The hosted service gave no answer that could be read. Its message holds no address, no key and no word of the service. */
export class HostedFailed extends Error {
  override readonly name = "HostedFailed";

  constructor(readonly failure: HostedFailure) {
    super(`The hosted service gave no answer (${failure}).`);
  }
}

/** How people call the service: the host of its API. */
export const hostOf = (hosted: Hosted): string => new URL(hosted.url).host;
