import { QrCode } from "@/components/postings/share/qr-code";
import { posterLine, titleSize } from "./poster-words";

/** Paper sizes in millimetres. */
export const PAPERS = {
  a4: { label: "A4", css: "A4", width: 210, height: 297 },
  letter: { label: "Letter", css: "letter", width: 215.9, height: 279.4 },
} as const;
export type Paper = keyof typeof PAPERS;

type PosterSheetProps = {
  company: string;
  title: string;
  link: string;
  /** The posting's language: it says which way the sheet runs. */
  language: string | null;
  line: string;
  paper: Paper;
};

/**
 * The sheet as it is printed: always dark on white. Everything on it is measured in parts of its width, so that a small
 * screen shows the same sheet, only smaller.
 */
export function PosterSheet({ company, title, link, language, line, paper }: PosterSheetProps) {
  const { css, width, height } = PAPERS[paper];
  const { dir, lang } = posterLine(language);
  return (
    <>
      <style>{`@page { size: ${css} portrait; margin: 0 }`}</style>
      <article
        aria-label="Poster"
        dir={dir}
        lang={lang}
        className="@container mx-auto w-full overflow-hidden border bg-white text-black print:mx-0 print:max-w-none print:border-0"
        style={{ maxWidth: `${width}mm`, aspectRatio: `${width} / ${height}` }}
      >
        <div className="flex h-full flex-col items-center justify-between gap-[3cqw] p-[8cqw] text-center">
          <header className="flex w-full flex-col gap-[2.5cqw]">
            <p dir="auto" className="line-clamp-2 break-words font-medium text-[3.4cqw] leading-tight">
              {company}
            </p>
            <h1
              dir="auto"
              className="hyphens-auto text-balance break-words font-semibold leading-[1.12] tracking-[-0.015em]"
              style={{ fontSize: `${titleSize(title)}cqw` }}
            >
              {title}
            </h1>
          </header>
          <div className="flex w-full flex-col items-center gap-[3.5cqw]">
            <p dir="auto" className="w-full break-words text-[4.6cqw] leading-snug">
              {line}
            </p>
            <QrCode link={link} label="QR code of the link" className="w-[60cqw]" />
            <p dir="ltr" className="w-full break-all text-[2.6cqw] leading-snug">
              {link}
            </p>
          </div>
        </div>
      </article>
    </>
  );
}
