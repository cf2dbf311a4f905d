/** Browsers that ask for permission in ways of their own. */
export type Browser = "chrome" | "android" | "firefox" | "safari" | "ios";

/** Which of them this is, from its user agent; only ever used to word a help text. */
export function browserOf(userAgent: string, touchPoints: number): Browser {
  // Every browser on iOS asks the same way. An iPad calls itself a Mac, but Macs have no touch screens.
  if (/iPhone|iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return "ios";
  if (/Firefox/.test(userAgent)) return "firefox";
  if (/Android/.test(userAgent)) return "android";
  if (/Safari/.test(userAgent) && !/Chrom/.test(userAgent)) return "safari";
  return "chrome";
}
