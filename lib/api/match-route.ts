import type { Method } from "@/lib/contract/operation";

/** What stands at an address: its path is below the door's root, with {names} for parameters. */
type Target = { method: Method; path: string };
type Node<T> = {
  fixed: Map<string, Node<T>>;
  parameter?: Node<T>;
  targets: Map<Method, { target: T; names: string[] }>;
};
type Route<T> =
  | { kind: "found"; target: T; params: Record<string, string> }
  | { kind: "wrong_method"; allow: string }
  | { kind: "unknown" };

const node = <T>(): Node<T> => ({ fixed: new Map(), targets: new Map() });

/**
 * Compiles targets into a tree by path segment; a fixed segment wins over a parameter.
 * Answers a function from method and path (below the door's root, percent-encoded) to the target.
 */
export function routesOf<T extends Target>(targets: T[]): (method: string, path: string) => Route<T> {
  const root = node<T>();
  for (const target of targets) {
    const names: string[] = [];
    let at = root;
    for (const segment of target.path.split("/").filter(Boolean) as string[]) {
      if (segment.startsWith("{")) {
        names.push(segment.slice(1, -1));
        at.parameter ??= node<T>();
        at = at.parameter;
      } else {
        const next = at.fixed.get(segment) ?? node<T>();
        at.fixed.set(segment, next);
        at = next;
      }
    }
    at.targets.set(target.method, { target, names });
  }
  return (method, path) => {
    const found = walk(root, path.split("/").filter(Boolean), 0, []);
    if (!found) return { kind: "unknown" };
    const hit = found.node.targets.get(method as Method); // safe: a key that is no Method finds nothing
    if (!hit) return { kind: "wrong_method", allow: [...found.node.targets.keys()].join(", ") };
    return {
      kind: "found",
      target: hit.target,
      params: Object.fromEntries(hit.names.map((name, index) => [name, found.values[index] ?? ""])),
    };
  };
}

function walk<T>(
  at: Node<T>,
  segments: string[],
  index: number,
  values: string[],
): { node: Node<T>; values: string[] } | undefined {
  const segment = segments[index];
  if (segment === undefined) return at.targets.size > 0 ? { node: at, values } : undefined;
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
