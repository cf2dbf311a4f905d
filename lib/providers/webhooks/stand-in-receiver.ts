import type { IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import { Webhook, WebhookVerificationError } from "standardwebhooks";
import { startLocalServer } from "../stand-in";

/** For tests only: a receiver of webhooks that notes what comes and answers as badly as it is told. */

export type Received = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
  at: number;
};

/**
 * A status with headers; or: `hang` says nothing, `reset` breaks the connection off, `slow` begins an answer and never
 * ends it, `big` sends an endless one.
 */
export type Answer = number | { status: number; headers: Record<string, string> } | "hang" | "reset" | "slow" | "big";

export type StandInReceiver = {
  origin: string;
  received: Received[];
  /** Bytes of `big` answers that were taken off our hands. */
  sent(): number;
  close(): Promise<void>;
};

/** Starts it. `answer` is asked once for each request, with the number of the request at its path from 1. */
export async function startReceiver(answer: (path: string, nth: number) => Answer): Promise<StandInReceiver> {
  const received: Received[] = [];
  let sent = 0;
  const server = await startLocalServer(async (request, response) => {
    const { pathname: path, searchParams: query } = new URL(request.url ?? "/", "http://receiver");
    const body = await text(request);
    received.push({ method: request.method ?? "", path, query, headers: request.headers, body, at: Date.now() });
    const how = answer(path, received.filter((earlier) => earlier.path === path).length);
    if (how === "hang") return;
    if (how === "reset") return request.socket.resetAndDestroy();
    if (how === "slow") return void response.writeHead(200).write("a");
    if (how === "big") {
      response.writeHead(200);
      const chunk = Buffer.alloc(16 * 1024, "x");
      const more = (error?: Error | null) => {
        if (error || response.destroyed) return;
        sent += chunk.length;
        response.write(chunk, more);
      };
      return more();
    }
    const { status, headers } = typeof how === "number" ? { status: how, headers: {} } : how;
    response.writeHead(status, headers).end("thank you");
  });
  return { origin: server.origin, received, sent: () => sent, close: server.close };
}

/** True when `standardwebhooks` takes a request as signed with this `whsec_` secret in the last five minutes. */
export function isSigned(secret: string, request: Received): boolean {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  try {
    new Webhook(secret).verify(request.body, headers, { jsonParse: false });
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
}
