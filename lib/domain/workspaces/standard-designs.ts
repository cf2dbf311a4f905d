import type { DESIGN_PAGES } from "@/lib/contract/platform/library";

type Page = (typeof DESIGN_PAGES)[number];

/** Colours and letters that all pages share; readable by WCAG AA on one another. */
const LOOK = {
  background_color: "#ffffff",
  primary_color: "#166534",
  font_family: "system-ui, sans-serif",
  show_logo: true,
};

/** The design of each candidate page that a new workspace begins with. */
export const STANDARD_DESIGNS: Record<Page, { name: string; header_text: string }> = {
  welcome_page: { name: "Standard welcome page", header_text: "Welcome to your interview" },
  status_page: { name: "Standard status page", header_text: "Your application" },
  interview_page: { name: "Standard interview page", header_text: "Your interview" },
  interview_complete_page: { name: "Standard thank-you page", header_text: "Thank you for your time" },
};

/** The whole configuration of a page. */
export const designConfig = (page: Page) => ({ ...LOOK, header_text: STANDARD_DESIGNS[page].header_text });
