import { describe, expect, test } from "vitest";
import { formatBytes, rulesInWords, whyNotTaken } from "./file-rules";

const resume = { accept: ".pdf, .docx", maxBytes: 5 * 1024 * 1024 };
const file = (name: string, size = 1000, type = "") => ({ name, size, type });

describe("a file is taken or refused with a sentence", () => {
  test("a resume that fits is taken, whatever the case of its ending", () => {
    expect(whyNotTaken(file("CV.PDF"), resume)).toBeNull();
  });

  test("a wrong type is refused and the right ones are named", () => {
    expect(whyNotTaken(file("cv.exe"), resume)).toBe('"cv.exe" is not one of the file types this takes (PDF, DOCX).');
    expect(whyNotTaken(file("cv.pdf.exe"), resume)).not.toBeNull();
  });

  test("a file that is too large is refused with both sizes", () => {
    expect(whyNotTaken(file("cv.pdf", 6 * 1024 * 1024), resume)).toBe('"cv.pdf" is 6 MB; the limit is 5 MB.');
  });

  test("an empty file is refused", () => {
    expect(whyNotTaken(file("cv.pdf", 0), resume)).toBe('"cv.pdf" is empty.');
  });

  test("a media type and a wildcard match the file's type", () => {
    expect(whyNotTaken(file("a.webm", 1, "video/webm"), { accept: "video/*" })).toBeNull();
    expect(whyNotTaken(file("a.txt", 1, "text/plain"), { accept: "video/*" })).not.toBeNull();
    expect(whyNotTaken(file("a", 1, "application/pdf"), { accept: "application/pdf" })).toBeNull();
  });

  test("without rules every file with something in it is taken", () => {
    expect(whyNotTaken(file("anything"), {})).toBeNull();
  });
});

test("sizes read as people say them", () => {
  expect([0, 840, 1024, 1536, 150 * 1024, 5 * 1024 ** 2, 3 * 1024 ** 3].map(formatBytes)).toEqual([
    "0 bytes",
    "840 bytes",
    "1 KB",
    "1.5 KB",
    "150 KB",
    "5 MB",
    "3 GB",
  ]);
});

test("the rules read as one line", () => {
  expect(rulesInWords(resume)).toBe("PDF, DOCX, up to 5 MB");
  expect(rulesInWords({})).toBe("");
});
