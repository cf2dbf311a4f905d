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

/** A file on its way: `onProgress` gets 0-100 while it travels, `signal` stops it. */
type Sending = { token: string; file: File; signal: AbortSignal; onProgress: (percent: number) => void };

const tellingClient = ({ onProgress, signal }: Sending) =>
  createClient({
    origin: window.location.origin,
    fetch: (request) => sendWithProgress(request, onProgress, signal),
  });

/** Sends a resume. @throws AppError when the server refuses it, cannot be reached, or `signal` stopped it */
export const sendResume = (sending: Sending): Promise<PortalState> =>
  tellingClient(sending).uploadResume({
    params: { token: sending.token },
    bytes: sending.file,
    fileName: sending.file.name,
  });

/** Sends a file that answers a question of the form. @throws AppError as `sendResume` */
export const sendAnswerFile = (sending: Sending & { questionId: string }): Promise<PortalState> =>
  tellingClient(sending).attachFile({
    params: { token: sending.token, question_id: sending.questionId },
    bytes: sending.file,
    fileName: sending.file.name,
  });
