import { z } from "zod";

/**
 * A text for the reader, trimmed, 1 to 2000 characters. The limits are a refinement, so that they stay out of the JSON
 * Schema: strict services refuse a schema with minLength or maxLength.
 */
export const sentence = z
  .string()
  .trim()
  .refine((text) => text.length >= 1 && text.length <= 2000, "must have 1 to 2000 characters");
