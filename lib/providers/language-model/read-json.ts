/** What was read, or that nothing could be (`null` is a JSON value, so it cannot say that). */
export type Read = { found: true; value: unknown } | { found: false };

function parsed(text: string): Read {
  try {
    return { found: true, value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { found: false };
    throw error;
  }
}

/**
 * The JSON object in a model's reply.
 * In: the reply as text, perhaps with thinking, a code fence or small talk around it. Out: the parsed value, unchecked,
 * or that there is none (a truncated object counts as none: half an evaluation is not an evaluation).
 */
export function readJson(reply: string): Read {
  const spoken = reply.replace(/^\s*<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/u, "").trim();
  const whole = parsed(spoken);
  if (whole.found) return whole;

  const start = spoken.indexOf("{");
  const end = spoken.lastIndexOf("}");
  return start >= 0 && end > start ? parsed(spoken.slice(start, end + 1)) : { found: false };
}
