/** Puts the candidate's name and the job's title where a message says {{candidate_name}} and {{job_title}}; other braces stay. */
export function fillMessage(message: string, values: { candidate_name: string; job_title: string }): string {
  return message.replace(
    /\{\{\s*(candidate_name|job_title)\s*\}\}/g,
    (_, name: keyof typeof values) => values[name], // safe: the pattern names these two only
  );
}
