export type FileRules = {
  /** As of `<input accept>`: extensions, types and wildcards, e.g. ".pdf,.docx,image/*". Empty: everything. */
  accept?: string;
  maxBytes?: number;
};

type FileFacts = { name: string; type: string; size: number };

/** Why a file cannot be taken, in a sentence; null when it can. A courtesy to the sender: the server decides again. */
export function whyNotTaken(file: FileFacts, { accept = "", maxBytes }: FileRules): string | null {
  const wanted = partsOf(accept);
  if (wanted.length > 0 && !wanted.some((part) => matches(file, part))) {
    return `"${file.name}" is not one of the file types this takes (${readable(wanted)}).`;
  }
  if (file.size === 0) return `"${file.name}" is empty.`;
  if (maxBytes !== undefined && file.size > maxBytes) {
    return `"${file.name}" is ${formatBytes(file.size)}; the limit is ${formatBytes(maxBytes)}.`;
  }
  return null;
}

/** The rules in a line: "PDF, DOCX, up to 10 MB"; empty when everything is taken. */
export function rulesInWords({ accept = "", maxBytes }: FileRules): string {
  const limit = maxBytes === undefined ? "" : `up to ${formatBytes(maxBytes)}`;
  return [readable(partsOf(accept)), limit].filter(Boolean).join(", ");
}

function partsOf(accept: string): string[] {
  return accept
    .split(",")
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean);
}

function matches(file: FileFacts, part: string): boolean {
  if (part.startsWith(".")) return file.name.toLowerCase().endsWith(part);
  const type = file.type.toLowerCase();
  return part.endsWith("/*") ? type.startsWith(part.slice(0, -1)) : type === part;
}

function readable(wanted: string[]): string {
  const extensions = wanted.filter((part) => part.startsWith("."));
  const shown = extensions.length > 0 ? extensions.map((part) => part.slice(1).toUpperCase()) : wanted;
  return shown.join(", ");
}

const units = ["bytes", "KB", "MB", "GB", "TB"];

/** A size as people say it, in steps of 1024: "840 bytes", "1.5 MB". */
export function formatBytes(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const amount = bytes / 1024 ** power;
  return `${power === 0 || amount >= 100 ? Math.round(amount) : Math.round(amount * 10) / 10} ${units[power]}`;
}
