import { attribute, walkXml } from "./xml";

/** What a paragraph or character style means for the text; all false when the style says nothing about it. */
export type Style = { heading: boolean; list: boolean; hidden: boolean };

export const PLAIN: Style = { heading: false, list: false, hidden: false };

const isOn = (attributes: string) => !["0", "false", "off"].includes(attribute(attributes, "val") ?? "1");

/** Whether a `w:vanish` or `w:sz` (half points) makes a run invisible: below 2 pt nobody can read it. */
export function hidesText(name: string, attributes: string): boolean {
  if (name === "vanish") return isOn(attributes);
  return name === "sz" && Number(attribute(attributes, "val") ?? 24) < 4;
}

/** Whether a `w:numPr/w:numId` puts the paragraph into a list; number 0 takes it out of one. */
export const numbersList = (attributes: string) => attribute(attributes, "val") !== "0";

/** Reads word/styles.xml into style id -> meaning, inherited along `basedOn`. */
export function readStyles(xml: string): Map<string, Style> {
  const own = new Map<string, Style & { parent?: string }>();
  let style: (Style & { parent?: string }) | undefined;
  for (const step of walkXml(xml)) {
    if (step.type === "close" && step.name === "style") style = undefined;
    if (step.type !== "open") continue;

    const { name, attributes } = step;
    if (name === "style" && !step.empty) {
      style = { ...PLAIN };
      own.set(attribute(attributes, "styleId") ?? "", style);
    }
    if (!style) continue;
    const value = attribute(attributes, "val") ?? "";
    if (name === "name" && /^(heading \d|title$)/i.test(value)) style.heading = true;
    else if (name === "basedOn") style.parent = value;
    else if (name === "outlineLvl" && Number(value) < 9) style.heading = true;
    else if (name === "numId") style.list = numbersList(attributes);
    else if (hidesText(name, attributes)) style.hidden = true;
  }
  return new Map([...own.keys()].map((id) => [id, inherited(own, id)]));
}

/** A chain of styles is short; the bound keeps a circular one from running for ever. */
function inherited(own: Map<string, Style & { parent?: string }>, id: string): Style {
  const sum = { ...PLAIN };
  let next: string | undefined = id;
  for (let depth = 0; next !== undefined && depth < 12; depth++) {
    const style: (Style & { parent?: string }) | undefined = own.get(next);
    sum.heading ||= style?.heading ?? false;
    sum.list ||= style?.list ?? false;
    sum.hidden ||= style?.hidden ?? false;
    next = style?.parent;
  }
  return sum;
}
