import { MAX_FILE_BYTES, Refusal } from "./problems";

const startsWith = (file: Uint8Array, magic: number[]) => magic.every((byte, i) => file[i] === byte);

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

const utf16 = (text: string) => ascii(text).flatMap((byte) => [byte, 0]);

/** Readers must accept a PDF whose header stands within the first 1,024 bytes; mail gateways prepend lines. */
const PDF_HEADER_WINDOW = 1024;

const contains = (file: Uint8Array, wanted: number[]) =>
  Buffer.from(file.buffer, file.byteOffset, file.byteLength).includes(Buffer.from(wanted));

const OTHER_KINDS: { magic: number[]; name: string }[] = [
  { magic: ascii("{\\rtf"), name: "an RTF document" },
  { magic: ascii("MZ"), name: "a program" },
  { magic: [0x7f, ...ascii("ELF")], name: "a program" },
  { magic: [0x89, ...ascii("PNG")], name: "a picture" },
  { magic: [0xff, 0xd8, 0xff], name: "a picture" },
  { magic: ascii("GIF8"), name: "a picture" },
  { magic: ascii("II*\0"), name: "a picture" },
  { magic: ascii("MM\0*"), name: "a picture" },
  { magic: ascii("Rar!"), name: "an archive" },
  { magic: [0x37, 0x7a, 0xbc, 0xaf], name: "an archive" },
  { magic: [0x1f, 0x8b], name: "an archive" },
];

const SAVE_AS = "Save your resume as PDF or DOCX and upload that file.";

/** The sentence for a file that is neither PDF nor DOCX; `what` names its real kind ("a picture"). */
export const wrongType = (what: string) =>
  new Refusal("wrong_type", `This file is ${what}, not a PDF or a Word document. ${SAVE_AS}`);

/** A name comes from outside: only what can be shown of it, and not more than fits in a sentence. */
const shownName = (name: string) => name.replace(/[\p{C}"]/gu, "").slice(0, 80);

/**
 * Says from the bytes alone, never from the name, whether a file may be a PDF or a zip container (DOCX).
 * `name` only serves the message. Throws a `Refusal` when it is empty, over `MAX_FILE_BYTES`, or of any other kind.
 */
export function documentKind(file: Uint8Array, name: string): "pdf" | "zip" {
  if (file.length === 0)
    throw new Refusal("empty", "This file is empty. Choose the file of your resume again and upload it.");
  if (file.length > MAX_FILE_BYTES) {
    const size = (file.length / 1024 / 1024).toFixed(1);
    throw new Refusal(
      "too_large",
      `This file has ${size} MB and the limit is ${MAX_FILE_BYTES / 1024 / 1024} MB. Save a smaller version, for example with smaller pictures, and upload that one.`,
    );
  }
  // Signatures at byte 0 come first, so that a program with "%PDF-" hidden further on stays a program.
  if (startsWith(file, ascii("PK\x03\x04")) || startsWith(file, ascii("PK\x05\x06"))) return "zip";
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw oleRefusal(file);

  const other = OTHER_KINDS.find(({ magic }) => startsWith(file, magic));
  if (other) throw wrongType(other.name);

  const head = Buffer.from(file.subarray(0, PDF_HEADER_WINDOW)).toString("latin1");
  if (/^\s*(<!doctype html|<html|<\?xml|<svg|<script)/i.test(head.replace(/^\u00ef\u00bb\u00bf/, "")))
    throw wrongType("a web page");
  if (head.includes("%PDF-")) return "pdf";
  throw new Refusal("wrong_type", `"${shownName(name)}" is not a PDF or a Word document. ${SAVE_AS}`);
}

/** Old Word files and password-protected DOCX files share one container format. */
function oleRefusal(file: Uint8Array) {
  if (contains(file, utf16("EncryptedPackage"))) {
    return new Refusal(
      "encrypted",
      "This Word document is protected with a password. Save a copy without the password and upload that one.",
    );
  }
  if (contains(file, utf16("WordDocument"))) {
    return new Refusal(
      "wrong_type",
      "This is a Word document in the old .doc format. Open it in your word processor, save it as PDF or DOCX and upload that file.",
    );
  }
  return wrongType("an old Office document");
}
