import type { AnyOperation, Method } from "@/lib/contract/operation";

type Node = {
  fixed: Map<string, Node>;
  parameter?: Node;
  operations: Map<Method, { operation: AnyOperation; names: string[] }>;
};
export type Route =
  | { kind: "found"; operation: AnyOperation; params: Record<string, string> }
  | { kind: "wrong_method"; allow: string }
  | { kind: "unknown" };

const node = (): Node => ({ fixed: new Map(), operations: new Map() });

/**
 * Compiles operations into a tree by path segment; a fixed segment wins over a parameter.
 * Answers a function from method and path (below the door's root, percent-encoded) to the operation.
 */
export function routesOf(operations: AnyOperation[]): (method: string, path: string) => Route {
  const root = node();
  for (const operation of operations) {
    const names: string[] = [];
    let at = root;
    for (const segment of operation.path.split("/").filter(Boolean) as string[]) {
      if (segment.startsWith("{")) {
        names.push(segment.slice(1, -1));
        at.parameter ??= node();
        at = at.parameter;
      } else {
        const next = at.fixed.get(segment) ?? node();
        at.fixed.set(segment, next);
        at = next;
      }
    }
    at.operations.set(operation.method, { operation, names });
  }
  return (method, path) => {
    const found = walk(root, path.split("/").filter(Boolean), 0, []);
    if (!found) return { kind: "unknown" };
    const hit = found.node.operations.get(method as Method); // safe: a key that is no Method finds nothing
    if (!hit) return { kind: "wrong_method", allow: [...found.node.operations.keys()].join(", ") };
    return {
      kind: "found",
      operation: hit.operation,
      params: Object.fromEntries(hit.names.map((name, index) => [name, found.values[index] ?? ""])),
    };
  };
}

function walk(
  at: Node,
  segments: string[],
  index: number,
  values: string[],
): { node: Node; values: string[] } | undefined {
  const segment = segments[index];
  if (segment === undefined) return at.operations.size > 0 ? { node: at, values } : undefined;
  const fixed = at.fixed.get(segment);
  const hit = fixed && walk(fixed, segments, index + 1, values);
  if (hit || !at.parameter) return hit;
  const value = decoded(segment);
  return value === undefined ? undefined : walk(at.parameter, segments, index + 1, [...values, value]);
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return undefined; // %zz is no path of ours
    throw error;
  }
}
