import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { startLocalServer } from "../stand-in";
import type { Segment } from "./port";

/** For tests only: a server that speaks OpenAI's transcription protocol. */

export type TranscriptionStandInOptions = {
  /** What is "heard" in a recording: its bytes, and the form's other fields with `filename` and `type` of the file. */
  transcribe: (bytes: Uint8Array, fields: Record<string, string>) => Segment[] | Promise<Segment[]>;
  /** The key the server insists on; any key, or none, is fine when left out. */
  apiKey?: string;
  /** Models that refuse verbose_json answer with text alone. */
  givesTimes?: boolean;
  /** Asked before each answer, with the number of the request from 1. */
  misbehave?: (call: number) => { status: number; body: string; retryAfter?: string } | "hang" | undefined;
};

export type TranscriptionStandIn = {
  /** For AI_BASE_URL. */
  baseUrl: string;
  /** The fields of each form received. */
  requests: Record<string, string>[];
  close: () => Promise<void>;
};

function send(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

const refusal = (message: string) => ({ error: { message, type: "invalid_request_error" } });

async function readForm(request: IncomingMessage) {
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) return null;
  const form = await new Response(await buffer(request), { headers: { "content-type": type } }).formData();
  const file = form.get("file");
  if (!(file instanceof File)) return null;

  const texts = [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []));
  const fields: Record<string, string> = { ...Object.fromEntries(texts), filename: file.name, type: file.type };
  return { bytes: new Uint8Array(await file.arrayBuffer()), fields };
}

/**
 * Starts the stand-in on a free port of this machine.
 * In: what it hears and how it should behave. Out: its address, the forms it got and a way to close it. It answers as
 * the real service does: 404 for another path, 401 for a wrong key, 400 for a form without file or model.
 */
export async function startTranscriptionStandIn({
  transcribe,
  apiKey,
  givesTimes = true,
  misbehave,
}: TranscriptionStandInOptions): Promise<TranscriptionStandIn> {
  const requests: Record<string, string>[] = [];

  const { origin, close } = await startLocalServer(async (request, response) => {
    if (request.method !== "POST" || request.url !== "/v1/audio/transcriptions") {
      return send(response, 404, refusal("No such path."));
    }
    const { authorization } = request.headers;
    if (apiKey && authorization !== `Bearer ${apiKey}`) {
      return send(response, 401, refusal(`Incorrect API key provided: ${authorization}`));
    }
    const form = await readForm(request);
    if (!form?.fields.model) return send(response, 400, refusal("The form needs a file and a model."));

    const call = requests.push(form.fields);
    const misbehaviour = misbehave?.(call);
    if (misbehaviour === "hang") return;
    if (misbehaviour) {
      if (misbehaviour.retryAfter) response.setHeader("retry-after", misbehaviour.retryAfter);
      response.writeHead(misbehaviour.status).end(misbehaviour.body);
      return;
    }
    const timed = form.fields.response_format === "verbose_json";
    if (timed && !givesTimes) return send(response, 400, refusal("response_format 'verbose_json' is not compatible"));

    const segments = await transcribe(form.bytes, form.fields);
    const text = segments.map((segment) => segment.text).join(" ");
    const duration = segments.at(-1)?.end ?? 0;
    const numbered = segments.map((segment, id) => ({ id, ...segment }));
    send(
      response,
      200,
      timed ? { task: "transcribe", language: "english", duration, text, segments: numbered } : { text },
    );
  });
  return { baseUrl: `${origin}/v1`, requests, close };
}
