import { z } from "zod";
import type { Permission } from "./permissions";

export type Door = "platform" | "workspace" | "portal";
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * Who may call: `open` anyone; `session` any signed-in member; `candidate` the holder of an interview link;
 * otherwise a permission that the caller's role (or, on the platform door, any live API key) must hold.
 */
export type Access = "open" | "session" | "candidate" | Permission;

const none = z.object({});

type Shape = {
  id: string;
  door: Door;
  method: Method;
  /** Path below the door's root, with {names} for parameters. */
  path: string;
  access: Access;
  status?: number;
  /** What the published document says it does, in a few words. */
  summary?: string;
  /** Its name in the published document, where that differs from `id`. */
  operationId?: string;
  /** Refusals that are documented for it; most operations keep the default. */
  errors?: readonly number[];
  params?: z.ZodType;
  query?: z.ZodType;
  /** A JSON body; "bytes" when the body is a file or a chunk, read by the verb itself. */
  body?: z.ZodType | "bytes";
  /** How often one address may ask within a minute, where anybody may; unlimited when left out. */
  perMinute?: number;
  /** Largest body in bytes; a JSON body's default is JSON_LIMIT. */
  maxBytes?: number;
  response: z.ZodType;
  /** Media type of an answer that is no JSON; the verb then gives a `Download`. */
  produces?: string;
};

/** What a verb gives where the answer is a file or a stream. `redirect` sends the caller to another address instead. */
export type Download = { bytes: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> } | { redirect: string };

/** The response of an operation that `produces` something other than JSON. */
export const download = z.custom<Download>();

/** Refusals of an operation that says nothing else: bad key, unknown thing, bad input, too many calls. */
const USUAL_ERRORS: readonly number[] = [401, 404, 422, 429];

/** Largest JSON body, in bytes, where an operation says nothing else. */
export const JSON_LIMIT = 2 * 1024 * 1024;

/** A body that is a file or a chunk: its bytes and, where one was sent, its name. */
export type Upload = { bytes: Uint8Array; fileName: string };

type Fallback<T, F extends z.ZodType> = T extends z.ZodType ? T : F;

export type Operation<S extends Shape = Shape> = {
  id: S["id"];
  door: S["door"];
  method: S["method"];
  path: S["path"];
  access: S["access"];
  status: number;
  summary: string;
  operationId: string;
  errors: readonly number[];
  params: Fallback<S["params"], typeof none>;
  query: Fallback<S["query"], typeof none>;
  body: S["body"];
  maxBytes: number;
  perMinute: number | undefined;
  response: S["response"];
  produces: string | undefined;
};

/**
 * Declares an operation once. The router, the typed client, the forms and the published document are made from it.
 * Status defaults to 200; params and query default to empty objects.
 */
export function operation<const S extends Shape>(shape: S): Operation<S> {
  return {
    id: shape.id,
    door: shape.door,
    method: shape.method,
    path: shape.path,
    access: shape.access,
    status: shape.status ?? 200,
    summary: shape.summary ?? "",
    operationId: shape.operationId ?? shape.id,
    errors: shape.errors ?? USUAL_ERRORS,
    params: (shape.params ?? none) as Operation<S>["params"], // safe: Fallback says exactly this
    query: (shape.query ?? none) as Operation<S>["query"], // safe: as above
    body: shape.body,
    maxBytes: shape.maxBytes ?? JSON_LIMIT,
    perMinute: shape.perMinute,
    response: shape.response,
    produces: shape.produces,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: an Operation of any shape; its parts are read through the types below.
export type AnyOperation = Operation<any>;

/** What a verb receives: parsed, typed, nothing else. */
export type InputOf<O extends AnyOperation> = {
  params: z.output<O["params"]>;
  query: z.output<O["query"]>;
  body: O["body"] extends z.ZodType ? z.output<O["body"]> : O["body"] extends "bytes" ? Upload : undefined;
};

export type OutputOf<O extends AnyOperation> = z.output<O["response"]>;

type Given<K extends string, T> = Record<never, never> extends T ? { [P in K]?: T } : { [P in K]: T };

/** What a caller of the typed client hands over: parts that may be empty may be left out. */
export type CallOf<O extends AnyOperation> = Given<"params", z.input<O["params"]>> &
  Given<"query", z.input<O["query"]>> &
  (O["body"] extends z.ZodType
    ? { body: z.input<O["body"]> }
    : O["body"] extends "bytes"
      ? { bytes: Uint8Array<ArrayBuffer> | Blob; fileName?: string }
      : { body?: undefined });
