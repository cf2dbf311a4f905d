/**
 * What a door reads of a request. A web Request is one; the server makes a smaller one from Node's own, since a Request
 * costs more than most answers.
 */
export type Asked = {
  readonly method: string;
  /** The full address. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | null;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
};
