/** A request's headers, by their names in lower case. A web Headers is one. */
export type AskedHeaders = Pick<Headers, "get" | "has"> & Iterable<[string, string]>;

/**
 * What a door reads of a request. The server makes it from Node's own, since a web Request with its streams costs more
 * than most answers; `askedBy` makes it from a web Request.
 */
export type Asked = {
  readonly method: string;
  /** The full address. */
  readonly url: URL;
  readonly headers: AskedHeaders;
  readonly body: AsyncIterable<Uint8Array> | null;
};

/** What a door reads, of a web Request; its body is not consumed by this. */
export const askedBy = ({ method, url, headers, body }: Request): Asked => ({
  method,
  url: new URL(url),
  headers,
  body,
});
