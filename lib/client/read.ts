import { operations } from "@/lib/contract";
import { addressOf } from "@/lib/contract/address-of";
import { AppError } from "@/lib/contract/errors";
import type { AnyOperation } from "@/lib/contract/operation";
import { bridge } from "./bridge";
import { READ_ROOT } from "./read-root";

const refuse = (error: AppError) =>
  Response.json(
    { error: { type: "invalid_request_error", code: error.code, message: error.message } },
    { status: error.status, headers: { "cache-control": "private, no-store" } },
  );

/**
 * Answers a dashboard page's read: the member behind the cookies calls the operation through the client's own seam, so
 * it works alike whether the API is ours or hosted.
 */
export async function handleRead(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const id = url.pathname.slice(READ_ROOT.length);
  const operation: AnyOperation | undefined = Object.hasOwn(operations, id)
    ? operations[id as keyof typeof operations] // safe: just checked
    : undefined;
  if (request.method !== "GET" || operation?.method !== "GET" || operation.door === "portal") {
    return refuse(new AppError("not_found", "There is nothing at this address."));
  }
  const member = await bridge().session(request.headers);
  if (!member) return refuse(new AppError("unauthorized", "Your session has ended. Sign in again."));
  const call = parseCall(url.searchParams.get("call"));
  if (!call) return refuse(new AppError("bad_request", "The call is not valid JSON."));
  return bridge().handle(new Request(addressOf(operation, call, url.origin)), member);
}

type Call = { params?: Record<string, string>; query?: Record<string, unknown> };

function parseCall(json: string | null): Call | null {
  try {
    const call: unknown = JSON.parse(json ?? "{}");
    return typeof call === "object" && call !== null ? call : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
