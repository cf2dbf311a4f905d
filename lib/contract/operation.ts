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
  params?: z.ZodType;
  query?: z.ZodType;
  /** A JSON body; "bytes" when the body is a file or a chunk, read by the verb itself. */
  body?: z.ZodType | "bytes";
  /** Largest body in bytes; a JSON body's default is JSON_LIMIT. */
  maxBytes?: number;
  response: z.ZodType;
};

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
  params: Fallback<S["params"], typeof none>;
  query: Fallback<S["query"], typeof none>;
  body: S["body"];
  maxBytes: number;
  response: S["response"];
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
    params: (shape.params ?? none) as Operation<S>["params"], // safe: Fallback says exactly this
    query: (shape.query ?? none) as Operation<S>["query"], // safe: as above
    body: shape.body,
    maxBytes: shape.maxBytes ?? JSON_LIMIT,
    response: shape.response,
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
