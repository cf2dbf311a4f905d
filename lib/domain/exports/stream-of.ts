const utf8 = new TextEncoder();

/** Texts as a stream of bytes that asks for the next one when the one before is taken, and for none when it is given up. */
export const streamOf = (texts: AsyncGenerator<string>): ReadableStream<Uint8Array> =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await texts.next();
      if (next.done) controller.close();
      else controller.enqueue(utf8.encode(next.value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });

/** A JSON object with one long list, one item on a line: `{"candidates":[...]}`. */
export async function* jsonList(name: string, pages: AsyncIterable<unknown[]>): AsyncGenerator<string> {
  yield `{${JSON.stringify(name)}:[`;
  let isFirst = true;
  for await (const page of pages) {
    yield `${isFirst ? "\n" : ",\n"}${page.map((item) => JSON.stringify(item)).join(",\n")}`;
    isFirst = false;
  }
  yield "\n]}\n";
}
