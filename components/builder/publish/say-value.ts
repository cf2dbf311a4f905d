/** What a cell holds, in words that stay the same as long as it says the same; "" for nothing. */
export function sayValue(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "on" : "off";
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(sayValue).filter(Boolean).join("\n");
  if (typeof value !== "object") return "";
  const said = Object.entries(value).flatMap(([key, one]) => {
    const words = sayValue(one);
    return words ? [`${key.replaceAll("_", " ")}: ${words.replaceAll("\n", ", ")}`] : [];
  });
  return said.join("\n");
}
