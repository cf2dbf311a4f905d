import { expect, test } from "vitest";
import { extensionOf, mimeTypeOf, whyNotThisFile } from "./file-kind";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a file is what its name says, or it is refused in a sentence", () => {
  expect(whyNotThisFile("licence.PDF", bytes("%PDF-1.7 ..."), ["pdf"])).toBeNull();
  expect(whyNotThisFile("licence.pdf", bytes("<html>"), ["pdf"])).toContain("something else");
  expect(whyNotThisFile("licence.pdf.exe", bytes("%PDF-1.7"), ["pdf"])).toContain("PDF");
  expect(whyNotThisFile("licence", bytes("%PDF-1.7"), ["pdf", "png"])).toContain("PDF, PNG");
  expect(whyNotThisFile("a.docx", new Uint8Array([0x50, 0x4b, 3, 4, 9]), ["docx"])).toBeNull();
  expect(whyNotThisFile("a.png", new Uint8Array([0x50, 0x4b, 3, 4, 9]), ["png"])).toContain("PNG");
  expect(whyNotThisFile("a.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), ["jpg"])).toBeNull();
  expect(whyNotThisFile("notes.txt", bytes("Grüße"), ["txt"])).toBeNull();
  expect(whyNotThisFile("notes.txt", new Uint8Array([77, 90, 0, 0]), ["txt"])).toContain("TXT");
  expect(whyNotThisFile("empty.pdf", new Uint8Array(), ["pdf"])).toBe("The file is empty.");
});

test("an ending that nobody knows is taken where the posting names it, as plain bytes", () => {
  expect(whyNotThisFile("plan.dwg", bytes("AC1032"), ["dwg"])).toBeNull();
  expect(mimeTypeOf(extensionOf("plan.dwg"))).toBe("application/octet-stream");
  expect(extensionOf("no ending")).toBe("");
});
