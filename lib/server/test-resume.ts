import { PDFDocument, StandardFonts } from "pdf-lib";

/** A one-page PDF with these lines, for tests. */
export async function pdfOf(lines: string[]): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  for (const [index, line] of lines.entries()) page.drawText(line, { x: 50, y: 790 - index * 16, size: 11, font });
  return new Uint8Array(await document.save());
}

/** An engineer with eight years, Python, AWS and a degree; nothing about work authorisation. */
export const ENGINEER = [
  "Jamie Chen",
  "jamie.chen@example.com | Oakland, CA",
  "",
  "Experience",
  "Senior Software Engineer, Ledgerline, Oakland",
  "March 2021 - Present",
  "- Led the migration from a monolith to 14 microservices in Python and Go on AWS (ECS, Lambda, S3).",
  "- Built a Kafka event pipeline that processes 2 billion events a day; cut p99 latency from 800 ms to 120 ms.",
  "- Mentored four engineers; ran Kubernetes clusters for three teams.",
  "Software Engineer, Brightfield, Portland",
  "June 2017 - February 2021",
  "- Developed REST services in Python and PostgreSQL for 300 warehouses.",
  "",
  "Education",
  "B.S. Computer Science, Oregon State University, 2013 - 2017",
  "",
  "Skills",
  "Python, Go, PostgreSQL, Kafka, Kubernetes, AWS, Terraform",
];

/** Somebody who says outright that Python and Go are missing. */
export const WAITER = [
  "Robin Vale",
  "robin.vale@example.com",
  "",
  "Experience",
  "Waiter, Corner Bistro, Salem",
  "May 2022 - Present",
  "- Served 60 tables a night. No Python or Go experience.",
  "",
  "Education",
  "High School Diploma, Salem High School, 2021",
];
