import type { PostingCounts } from "@/lib/contract/workspace/postings";
import type { Hosted } from "@/lib/providers/hosted/hosted";

/** What was learned a moment ago, for as long as it holds and no more than `size` things. */
export class Recent<Value> {
  readonly #kept = new Map<string, { value: Value; until: number }>();

  constructor(
    private readonly milliseconds: number,
    private readonly size: number,
  ) {}

  get(key: string): Value | undefined {
    const kept = this.#kept.get(key);
    return kept && kept.until > performance.now() ? kept.value : undefined;
  }

  set(key: string, value: Value): void {
    this.#kept.delete(key);
    this.#kept.set(key, { value, until: performance.now() + this.milliseconds });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.size && oldest !== undefined) this.#kept.delete(oldest);
  }
}

type HostedMemory = {
  /** Counts of a posting by its id. */
  counts: Recent<PostingCounts>;
  /** The posting of an interview by the interview's id; it never changes. */
  postingOf: Recent<string>;
};

const memories = new WeakMap<Hosted, HostedMemory>();

/** What this process remembers of a hosted service. */
export function memoryOf(hosted: Hosted): HostedMemory {
  const known = memories.get(hosted);
  if (known) return known;
  const memory = { counts: new Recent<PostingCounts>(30_000, 2000), postingOf: new Recent<string>(600_000, 20_000) };
  memories.set(hosted, memory);
  return memory;
}
