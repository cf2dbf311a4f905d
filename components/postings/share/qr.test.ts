import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { qrOf, qrPath, qrSvg } from "./qr";

/** The modules drawn large, as a camera sees them. */
function photographed(modules: boolean[][], pixels = 4) {
  const size = modules.length * pixels;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (modules[Math.floor(y / pixels)]?.[Math.floor(x / pixels)])
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { width: size, height: size, data };
}

const LINKS = [
  "http://localhost:3000/apply/dataforge/nurse",
  "https://jobs.example.com/apply/a-long-company-name-x7f3k2/senior-staff-engineer-for-distributed-systems-and-databases-in-berlin-12",
  `https://example.com/apply/firma/${encodeURIComponent("pflegefachkraft-für-köln")}`,
];

describe("a QR code", () => {
  test.each(LINKS)("of %s is read by somebody else's reader", (link) => {
    expect(decodeQR(photographed(qrOf(link)))).toBe(link);
  });

  test("is still read with a part of it dirty", () => {
    const [link = ""] = LINKS;
    const modules = qrOf(link).map((row) => [...row]);
    const middle = Math.floor(modules.length / 2);
    for (let y = middle; y < middle + 5; y++) modules[y]?.fill(true, middle, middle + 5);
    expect(decodeQR(photographed(modules))).toBe(link);
  });

  test("has a quiet edge of four modules, and its path draws the dark ones and no others", () => {
    const modules = qrOf("x");
    const edge = [...modules.slice(0, 4), ...modules.slice(-4)].flat();
    expect(edge.some(Boolean)).toBe(false);
    expect(modules.every((row) => !row.slice(0, 4).concat(row.slice(-4)).some(Boolean))).toBe(true);
    const drawn = modules.map((row) => row.map(() => false));
    for (const [, x, y, width] of qrPath(modules).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
    }
    expect(drawn).toEqual(modules);
    expect(qrSvg("x")).toContain(`<path d="${qrPath(modules)}"/>`);
  });
});
