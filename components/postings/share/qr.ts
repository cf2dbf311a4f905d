import { encode } from "uqr";

/** Light modules around the code that a reader needs to find it. */
const QUIET = 4;

/** The modules of a QR code with its quiet edge, row by row; true is dark. A quarter of it may be lost or dirty. */
export const qrOf = (text: string): boolean[][] => encode(text, { ecc: "Q", border: QUIET }).data;

/** The dark modules as one SVG path, a module being one unit. */
export function qrPath(modules: boolean[][]): string {
  return modules
    .flatMap((row, y) => [...runs(row)].map(({ from, to }) => `M${from} ${y}h${to - from}v1h${from - to}z`))
    .join("");
}

/** Stretches of dark modules in a row, `to` being the first light one after. */
function* runs(row: boolean[]): Generator<{ from: number; to: number }> {
  let from = -1;
  for (let x = 0; x <= row.length; x++) {
    const isDark = row[x] === true;
    if (isDark && from < 0) from = x;
    if (isDark || from < 0) continue;
    yield { from, to: x };
    from = -1;
  }
}

/** The code as an SVG file. */
export function qrSvg(text: string): string {
  const modules = qrOf(text);
  const size = modules.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 16}" height="${size * 16}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${qrPath(modules)}"/></svg>\n`;
}

/** Pixels of a module in a PNG file: sharp in print at 10 cm. */
const PIXELS = 32;

/** The code as a PNG file, drawn by the browser. */
export async function qrPng(text: string): Promise<Blob> {
  const modules = qrOf(text);
  const canvas = document.createElement("canvas");
  canvas.width = modules.length * PIXELS;
  canvas.height = canvas.width;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser draws no pictures.");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(PIXELS, PIXELS);
  pen.fillStyle = "#000";
  pen.fill(new Path2D(qrPath(modules)));
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("This browser makes no PNG files."))),
      "image/png",
    );
  });
}
