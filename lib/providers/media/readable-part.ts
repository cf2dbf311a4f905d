import type { ByteWindow } from "./byte-window";

/**
 * How much of a file the demuxer may be shown. `end` is the byte before which everything is whole; `patch` replaces
 * bytes in what is shown (never on disk).
 */
export type ReadablePart = { end: number; patch?: { at: number; bytes: Uint8Array } };

const CLUSTER = 0x1f43b675;
const SEGMENT = 0x18538067;
// EBML header, Segment and the children of a Segment: meeting one of these ends a Cluster of unknown size.
const ABOVE_CLUSTER = new Set([
  0x1a45dfa3, 0x18538067, 0x114d9b74, 0x1549a966, 0x1654ae6b, 0x1f43b675, 0x1c53bb6b, 0x1941a469, 0x1043a770,
  0x1254c367,
]);
const LONGEST_HEADER = 12;

type Element = { id: number; dataAt: number; sizeAt: number; sizeWidth: number; size: number | "unknown" };

/**
 * Finds the readable part of a WebM/Matroska file whose tail may be cut at any byte.
 *
 * The demuxer reads clusters (up to 30 s of recording) all or nothing, so without this a cut in the last cluster would
 * cost every packet in it. A cluster of unknown size (Chromium) is simply shown up to its last whole block; one of known
 * size (Firefox) is shown with its size shortened to that.
 */
export async function readablePartOfWebm(bytes: ByteWindow): Promise<ReadablePart> {
  let at = 0;
  for (;;) {
    const element = await elementAt(bytes, at);
    if (!element) return { end: at };
    if (element.id === SEGMENT) {
      at = element.dataAt;
    } else if (element.id === CLUSTER && (element.size === "unknown" || element.dataAt + element.size > bytes.size)) {
      const end = await endOfWholeBlocks(bytes, element.dataAt);
      if (element.size !== "unknown") {
        return { end, patch: { at: element.sizeAt, bytes: encodeSize(end - element.dataAt, element.sizeWidth) } };
      }
      at = end;
    } else {
      if (element.size === "unknown" || element.dataAt + element.size > bytes.size) return { end: at };
      at = element.dataAt + element.size;
    }
  }
}

/**
 * The same for MP4: everything up to the first box that is cut. A cut media box (`mdat`) stays in view, because the
 * demuxer reads it sample by sample and stops by itself where the bytes end.
 */
export async function readablePartOfMp4(bytes: ByteWindow): Promise<ReadablePart> {
  let at = 0;
  for (;;) {
    const header = await bytes.at(at, 16);
    if (header.byteLength < 8) return { end: at };
    const type = header.getUint32(4);
    const mdat = 0x6d646174;
    let size = header.getUint32(0);
    if (size === 0) return { end: bytes.size }; // the last box, open until the end of the file
    if (size === 1) {
      if (header.byteLength < 16) return { end: at };
      size = Number(header.getBigUint64(8));
    }
    if (size < 8) return { end: at };
    if (at + size > bytes.size) return { end: type === mdat ? bytes.size : at };
    at += size;
  }
}

/** Walks the children of a cluster from `at`; answers where the last whole one ends. */
async function endOfWholeBlocks(bytes: ByteWindow, at: number): Promise<number> {
  let end = at;
  for (;;) {
    const element = await elementAt(bytes, end);
    if (!element || ABOVE_CLUSTER.has(element.id) || element.size === "unknown") return end;
    if (element.dataAt + element.size > bytes.size) return end;
    end = element.dataAt + element.size;
  }
}

/** Reads one EBML element header; null where the file ends inside it or the bytes are no header. */
async function elementAt(bytes: ByteWindow, at: number): Promise<Element | null> {
  const header = await bytes.at(at, LONGEST_HEADER);
  const idWidth = vintWidth(header, 0);
  if (idWidth === null || idWidth > 4) return null;
  const sizeWidth = vintWidth(header, idWidth);
  if (sizeWidth === null) return null;

  let id = 0;
  for (let i = 0; i < idWidth; i++) id = id * 256 + header.getUint8(i);
  let size = header.getUint8(idWidth) & (0xff >> sizeWidth);
  let allOnes = size === 0xff >> sizeWidth;
  for (let i = 1; i < sizeWidth; i++) {
    const byte = header.getUint8(idWidth + i);
    allOnes &&= byte === 0xff;
    size = size * 256 + byte;
  }
  return {
    id,
    sizeAt: at + idWidth,
    sizeWidth,
    dataAt: at + idWidth + sizeWidth,
    size: allOnes ? "unknown" : size,
  };
}

/** The width of the variable-length integer at `offset`, or null where it does not fit or is none. */
function vintWidth(view: DataView, offset: number): number | null {
  if (offset >= view.byteLength) return null;
  const width = Math.clz32(view.getUint8(offset)) - 23;
  return width > 8 || offset + width > view.byteLength ? null : width;
}

/** Writes `size` as an EBML size of exactly `width` bytes; it must fit, as a size smaller than the one it replaces does. */
function encodeSize(size: number, width: number): Uint8Array {
  const bytes = new Uint8Array(width);
  let rest = size;
  for (let i = width - 1; i >= 0; i--) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  const view = new DataView(bytes.buffer);
  view.setUint8(0, view.getUint8(0) | (0x80 >> (width - 1)));
  return bytes;
}
