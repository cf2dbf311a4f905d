import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { startLocalServer } from "../stand-in";

/** For tests only: a hosted service that answers as it is told to. */

export type StandInReply =
  | { status: number; body: unknown; headers?: Record<string, string> }
  /** Never answers. */
  | "hang"
  /** Breaks the connection. */
  | "reset";

type StandInCall = { method: string; path: string; query: URLSearchParams; key: string; body: string };

export type HostedStandIn = {
  /** For HEYMILO_API_URL. */
  url: string;
  /** Everything that was asked, in order. */
  calls: StandInCall[];
  close: () => Promise<void>;
};

/** Starts the stand-in on a free port. A string as body is sent as HTML, anything else as JSON. */
export async function startHostedStandIn(
  reply: (call: StandInCall, count: number) => StandInReply | Promise<StandInReply>,
): Promise<HostedStandIn> {
  const calls: StandInCall[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", "http://stand-in");
    const call: StandInCall = {
      method: request.method ?? "",
      path: url.pathname,
      query: url.searchParams,
      key: String(request.headers["x-api-key"] ?? ""),
      body: (await buffer(request)).toString(),
    };
    const told = await reply(call, calls.push(call));
    if (told === "hang") return;
    if (told === "reset") {
      request.socket.resetAndDestroy();
      return;
    }
    const isText = typeof told.body === "string";
    const type = isText ? "text/html; charset=utf-8" : "application/json";
    response.writeHead(told.status, { "content-type": type, ...told.headers });
    response.end(isText ? told.body : JSON.stringify(told.body));
  };
  const { origin, close } = await startLocalServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  return { url: origin, calls, close };
}
