import { QuestionFields } from "../platform/questions";

/**
 * The fields of a question that is being written, without those that are not what they must be yet: for whoever shows
 * what the question will be like.
 */
export function readableFields(fields: Record<string, unknown>): QuestionFields {
  const readable = Object.entries(QuestionFields.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(fields[name]);
    return parsed.success && parsed.data != null ? [[name, parsed.data] as const] : [];
  });
  return Object.fromEntries(readable);
}
