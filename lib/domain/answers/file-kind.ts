/** Pure: what kind of file somebody sent, told from its ending and held against its first bytes. */

type Kind = { mimeType: string; isIt?: (bytes: Uint8Array) => boolean };

const beginsWith =
  (...signature: number[]) =>
  (bytes: Uint8Array) =>
    signature.every((byte, at) => bytes[at] === byte);
const saysAt = (at: number, words: string) => (bytes: Uint8Array) =>
  [...words].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
const saysSoon = (words: string) => (bytes: Uint8Array) =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes(words);
/** Text holds no NUL; UTF-16, which does, begins with its mark. */
const isText = (bytes: Uint8Array) =>
  !bytes.subarray(0, 8192).includes(0) || beginsWith(0xff, 0xfe)(bytes) || beginsWith(0xfe, 0xff)(bytes);

const isZip = beginsWith(0x50, 0x4b, 0x03, 0x04);
const isOle = beginsWith(0xd0, 0xcf, 0x11, 0xe0);
const isJpeg = beginsWith(0xff, 0xd8, 0xff);
const isIsoMedia = saysAt(4, "ftyp");
const office = (name: string) => `application/vnd.openxmlformats-officedocument.${name}`;

const KINDS: Record<string, Kind> = {
  pdf: { mimeType: "application/pdf", isIt: saysSoon("%PDF-") },
  doc: { mimeType: "application/msword", isIt: isOle },
  xls: { mimeType: "application/vnd.ms-excel", isIt: isOle },
  ppt: { mimeType: "application/vnd.ms-powerpoint", isIt: isOle },
  docx: { mimeType: office("wordprocessingml.document"), isIt: isZip },
  xlsx: { mimeType: office("spreadsheetml.sheet"), isIt: isZip },
  pptx: { mimeType: office("presentationml.presentation"), isIt: isZip },
  odt: { mimeType: "application/vnd.oasis.opendocument.text", isIt: isZip },
  zip: { mimeType: "application/zip", isIt: isZip },
  rtf: { mimeType: "application/rtf", isIt: saysAt(0, "{\\rtf") },
  txt: { mimeType: "text/plain", isIt: isText },
  csv: { mimeType: "text/csv", isIt: isText },
  png: { mimeType: "image/png", isIt: beginsWith(0x89, 0x50, 0x4e, 0x47) },
  jpg: { mimeType: "image/jpeg", isIt: isJpeg },
  jpeg: { mimeType: "image/jpeg", isIt: isJpeg },
  gif: { mimeType: "image/gif", isIt: saysAt(0, "GIF8") },
  webp: { mimeType: "image/webp", isIt: saysAt(8, "WEBP") },
  heic: { mimeType: "image/heic", isIt: isIsoMedia },
  mp4: { mimeType: "video/mp4", isIt: isIsoMedia },
  mov: { mimeType: "video/quicktime", isIt: isIsoMedia },
};

/** The ending of a file's name in lower case, without the dot; "" for none. */
export const extensionOf = (fileName: string): string => /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";

/** The type that a file's ending stands for; plain bytes for endings nobody knows. */
export const mimeTypeOf = (extension: string): string => KINDS[extension]?.mimeType ?? "application/octet-stream";

/** Why a file cannot be taken, as a sentence for the candidate; null when it can. `extensions`: the endings that are taken. */
export function whyNotThisFile(fileName: string, bytes: Uint8Array, extensions: string[]): string | null {
  const extension = extensionOf(fileName);
  if (!extensions.includes(extension)) {
    const taken = extensions.map((one) => one.toUpperCase()).join(", ");
    return `This question takes files of these types: ${taken}.`;
  }
  if (bytes.byteLength === 0) return "The file is empty.";
  const isIt = KINDS[extension]?.isIt;
  if (isIt && !isIt(bytes)) {
    return `The file is named ${extension.toUpperCase()} but is something else, or it is damaged. Please save it again and choose it anew.`;
  }
  return null;
}
