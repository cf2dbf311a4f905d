import { type FileHandle, open } from "node:fs/promises";

const CHUNK = 64 * 1024;

/**
 * The bytes `[start, end)` of a file as a stream that holds one chunk (64 KiB) in memory. The file is opened by the
 * first read, so a stream that nobody reads costs nothing, and closed at the end, on an error, on cancel and when
 * `signal` aborts (which fails the stream with the signal's reason). Stops early where the file ends.
 */
export function fileStream(
  path: string,
  start: number,
  end: number,
  signal?: AbortSignal,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let file: FileHandle | undefined;
  let position = start;
  let released = false;

  const release = async () => {
    released = true;
    await file?.close();
  };

  return new ReadableStream(
    {
      start(controller) {
        const abort = () => {
          controller.error(signal?.reason);
          return release();
        };
        if (signal?.aborted) return abort();
        signal?.addEventListener("abort", abort, { once: true });
      },
      async pull(controller) {
        try {
          file ??= await open(path, "r");
          if (released) return await release(); // let go while the file was being opened
          const chunk = new Uint8Array(Math.max(0, Math.min(CHUNK, end - position)));
          const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
          if (released) return;
          position += bytesRead;
          if (bytesRead > 0) controller.enqueue(chunk.subarray(0, bytesRead));
          if (bytesRead > 0 && position < end) return;
          await release();
          controller.close();
        } catch (error) {
          await release();
          throw error;
        }
      },
      cancel: release,
    },
    { highWaterMark: 0 },
  );
}
