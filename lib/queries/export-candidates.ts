import { toAppError } from "@/lib/client/create-client";
import { addressOf } from "@/lib/contract/address-of";
import { AppError } from "@/lib/contract/errors";
import { exportCandidatesCsv, exportCandidatesJson } from "@/lib/contract/workspace/postings";

const EXPORTS = { csv: exportCandidatesCsv, json: exportCandidatesJson };
export type ExportKind = keyof typeof EXPORTS;

/**
 * Fetches a posting's candidates as a file; the browser may keep it on disk while it grows. `onProgress` gets the bytes so
 * far.
 * @throws AppError when refused or broken off; an AbortError when `signal` stopped it
 */
export async function fetchExport(call: {
  postingId: string;
  kind: ExportKind;
  signal: AbortSignal;
  onProgress: (bytes: number) => void;
}): Promise<Blob> {
  const address = addressOf(EXPORTS[call.kind], { params: { posting_id: call.postingId } }, "");
  try {
    const response = await fetch(address, { signal: call.signal });
    if (!response.ok || !response.body) {
      throw toAppError(response, await response.json().catch(() => undefined)); // an answer that is no JSON is told vaguely
    }
    return await new Response(response.body.pipeThrough(counter(call.onProgress)), {
      headers: { "content-type": response.headers.get("content-type") ?? "" },
    }).blob();
  } catch (error) {
    if (error instanceof AppError || call.signal.aborted) throw error;
    throw new AppError("unavailable", "The connection broke before everything was here. Nothing was saved.", {
      cause: error,
    });
  }
}

function counter(
  onProgress: (bytes: number) => void,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      onProgress(bytes);
      controller.enqueue(chunk);
    },
  });
}
