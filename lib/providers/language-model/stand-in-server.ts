import type { ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { startLocalServer } from "../stand-in";

/** For tests only: a chat-completions server of this machine. */

const chatRequest = z.object({
  model: z.string(),
  temperature: z.number().optional(),
  seed: z.int().optional(),
  response_format: z.object({ type: z.string() }).optional(),
  tools: z.array(z.unknown()).optional(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});
type ChatRequest = z.infer<typeof chatRequest>;

/** What a test has the server do instead of answering: an error, words of its own, or silence. */
export type Misbehaviour = { status: number; body: string; retryAfter?: number } | { content: string } | "hang";

export type StandInOptions = {
  /** What it answers to the prompt of a user. */
  reply: (prompt: string) => string;
  /** A key the server insists on. */
  apiKey?: string;
  /** Whether json_schema is understood, refused with 400, or taken without a word and answered in prose and a fence. */
  schemas?: "kept" | "refused" | "ignored";
  /** Whether `temperature` is refused with 400, as some models do. */
  refusesTemperature?: boolean;
  /** Asked before each answer, with the number of the request from 1. */
  misbehave?: (call: number) => Misbehaviour | undefined;
};

export type StandIn = { baseUrl: string; requests: ChatRequest[]; close: () => Promise<void> };

function send(response: ServerResponse, status: number, body: string, retryAfter?: number) {
  if (retryAfter !== undefined) response.setHeader("retry-after", retryAfter);
  response.writeHead(status, { "content-type": "application/json" }).end(body);
}

const refusal = (message: string): string => JSON.stringify({ error: { message, type: "invalid_request_error" } });

function completion(model: string, content: string): string {
  const choice = { index: 0, message: { role: "assistant", content }, finish_reason: "stop" };
  return JSON.stringify({ id: "stand-in", object: "chat.completion", created: 0, model, choices: [choice] });
}

/**
 * Starts the stand-in on a free port of this machine.
 * In: how it should behave. Out: its address (for `baseUrl`), the requests it got, and a way to close it.
 */
export async function startModelStandIn(options: StandInOptions): Promise<StandIn> {
  const { reply: think, apiKey, schemas = "kept", refusesTemperature = false, misbehave } = options;
  const requests: ChatRequest[] = [];

  function answer(request: ChatRequest, response: ServerResponse, authorization: string | undefined) {
    const call = requests.push(request);
    const misbehaviour = misbehave?.(call);
    if (misbehaviour === "hang") return;
    if (misbehaviour && "status" in misbehaviour) {
      return send(response, misbehaviour.status, misbehaviour.body, misbehaviour.retryAfter);
    }
    if (misbehaviour) return send(response, 200, completion(request.model, misbehaviour.content));
    if (apiKey && authorization !== `Bearer ${apiKey}`) {
      return send(response, 401, refusal(`Incorrect API key provided: ${authorization}`));
    }
    if (refusesTemperature && request.temperature !== undefined) {
      return send(response, 400, refusal("Unsupported value: 'temperature' does not support 0 with this model."));
    }
    const wantsSchema = request.response_format?.type === "json_schema";
    if (wantsSchema && schemas === "refused") return send(response, 400, refusal("response_format is not supported"));

    const reply = think(request.messages.findLast(({ role }) => role === "user")?.content ?? "");
    const inProse = schemas !== "kept";
    send(
      response,
      200,
      completion(request.model, inProse ? `<think>Hm {</think>Here:\n\`\`\`json\n${reply}\n\`\`\`` : reply),
    );
  }

  const { origin, close } = await startLocalServer(async (request, response) => {
    const body = await text(request);
    if (request.method !== "POST" || request.url !== "/v1/chat/completions") {
      return send(response, 404, refusal("No such path."));
    }
    answer(chatRequest.parse(JSON.parse(body)), response, request.headers.authorization);
  });
  return { baseUrl: `${origin}/v1`, requests, close };
}
