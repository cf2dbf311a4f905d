import http from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import { hostOf, isPublicAddress, PRIVATE_TARGET, problemOfUrl } from "./address-guard";
import { guardedLookup, Refused, type Resolve, resolveAll } from "./guarded-lookup";
import { readRetryAfter } from "./retry-after";
import { signedHeaders } from "./sign";

/** One attempt: where to, what, and the bytes of the key that signs it. A GET carries no body. */
export type Attempt = { url: string; method: "POST" | "GET"; id: string; key: Uint8Array; body: string };

export type AttemptResult = {
  /** Null when no answer came. */
  status: number | null;
  milliseconds: number;
  /** A sentence without the address and without anything of the answer; null when it was delivered. */
  problem: string | null;
  /** Seconds that the receiver asked us to wait, with 429 and 503. */
  retryAfter: number | null;
};

/** The port to receivers of webhooks. */
export type WebhookSender = {
  /** What keeps this address from being registered, as the rest of a sentence; null when nothing does. */
  problemOf(url: string): Promise<string | null>;
  /** Sends once. Never throws; follows no redirect; only 2xx is delivered. */
  send(attempt: Attempt): Promise<AttemptResult>;
  /** The longest that `send` takes, in milliseconds. */
  timeoutMs: number;
};

export type SenderOptions = {
  /** Lets private addresses through (ALLOW_PRIVATE_WEBHOOKS). */
  allowPrivate: boolean;
  timeoutMs?: number;
  /** Every address of a name; the system's resolver unless a test brings its own. */
  resolve?: Resolve;
};

const TIMEOUT_MS = 15_000;
/** So much of an answer is read, so that the receiver is not cut off in the middle of a usual one; none of it is kept. */
const READ_AT_MOST = 64 * 1024;

/**
 * A sender over the network. Every address is checked again and pinned when it is connected to, so that a name cannot
 * lead elsewhere after it was registered.
 */
export function webhookSender(options: SenderOptions): WebhookSender {
  const { allowPrivate, timeoutMs = TIMEOUT_MS, resolve = resolveAll } = options;

  const lookup = guardedLookup(resolve, allowPrivate);

  const exchange = (attempt: Attempt, headers: Record<string, string>, signal: AbortSignal) =>
    new Promise<{ status: number; retryAfter: number | null }>((fulfil, reject) => {
      const url = new URL(attempt.url);
      const { request: open } = url.protocol === "https:" ? https : http;
      // A connection of its own, so that it was checked for this attempt.
      const request = open(url, { method: attempt.method, headers, lookup, agent: false, signal });
      request.on("error", reject);
      request.on("response", (response) => {
        const { statusCode: status = 0, headers: answered } = response;
        const asked = status === 429 || status === 503 ? answered["retry-after"] : undefined;
        const result = { status, retryAfter: readRetryAfter(asked, new Date()) };
        const finish = () => {
          fulfil(result);
          request.destroy();
        };
        let read = 0;
        response.on("data", (chunk: Buffer) => {
          read += chunk.length;
          if (read > READ_AT_MOST) finish();
        });
        response.on("end", finish);
        response.on("error", reject);
      });
      request.end(attempt.body);
    });

  return {
    timeoutMs,
    async problemOf(url) {
      const problem = problemOfUrl(url, allowPrivate);
      if (problem || allowPrivate) return problem;
      const host = hostOf(new URL(url));
      if (isIP(host)) return null;
      try {
        const found = await resolve(host);
        return found.every(({ address }) => isPublicAddress(address)) ? null : PRIVATE_TARGET;
      } catch {
        // A name may come into being after its webhook; until then deliveries fail and say so.
        return null;
      }
    },
    async send(attempt) {
      const started = performance.now();
      const over = (
        status: number | null,
        problem: string | null,
        retryAfter: number | null = null,
      ): AttemptResult => ({
        status,
        milliseconds: Math.round(performance.now() - started),
        problem,
        retryAfter,
      });
      const refused = problemOfUrl(attempt.url, allowPrivate);
      if (refused) return over(null, sentence(refused));
      const headers = {
        ...signedHeaders({ ...attempt, at: new Date() }),
        "user-agent": "Greenroom-Webhooks/1",
        ...(attempt.method === "POST" && {
          "content-type": "application/json",
          "content-length": String(Buffer.byteLength(attempt.body)),
        }),
      };
      const timeout = AbortSignal.timeout(timeoutMs);
      try {
        const { status, retryAfter } = await exchange(attempt, headers, timeout);
        return over(status, problemOfStatus(status), retryAfter);
      } catch (error) {
        if (timeout.aborted) return over(null, `The receiver did not finish its answer within ${timeoutMs / 1000} s.`);
        return over(null, problemOfError(error));
      }
    },
  };
}

const sentence = (problem: string) => `The address ${problem}.`;

function problemOfStatus(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return `The receiver answered ${status}: redirects are not followed.`;
  if (status === 410) return "The receiver answered 410: it wants no more deliveries.";
  return `The receiver answered ${status}.`;
}

const CONNECTION_PROBLEMS: Record<string, string> = {
  ECONNREFUSED: "The receiver refused the connection.",
  ECONNRESET: "The receiver broke the connection off.",
  EPIPE: "The receiver broke the connection off.",
  ENOTFOUND: "The receiver's name could not be resolved.",
  EAI_AGAIN: "The receiver's name could not be resolved.",
  EHOSTUNREACH: "The receiver could not be reached.",
  ENETUNREACH: "The receiver could not be reached.",
  ETIMEDOUT: "The receiver could not be reached.",
};

/** A sentence for a connection that failed. Node's own words are left out: they may hold the address. */
function problemOfError(error: unknown): string {
  if (error instanceof Refused) return sentence(error.message);
  // Where several addresses were tried, they usually failed alike.
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (/CERT|TLS|SSL|SELF_SIGNED|VERIFY/.test(code)) return `The receiver's certificate is not valid (${code}).`;
  if (code.startsWith("HPE_")) return "The receiver's answer is not HTTP.";
  return CONNECTION_PROBLEMS[code] ?? `The connection to the receiver failed${code ? ` (${code})` : ""}.`;
}
