/** Who wants to know of changes: of one path, or of every change. */
export class Listeners {
  readonly #ofPath = new Map<string, Set<() => void>>();
  readonly #ofAll = new Set<() => void>();

  /** Answers how to stop listening. */
  add(path: string, listener: () => void): () => void {
    const listeners = this.#ofPath.get(path) ?? new Set();
    this.#ofPath.set(path, listeners.add(listener));
    return () => listeners.delete(listener);
  }
  addToAll(listener: () => void): () => void {
    this.#ofAll.add(listener);
    return () => this.#ofAll.delete(listener);
  }
  tell(paths: string[]): void {
    for (const path of paths) for (const listener of this.#ofPath.get(path) ?? []) listener();
    for (const listener of this.#ofAll) listener();
  }
}
