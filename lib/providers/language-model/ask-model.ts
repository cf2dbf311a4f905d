import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { APICallError, generateText, NoObjectGeneratedError, Output } from "ai";
import { z } from "zod";
import { callFailure, lastError } from "./failure";
import { fetchWithin } from "./fetch-within";
import { ModelFailed } from "./model-failed";
import { readJson } from "./read-json";

/** What a check made of a reply: the value to use, or what the model must mend. */
export type Checked<R> = { value: R } | { complaint: string };

export type Question<T, R> = {
  /** Name of the reply's shape, for the service. */
  name: string;
  system: string;
  prompt: string;
  schema: z.ZodType<T>;
  /** Judges a reply of the right shape. A complaint goes back to the model, so it repeats nothing of what the model was given to judge. */
  check: (reply: T) => Checked<R>;
  /** Ends this question, beside the endpoint's own signal. */
  signal?: AbortSignal;
};

/** Asks the model one question; throws ModelFailed when no usable reply came after one retry. */
export type Ask = <T, R>(question: Question<T, R>) => Promise<R>;

export type Endpoint = {
  baseUrl: string;
  apiKey?: string;
  model: string;
  /** For one request, in milliseconds. */
  timeoutMs: number;
  /** How often a 429, 5xx, timeout or lost connection is tried again. */
  maxRetries: number;
  signal?: AbortSignal;
};

/** What the service is asked for: the schema enforced by it, and a steady temperature with a seed. */
type Mode = { structured: boolean; steady: boolean };

const REFUSALS_OF_A_PARAMETER = new Set([400, 415, 422, 501]);

/** A request with less in it, when the service refused this one and that could be why. */
function milder(mode: Mode, error: unknown): Mode | null {
  const last = lastError(error);
  if (!APICallError.isInstance(last) || !REFUSALS_OF_A_PARAMETER.has(last.statusCode ?? 0)) return null;
  const blamesSampling = /temperature|seed/iu.test(last.message);
  if (mode.steady && (blamesSampling || !mode.structured)) return { ...mode, steady: false };
  return mode.structured ? { ...mode, structured: false } : null;
}

function inWords(schema: z.ZodType): string {
  return `\n\nReply with one JSON object and nothing else: no code fence, no comment. It matches this JSON Schema:\n${JSON.stringify(z.toJSONSchema(schema))}`;
}

function complaintAbout(error: z.ZodError): string {
  const issues = error.issues.slice(0, 5).map(({ path, message }) => `${path.join(".") || "the reply"}: ${message}`);
  return `The reply did not have the asked form (${issues.join("; ")}).`;
}

/**
 * Opens a line to one OpenAI-compatible endpoint.
 * In: the endpoint. Out: `ask`, which tries the service's structured output first, falls back to JSON in text (and to
 * no temperature or seed) where the service refuses that, remembers what worked, and checks every reply with zod and
 * the question's own check. One unusable reply is answered with the complaint; the second throws ModelFailed.
 */
export function askModel({ baseUrl, apiKey, model, timeoutMs, maxRetries, signal }: Endpoint): Ask {
  const provider = createOpenAICompatible({
    name: "model",
    baseURL: baseUrl,
    apiKey,
    supportsStructuredOutputs: true,
    fetch: fetchWithin(timeoutMs),
  });
  let known: Mode = { structured: true, steady: true };

  async function send<T, R>(
    { name, system, prompt, schema, signal: own }: Question<T, R>,
    mode: Mode,
  ): Promise<string> {
    try {
      const { text } = await generateText({
        model: provider(model),
        system: mode.structured ? system : system + inWords(schema),
        prompt,
        maxRetries,
        abortSignal: own && signal ? AbortSignal.any([own, signal]) : (own ?? signal),
        ...(mode.steady && { temperature: 0, seed: 1 }),
        ...(mode.structured && { output: Output.object({ schema, name }) }),
      });
      return text;
    } catch (error) {
      // The service answered, only not in the asked shape; the reply may still hold it inside a fence or small talk.
      if (NoObjectGeneratedError.isInstance(error)) return error.text ?? "";
      throw error;
    }
  }

  async function reply<T, R>(question: Question<T, R>, first: Mode): Promise<{ text: string; mode: Mode }> {
    for (let mode = first; ; ) {
      try {
        const text = await send(question, mode);
        known = mode;
        return { text, mode };
      } catch (error) {
        const next = milder(mode, error);
        if (!next) throw callFailure(error);
        mode = next;
      }
    }
  }

  return async (question) => {
    let complaint = "";
    let mode = known;
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      // The first reply itself is not shown again: it may carry along what a resume talked the model into.
      const mend = complaint && `\n\nYour last reply could not be used. ${complaint} Reply again, in full.`;
      const answer = await reply({ ...question, prompt: question.prompt + mend }, mode);

      const read = readJson(answer.text);
      if (!read.found) {
        complaint = "The reply was not one complete JSON object.";
        // Some services take a schema without a word and then ignore it: spell it out for the second try.
        mode = { ...answer.mode, structured: false };
        continue;
      }
      mode = answer.mode;
      const shaped = question.schema.safeParse(read.value);
      const checked = shaped.success ? question.check(shaped.data) : { complaint: complaintAbout(shaped.error) };
      if ("value" in checked) return checked.value;
      complaint = checked.complaint;
    }
    throw new ModelFailed("unusable_reply", `The AI model's answer could not be used, twice. ${complaint}`);
  };
}
