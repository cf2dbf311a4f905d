import { addressOf } from "@/lib/contract/address-of";
import { AppError } from "@/lib/contract/errors";
import type { AnyOperation, Download, OutputOf } from "@/lib/contract/operation";
import { fetchSample } from "@/lib/providers/hosted/fetch-sample";
import { type Hosted, HostedFailed, hostOf } from "@/lib/providers/hosted/hosted";
import { type HostedAnswer, sendHosted } from "@/lib/providers/hosted/send-hosted";
import { fillIn, Misfit } from "./fill-in";
import { refusalOf } from "./refusal";

/** How long the service may take to answer. A write may have much to do, and one that is given up may be done all the same. */
const READ_MS = 10_000;
const WRITE_MS = 30_000;

/** An operation's input as a verb gets it; parts that it does not have may be left out. */
export type HostedInput = { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };

/**
 * Asks the hosted service what one of our platform operations asks, and answers what it says in the operation's shape.
 * @throws AppError: unavailable (reasons hosted_...) when it does not answer as it should, rate_limited, or its own refusal
 */
export async function askHosted<O extends AnyOperation>(
  hosted: Hosted,
  operation: O,
  input: HostedInput,
): Promise<OutputOf<O>> {
  const host = hostOf(hosted);
  const answer = await send(hosted, operation, input);
  if (operation.produces) return (await downloadOf(hosted, answer)) as OutputOf<O>; // safe: the type of every operation that produces something other than JSON
  const body = jsonOf(answer);
  if (answer.status >= 300) throw refusalOf(host, answer, body);
  if (body === undefined) throw unexpected(host);
  try {
    return fillIn(operation.response, body) as OutputOf<O>; // safe: fillIn answers what the schema describes
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    console.error(`the hosted service's answer to ${operation.id} does not fit at ${error.path.join(".")}`);
    throw unexpected(host);
  }
}

async function send(hosted: Hosted, operation: AnyOperation, input: HostedInput): Promise<HostedAnswer> {
  // An address with "." or ".." as an id would lead to another operation.
  if (Object.values(input.params ?? {}).some((id) => /^\.{1,2}$/.test(id))) {
    throw new AppError("not_found", "There is nothing at this address.");
  }
  const isRead = operation.method === "GET";
  try {
    return await sendHosted(hosted, {
      method: operation.method,
      path: addressOf(operation, input, ""),
      body: input.body,
      timeoutMs: isRead ? READ_MS : WRITE_MS,
    });
  } catch (error) {
    if (!(error instanceof HostedFailed)) throw error;
    throw noAnswer(hostOf(hosted), error, isRead);
  }
}

function noAnswer(host: string, { failure }: HostedFailed, isRead: boolean): AppError {
  const next = isRead
    ? "Try again in a moment."
    : "The change may have been made all the same: look before you repeat it.";
  if (failure === "timeout") {
    const seconds = (isRead ? READ_MS : WRITE_MS) / 1000;
    return new AppError(
      "unavailable",
      `The hosted service (${host}) did not answer within ${seconds} seconds. ${next}`,
      {
        reason: "hosted_timeout",
      },
    );
  }
  if (failure === "unreachable") {
    return new AppError(
      "unavailable",
      `The hosted service (${host}) could not be reached. Try again in a moment; if it stays so, an admin has to check HEYMILO_API_URL and the server's network.`,
      { reason: "hosted_unreachable" },
    );
  }
  if (failure === "reset") {
    return new AppError("unavailable", `The connection to the hosted service (${host}) broke. ${next}`, {
      reason: "hosted_unreachable",
    });
  }
  return unexpected(host);
}

const unexpected = (host: string) =>
  new AppError(
    "unavailable",
    `The hosted service (${host}) answered with something that is not its API. Try again in a moment; if it stays so, an admin has to check HEYMILO_API_URL.`,
    { reason: "hosted_unexpected" },
  );

function jsonOf(answer: HostedAnswer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(answer.bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined; // no JSON, or no UTF-8
    throw error;
  }
}

/**
 * A file. Where the service answers with an address we fetch what lies there, since pages may not play what is on hosts
 * they do not know. What lies in a private network is left to the asker's browser, which may know its host.
 */
async function downloadOf(hosted: Hosted, answer: HostedAnswer): Promise<Download> {
  if (answer.status >= 200 && answer.status < 300) return { bytes: answer.bytes };
  const location = answer.headers.get("location");
  if (answer.status >= 400 || !location) throw refusalOf(hostOf(hosted), answer, jsonOf(answer));
  const address = new URL(location, hosted.url).href;
  try {
    const bytes = await fetchSample(address, { ownOrigin: new URL(hosted.url).origin });
    return bytes ? { bytes } : { redirect: address };
  } catch (error) {
    if (!(error instanceof HostedFailed)) throw error;
    throw new AppError("unavailable", "The file that the hosted service points to could not be fetched.", {
      reason: "hosted_unreachable",
    });
  }
}
