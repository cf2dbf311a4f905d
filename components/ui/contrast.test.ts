import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

const surfaces = ["background", "card", "popover", "muted", "accent", "secondary", "sidebar"];
const texts = ["foreground", "muted-foreground", "primary", "destructive", "success", "warning", "danger", "info"];
const onTheirOwn = [
  ["primary-foreground", "primary"],
  ["secondary-foreground", "secondary"],
  ["accent-foreground", "accent"],
  ["destructive-foreground", "destructive-solid"],
  ["sidebar-foreground", "sidebar"],
  ["sidebar-foreground", "sidebar-accent"],
  ["sidebar-accent-foreground", "sidebar-accent"],
  ["sidebar-primary", "sidebar-accent"],
  ["background", "foreground"],
] as const;
const graphics = ["input", "ring", ...[1, 2, 3, 4, 5].flatMap((step) => [`score-${step}`, `chart-${step}`])];
const graphicSurfaces = ["background", "card", "popover", "muted"];

test.each([":root", ".dark"])("every text of %s has 4.5:1 and every control edge, ring, bar and chart 3:1", (theme) => {
  const colors = { ...tokensOf(":root"), ...tokensOf(theme) };
  const weak = [
    ...texts.flatMap((text) => surfaces.map((surface) => [text, surface, 4.5] as const)),
    ...onTheirOwn.map(([text, surface]) => [text, surface, 4.5] as const),
    ...graphics.flatMap((graphic) => graphicSurfaces.map((surface) => [graphic, surface, 3] as const)),
  ]
    .map(([front, back, least]) => ({
      front,
      back,
      least,
      ratio: contrast(lookUp(colors, front), lookUp(colors, back)),
    }))
    .filter(({ ratio, least }) => ratio < least);

  expect(weak).toEqual([]);
});

type Oklch = [lightness: number, chroma: number, hue: number];

function tokensOf(selector: string): Record<string, Oklch> {
  const block = css.slice(css.indexOf(`${selector} {`));
  const body = block.slice(0, block.indexOf("\n}"));
  const found = body.matchAll(/--([\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g);
  return Object.fromEntries([...found].map(([, name = "", l, c, h]) => [name, [Number(l), Number(c), Number(h)]]));
}

function lookUp(colors: Record<string, Oklch>, name: string): Oklch {
  const color = colors[name];
  if (!color) throw new Error(`app/globals.css has no opaque colour --${name}.`);
  return color;
}

/** WCAG 2 contrast of two colours, 1 to 21. */
function contrast(a: Oklch, b: Oklch): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance([lightness, chroma, hue]: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  // Oklab to linear sRGB, Ottosson's matrices.
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = inGamut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = inGamut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = inGamut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function inGamut(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
