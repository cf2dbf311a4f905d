import { type OperationId, type Operations, operations } from "@/lib/contract";
import { addressOf, type CallParts } from "@/lib/contract/address-of";
import {
  APIErrorResponse,
  AppError,
  ERROR_CODES,
  type ErrorCode,
  type FieldError,
  HTTPValidationError,
} from "@/lib/contract/errors";
import type { AnyOperation, CallOf, OutputOf } from "@/lib/contract/operation";

/** The client's one seam: the network, or a door's own function in the same process. */
type Fetch = (request: Request) => Promise<Response>;

/** One function for each operation, typed by its declaration. Every one throws AppError when refused. */
export type Client = {
  [K in OperationId]: (
    ...args: Record<never, never> extends CallOf<Operations[K]>
      ? [call?: CallOf<Operations[K]>]
      : [call: CallOf<Operations[K]>]
  ) => Promise<OutputOf<Operations[K]>>;
};

type AnyCall = CallParts & {
  body?: unknown;
  bytes?: Uint8Array<ArrayBuffer> | Blob;
  fileName?: string;
};

/** Makes the typed client over a way to send requests. */
export function createClient(options: { origin: string; fetch: Fetch }): Client {
  const entries = Object.values(operations).map((operation: AnyOperation) => [
    operation.id,
    async (call: AnyCall = {}) => send(operation, call, options),
  ]);
  return Object.fromEntries(entries) as Client; // safe: names and signatures both come from `operations`
}

async function send(
  operation: AnyOperation,
  call: AnyCall,
  options: { origin: string; fetch: Fetch },
): Promise<unknown> {
  const headers = new Headers({ accept: "application/json" });
  let body: BodyInit | undefined;
  if (call.bytes !== undefined) {
    body = call.bytes;
    headers.set("content-type", "application/octet-stream");
    if (call.fileName) headers.set("x-file-name", encodeURIComponent(call.fileName));
  } else if (call.body !== undefined) {
    body = JSON.stringify(call.body);
    headers.set("content-type", "application/json");
  }
  const request = new Request(addressOf(operation, call, options.origin), { method: operation.method, headers, body });
  const response = await options.fetch(request).catch((cause: unknown) => {
    throw new AppError("unavailable", "The server could not be reached. Check your connection and try again.", {
      cause,
    });
  });
  const answer: unknown = await response.json().catch(() => undefined); // an answer that is no JSON is an error below
  if (!response.ok) throw toAppError(response, answer);
  return answer;
}

/** Turns an error answer of any of the API's shapes back into the error it came from. */
export function toAppError(response: Response, answer: unknown): AppError {
  const retryAfter = Number(response.headers.get("retry-after")) || undefined;
  const invalid = HTTPValidationError.safeParse(answer);
  if (invalid.success) {
    const fields: FieldError[] = invalid.data.detail.map((item) => ({ field: item.loc.slice(1), message: item.msg }));
    const first = invalid.data.detail[0];
    return new AppError(
      "invalid",
      first ? `${first.loc.slice(1).join(".")} ${first.msg}`.trim() : "Something is not valid.",
      { fields },
    );
  }
  const known = APIErrorResponse.safeParse(answer);
  const code = codeOfStatus(response.status);
  if (!known.success)
    return new AppError(code, "The server answered with something unexpected. Try again in a moment.");
  return new AppError(code, known.data.error.message, { reason: known.data.error.code, retryAfter });
}

function codeOfStatus(status: number): ErrorCode {
  const codes = Object.keys(ERROR_CODES) as ErrorCode[]; // safe: the table's own keys
  return codes.find((code) => ERROR_CODES[code].status === status) ?? (status >= 500 ? "unavailable" : "bad_request");
}
