import { queryOptions } from "@tanstack/react-query";
import { browserClient } from "@/lib/client/browser-client";
import { type Client, createClient } from "@/lib/client/create-client";
import type { PortalState } from "@/lib/contract/portal";
import { sendWithProgress } from "./send-with-progress";

export const portalKeys = {
  opening: (company: string, name: string) => ["portal", "opening", company, name] as const,
  one: (token: string) => ["portal", "interview", token] as const,
};

/** The public page of a posting. On the server hand over `openClient()`. */
export const openingQuery = (params: { company: string; name: string }, client: Client = browserClient) =>
  queryOptions({
    queryKey: portalKeys.opening(params.company, params.name),
    queryFn: () => client.getOpening({ params }),
  });

/** Where the holder of this link stands. On the server hand over `openClient()`. */
export const portalQuery = (token: string, client: Client = browserClient) =>
  queryOptions({ queryKey: portalKeys.one(token), queryFn: () => client.getPortal({ params: { token } }) });

/** What a candidate's page may do: the link is the permission, so these go from the browser without a server action. */
export const portalClient: Client = browserClient;

/** What a running interview calls. */
export type InterviewClient = Pick<Client, "startInterview" | "appendRecording" | "submitAnswer" | "finishInterview">;

/** A call of an interview that hangs for so long, in milliseconds, is given up and made again. */
const PATIENCE_MS = 60_000;

/** As `portalClient`, for calls that are repeated until they succeed: none of them hangs for ever. */
export const interviewClient: InterviewClient = createClient({
  get origin() {
    return window.location.origin;
  },
  fetch: (request) => fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) }),
});

/**
 * Sends a resume. `onProgress` gets 0-100 while the file travels.
 * @throws AppError when the server refuses it, cannot be reached, or `signal` stopped it
 */
export function sendResume(call: {
  token: string;
  file: File;
  signal: AbortSignal;
  onProgress: (percent: number) => void;
}): Promise<PortalState> {
  const client = createClient({
    origin: window.location.origin,
    fetch: (request) => sendWithProgress(request, call.onProgress, call.signal),
  });
  return client.uploadResume({ params: { token: call.token }, bytes: call.file, fileName: call.file.name });
}
