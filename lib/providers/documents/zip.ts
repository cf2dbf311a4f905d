import { inflateRawSync } from "node:zlib";
import { corrupt, Refusal, tooComplex } from "./problems";

const MAX_ENTRIES = 2000;
const MAX_TOTAL_BYTES = 100 * 1024 * 1024;
const MAX_ENTRY_BYTES = 32 * 1024 * 1024;
/** Real DOCX parts reach about 40:1; below a megabyte a higher ratio can do no harm. */
const MAX_RATIO = 200;
const RATIO_MATTERS_FROM = 1024 * 1024;

const END_RECORD = 0x06054b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

type Entry = { packed: number; size: number; method: number; encrypted: boolean; at: number };

export type Zip = {
  has(name: string): boolean;
  /** The inflated bytes of one entry; throws a `Refusal` when it is damaged or larger than it says. */
  read(name: string): Uint8Array;
};

/**
 * Reads the directory of a zip file without inflating anything.
 * Throws a `Refusal`: `corrupt` when there is no valid directory, `too_complex` when the entries, their declared
 * sizes or their compression ratio are beyond those of any real document.
 */
export function openZip(file: Uint8Array): Zip {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const entries = readDirectory(file, view);
  return {
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      if (!entry) throw corrupt("Word document");
      return inflateEntry(file, view, entry);
    },
  };
}

function readDirectory(file: Uint8Array, view: DataView) {
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw tooComplex();

  const entries = new Map<string, Entry>();
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_HEADER) throw corrupt("Word document");
    const nameLength = view.getUint16(at + 28, true);
    const entry: Entry = {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    total += entry.size;
    if (total > MAX_TOTAL_BYTES) throw tooComplex();
    if (entry.size > RATIO_MATTERS_FROM && entry.size > entry.packed * MAX_RATIO) throw tooComplex();

    entries.set(Buffer.from(file.subarray(at + 46, at + 46 + nameLength)).toString("utf8"), entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEndRecord(view: DataView) {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw corrupt("Word document");
}

function inflateEntry(file: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  if (entry.encrypted) {
    throw new Refusal(
      "encrypted",
      "This file is protected with a password. Save a copy without the password and upload that one.",
    );
  }
  if (entry.size > MAX_ENTRY_BYTES) throw tooComplex();
  if (entry.at + 30 > view.byteLength || view.getUint32(entry.at, true) !== LOCAL_HEADER)
    throw corrupt("Word document");

  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = file.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw corrupt("Word document");
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw corrupt("Word document");
  try {
    // The declared size is only a claim: zlib stops at the first byte beyond it.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch (error) {
    throw isNodeError(error) && error.code === "ERR_BUFFER_TOO_LARGE" ? tooComplex() : corrupt("Word document");
  }
}

const isNodeError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && "code" in error;
