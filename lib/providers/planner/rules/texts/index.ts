import type { Language } from "../../reading/language";
import { DE_TEXTS } from "./de";
import { EN_TEXTS } from "./en";
import { ES_TEXTS } from "./es";
import type { PlanTexts } from "./plan-texts";

/** Everything the rules say, by language. */
export const TEXTS: Record<Language, PlanTexts> = { en: EN_TEXTS, de: DE_TEXTS, es: ES_TEXTS };
