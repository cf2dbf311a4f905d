import { expect, test } from "vitest";
import { Batches } from "./batches";

/** Batches whose work ends when it is told to. */
function opened() {
  const begun: { items: string[]; end: () => void; fail: (error: Error) => void }[] = [];
  const batches = new Batches<string, string>(
    (items) =>
      new Promise((resolve, reject) => {
        begun.push({ items, end: () => resolve(items.map((item) => item.toUpperCase())), fail: reject });
      }),
  );
  const nth = async (n: number) => {
    await expect.poll(() => begun.length).toBe(n);
    const batch = begun[n - 1];
    if (!batch) throw new Error("not begun");
    return batch;
  };
  return { batches, begun, nth };
}

test("whoever asks while a batch is under way goes with the next, never with the one that has begun", async () => {
  const { batches, nth } = opened();
  const first = batches.ask("k", "a");
  const one = await nth(1);
  const later = [batches.ask("k", "b"), batches.ask("k", "c")];
  expect(one.items).toEqual(["a"]);
  one.end();
  expect(await first).toBe("A");
  const two = await nth(2);
  expect(two.items).toEqual(["b", "c"]);
  two.end();
  expect(await Promise.all(later)).toEqual(["B", "C"]);
});

test("one key does not wait for another, and begins anew when it was done with", async () => {
  const { batches, begun, nth } = opened();
  const first = batches.ask("one", "a");
  const other = batches.ask("other", "b");
  (await nth(2)).end();
  expect(await other).toBe("B");
  const again = batches.ask("other", "c");
  (await nth(3)).end();
  expect(await again).toBe("C");
  begun[0]?.end();
  expect(await first).toBe("A");
});

test("a batch that fails tells all of its own and nobody of the next", async () => {
  const { batches, nth } = opened();
  const first = [batches.ask("k", "a"), batches.ask("k", "b")];
  const settled = Promise.allSettled(first);
  const one = await nth(1);
  const next = batches.ask("k", "c");
  one.fail(new Error("down"));
  expect((await settled).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  (await nth(2)).end();
  expect(await next).toBe("C");
});
