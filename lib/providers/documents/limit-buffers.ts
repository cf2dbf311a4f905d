import { inflateSync } from "node:zlib";

/** Bytes of typed arrays that this thread may hold at a time; a real resume of 10 MB needs about 40 MB. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
/** Bytes that one array or one inflated stream may have; pages inflate to well under 1 MB, whole CJK fonts to 17 MB. */
const MAX_ARRAY_BYTES = 20 * 1024 * 1024;
const LARGE = 256 * 1024;

/**
 * Makes this thread refuse large byte arrays. `resourceLimits` bounds only the JavaScript heap; the arrays into which
 * pdf.js inflates streams live outside of it, so a small PDF could otherwise take gigabytes of the whole process.
 * `onExceeded` is called at the first refusal: pdf.js swallows the error that is thrown and would just go on.
 */
export function limitBuffers(onExceeded: () => void): void {
  const refuse = () => {
    onExceeded();
    return new RangeError("The document needs more memory than a resume may take");
  };
  globalThis.Uint8Array = limitedArray(refuse);
  globalThis.DecompressionStream = limitedDecompression(refuse);
}

/** pdf.js makes so many small arrays that a `Proxy` here would double its time; a plain function costs nothing. */
function limitedArray(refuse: () => RangeError): Uint8ArrayConstructor {
  const Native = Uint8Array;
  function Limited(first: ArrayBuffer, offset?: number, length?: number) {
    const bytes: unknown = first;
    if (typeof bytes === "number" && bytes > LARGE && bytes > bytesLeft()) throw refuse();
    return new Native(first, offset, length);
  }
  Limited.prototype = Native.prototype;
  Object.setPrototypeOf(Limited, Native);
  return Limited as unknown as Uint8ArrayConstructor; // safe: hands its arguments on and inherits all statics
}

/** How large the next array may be. */
const bytesLeft = () => Math.min(MAX_ARRAY_BYTES, MAX_TOTAL_BYTES - process.memoryUsage().arrayBuffers);

/**
 * A stand-in for the native stream, which would inflate a bomb in small pieces that the process never gives back. It
 * inflates at once, up to what one array may hold; when it cannot, pdf.js falls back to its own, tolerant decoder.
 */
function limitedDecompression(refuse: () => RangeError) {
  return class {
    readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
    readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;

    constructor(format: string) {
      if (format !== "deflate") throw new TypeError(`No decompression of ${format} here`);
      const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform: (chunk, controller) => controller.enqueue(inflate(chunk, refuse)),
      });
      this.readable = readable;
      this.writable = writable;
    }
  };
}

function inflate(chunk: Uint8Array<ArrayBuffer>, refuse: () => RangeError) {
  const most = bytesLeft();
  if (most <= 0) throw refuse();
  try {
    return inflateSync(chunk, { maxOutputLength: most, chunkSize: LARGE });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") throw refuse();
    throw error;
  }
}
