import { namesHours } from "../reading/demands";
import type { Language } from "../reading/language";
import { shortened } from "../reading/phrase";
import type { Ad } from "./ad";
import type { Drafted } from "./drafted";
import { TEXTS } from "./texts";

const TOOLS =
  /\b(?:Excel|NetSuite|SAP(?: S\/4HANA)?|DATEV|Xero|QuickBooks|Sage|Salesforce|HubSpot|Zendesk|Intercom|Jira|Confluence|Figma|Sketch|Photoshop|Illustrator|InDesign|Python|Java|JavaScript|TypeScript|Go|Rust|Ruby|PHP|Kotlin|Swift|C\+\+|C#|SQL|PostgreSQL|MySQL|MongoDB|Kafka|Redis|RabbitMQ|Kubernetes|Docker|Terraform|AWS|Azure|GCP|BigQuery|Snowflake|dbt|Spark|Airflow|Tableau|Power BI|Looker|R|React|Angular|Vue|Node\.js|Linux|AutoCAD|SolidWorks|Fanuc|Heidenhain|Siemens|Haas|Mazak|Epic|Cerner|Workday|Personio|Greenhouse|WordPress|Shopify|Opera|Toast|MEDDIC|Google Ads|Google Analytics|Outlook|Word|PowerPoint|Teams|RF scanner|WMS|ERP|CRM|GIS)\b/g;

/** Words that are names of tools only among others ("Go", "R", "Word"). */
const AMBIGUOUS = new Set([
  "Go",
  "R",
  "Word",
  "Teams",
  "Opera",
  "Spark",
  "Epic",
  "Sage",
  "Swift",
  "Toast",
  "React",
  "Rust",
  "Vue",
]);

/** The programs and systems an ad names, each once. */
function toolsIn(text: string): string[] {
  const names = [...new Set(Array.from(text.matchAll(TOOLS), (match) => match[0]))];
  const sure = names.filter((name) => !AMBIGUOUS.has(name));
  return sure.length > 0 ? names : [];
}

/** One to three things to listen for; they inform and never move a score. */
export function draftTags(ad: Ad, language: Language, asksForStart: boolean): Drafted[] {
  const texts = TEXTS[language].tags;
  const tags: Drafted[] = [];
  const tools = toolsIn(ad.source.text).slice(0, 12);
  if (tools.length >= 2) {
    const names = tools.join(", ");
    tags.push({
      question: {
        modality: "voice_tags",
        text: texts.tools,
        response_format: "text",
        instructions: texts.toolsHow(names),
        options: tools,
      },
      because: "Named in the description",
      sentence: ad.sentences.find((one) => one.text.includes(tools[0] ?? "")) ?? null,
    });
  }
  const hours = ad.sentences.find((one) => namesHours(one.text) && one.section !== "apply");
  if (hours) {
    const words = shortened(hours.text.replace(/[.;]+$/, ""));
    tags.push({
      question: {
        modality: "voice_tags",
        text: texts.hours,
        response_format: "freeform",
        instructions: texts.hoursHow(words),
      },
      because: "The description names hours",
      sentence: hours,
    });
  }
  if (!asksForStart) {
    tags.push({
      question: { modality: "voice_tags", text: texts.start, response_format: "date", instructions: texts.startHow },
      because: "Every hire needs it",
      sentence: null,
    });
  }
  if (tags.length < 2) {
    tags.push({
      question: {
        modality: "voice_tags",
        text: texts.why,
        response_format: "freeform",
        instructions: texts.whyHow(ad.title),
      },
      because: "Useful for the next conversation",
      sentence: null,
    });
  }
  return tags.slice(0, 3);
}
