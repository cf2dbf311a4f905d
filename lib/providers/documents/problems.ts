/** Why a document could not be read. */
export type ReadProblem =
  | "empty"
  | "too_large"
  | "wrong_type"
  | "encrypted"
  | "corrupt"
  | "no_text"
  | "too_long"
  | "too_complex";

type Unread = { ok: false; code: ReadProblem; message: string };

/** The text of a resume in reading order, or the reason it could not be read as a sentence for the candidate. */
export type ResumeText = { ok: true; kind: "pdf" | "docx"; text: string; pages: number; warnings: string[] } | Unread;

export const MAX_FILE_BYTES = 10 * 1024 * 1024;
export const MAX_PAGES = 30;
/** Thirty densely set pages hold about 150,000 characters. */
const MAX_CHARACTERS = 200_000;

/** Thrown inside the reader when a document must be refused; the message is written for the candidate. */
export class Refusal extends Error {
  constructor(
    readonly code: ReadProblem,
    message: string,
  ) {
    super(message);
  }
}

/** Builds the refusal that `readResume` hands out: a code for programs, a sentence for the candidate. */
export const refuse = (code: ReadProblem, message: string): Unread => ({ ok: false, code, message });

/** For a PDF that cannot be opened without a password. */
export const encryptedPdf = () =>
  new Refusal(
    "encrypted",
    "This PDF is protected with a password. Save a copy without the password and upload that one.",
  );

/** For a file of the right type that cannot be parsed. */
export const corrupt = (kind: "PDF" | "Word document") =>
  new Refusal("corrupt", `This ${kind} is damaged or incomplete. Save it again as a PDF and upload the new file.`);

/** For a file whose reading would take more memory, time or parts than a resume may. */
export const tooComplex = () =>
  new Refusal(
    "too_complex",
    "This file is too complex to read. Save your resume as a simple PDF, without large pictures, and upload that one.",
  );

/** For a file beyond `MAX_PAGES`; `pages` is what it has. */
export const tooLong = (pages: number) =>
  new Refusal(
    "too_long",
    `This file has ${pages} pages and a resume may have at most ${MAX_PAGES}. Upload a shorter version.`,
  );

/** Throws a `Refusal` when a text is empty, apart from signs and blanks, or longer than any resume. */
export function checkText(text: string, kind: "PDF" | "Word document"): void {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new Refusal(
      "no_text",
      `This ${kind} contains no text, only pictures or blank pages. Upload a version in which the text can be selected, such as a PDF saved from your word processor.`,
    );
  }
  if (text.length > MAX_CHARACTERS) {
    throw new Refusal("too_long", "This file holds far more text than a resume. Upload a shorter version.");
  }
}
