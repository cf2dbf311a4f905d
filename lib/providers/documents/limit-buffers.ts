/** Bytes of typed arrays that this thread may hold at a time; a real resume of 10 MB needs about 40 MB. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
/** Bytes that one array or one inflated stream may have; the page of a real resume inflates to well under 1 MB. */
export const MAX_ARRAY_BYTES = 32 * 1024 * 1024;
const LARGE = 256 * 1024;

export type BufferLimit = {
  /** Whether anything was refused since the last `reset`. */
  exceeded(): boolean;
  reset(): void;
};

/**
 * Makes this thread refuse large byte arrays. `resourceLimits` bounds only the JavaScript heap; the arrays into which
 * pdf.js inflates streams live outside of it, so a small PDF could otherwise take gigabytes of the whole process.
 */
export function limitBuffers(): BufferLimit {
  let refused = false;
  const refuse = () => {
    refused = true;
    return new RangeError("The document needs more memory than a resume may take");
  };
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, given, newTarget) {
      const bytes: unknown = given[0];
      if (typeof bytes === "number" && bytes > LARGE) {
        if (bytes > MAX_ARRAY_BYTES || process.memoryUsage().arrayBuffers + bytes > MAX_TOTAL_BYTES) throw refuse();
      }
      return Reflect.construct(target, given, newTarget);
    },
  });
  globalThis.DecompressionStream = limitedDecompression(refuse);
  return {
    exceeded: () => refused,
    reset: () => {
      refused = false;
    },
  };
}

/** The native inflater, stopped as soon as it has put out more than one array may hold. */
function limitedDecompression(refuse: () => RangeError) {
  return class extends DecompressionStream {
    override get readable() {
      let bytes = 0;
      const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          bytes += chunk.byteLength;
          if (bytes > MAX_ARRAY_BYTES) throw refuse();
          controller.enqueue(chunk);
        },
      });
      return super.readable.pipeThrough(counter);
    }
  };
}
