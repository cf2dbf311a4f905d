/** "Scan the code to apply." in the languages a posting may have, by the first part of their tag. */
const LINES: Record<string, string> = {
  en: "Scan the code to apply.",
  ar: "امسح الرمز للتقديم.",
  zh: "扫描二维码申请。",
  cs: "Naskenujte kód a přihlaste se.",
  da: "Scan koden for at søge.",
  nl: "Scan de code om te solliciteren.",
  fi: "Hae skannaamalla koodi.",
  fr: "Scannez le code pour postuler.",
  de: "Code scannen und bewerben.",
  el: "Σαρώστε τον κωδικό για να κάνετε αίτηση.",
  he: "סרקו את הקוד כדי להגיש מועמדות.",
  hi: "आवेदन करने के लिए कोड स्कैन करें।",
  hu: "Olvassa be a kódot a jelentkezéshez.",
  id: "Pindai kode untuk melamar.",
  it: "Inquadra il codice per candidarti.",
  ja: "コードを読み取って応募できます。",
  ko: "코드를 스캔하여 지원하세요.",
  no: "Skann koden for å søke.",
  pl: "Zeskanuj kod, aby aplikować.",
  pt: "Leia o código para se candidatar.",
  ro: "Scanați codul pentru a aplica.",
  ru: "Отсканируйте код, чтобы откликнуться.",
  es: "Escanea el código para postularte.",
  sv: "Skanna koden för att söka.",
  tr: "Başvurmak için kodu okutun.",
  uk: "Відскануйте код, щоб подати заявку.",
  vi: "Quét mã để ứng tuyển.",
};

const RIGHT_TO_LEFT = ["ar", "he", "fa", "ur"];

/** What a poster says under the title, in the posting's language (English where we have none), and which way it runs. */
export function posterLine(language: string | null): { line: string; lang: string; dir: "ltr" | "rtl" } {
  const tag = (language ?? "en").toLowerCase().split(/[-_]/)[0] ?? "en";
  const line = LINES[tag];
  return {
    line: line ?? LINES.en ?? "",
    lang: line ? tag : "en",
    dir: RIGHT_TO_LEFT.includes(tag) ? "rtl" : "ltr",
  };
}

/** How large the title may be, in percent of the sheet's width, so that even 200 characters leave room for the code. */
export function titleSize(title: string): number {
  const steps = [
    { upTo: 24, size: 9.5 },
    { upTo: 48, size: 7.5 },
    { upTo: 96, size: 5.5 },
    { upTo: 140, size: 4.6 },
  ];
  return steps.find(({ upTo }) => title.length <= upTo)?.size ?? 3.8;
}
