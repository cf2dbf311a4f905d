import { toAppError } from "@/lib/client/create-client";
import { READ_ROOT } from "@/lib/client/read-root";
import type { OperationId, Operations } from "@/lib/contract";
import { AppError } from "@/lib/contract/errors";
import type { CallOf, OutputOf } from "@/lib/contract/operation";

/**
 * How a query reads: in the browser over the network, on the server in process. Every query takes one, so that the
 * server's prefetch and the browser's refetch share key and call.
 */
export type Read = <K extends OperationId>(id: K, call: CallOf<Operations[K]>) => Promise<OutputOf<Operations[K]>>;

/** Reads over the network with the page's session. @throws AppError */
export const browserRead: Read = async (id, call) => {
  const response = await fetch(`${READ_ROOT}${id}?call=${encodeURIComponent(JSON.stringify(call))}`).catch(
    (cause: unknown) => {
      throw new AppError("unavailable", "The server could not be reached. Check your connection and try again.", {
        cause,
      });
    },
  );
  const answer: unknown = await response.json().catch(() => undefined); // an answer that is no JSON is an error below
  if (!response.ok) throw toAppError(response, answer);
  return answer as OutputOf<Operations[typeof id]>; // safe: the door answered this very operation
};
