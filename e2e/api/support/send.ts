import { request } from "node:http";

export type Sent = {
  method: string;
  /** Path and query as they go over the wire: nothing is encoded or normalised. */
  path: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
};

export type Received = { status: number; headers: Record<string, string>; text: string; bytes: number };

/** Sends a request as it is, also one that fetch would refuse or repair. A connection that is cut is an error. */
export function send(origin: string, { method, path, headers = {}, body }: Sent): Promise<Received> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    let isAnswered = false;
    const outgoing = request({ host: hostname, port, method, path, headers: { ...headers, ...lengthOf(body) } });
    outgoing.once("response", (incoming) => {
      isAnswered = true;
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.once("error", reject);
      incoming.once("end", () => {
        const all = Buffer.concat(chunks);
        const given = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
        resolve({
          status: incoming.statusCode ?? 0,
          headers: Object.fromEntries(given),
          text: all.toString("utf8"),
          bytes: all.length,
        });
      });
    });
    // A server may answer 413 and close before it has read everything.
    outgoing.once("error", (error) => {
      if (!isAnswered) reject(error);
    });
    outgoing.end(body);
  });
}

function lengthOf(body: Sent["body"]): Record<string, string> {
  return body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
}
