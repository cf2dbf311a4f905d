/** The answers that pass, as texts: a form question stores one or several. */
export function answersOf(stored: unknown): string[] {
  return [stored].flat().flatMap((one) => (one === null || one === undefined || one === "" ? [] : [String(one)]));
}

/** The same as it is stored: a single one as itself. */
export function storedAnswers(answers: string[]): string | string[] | null {
  return answers.length > 1 ? answers : (answers[0] ?? null);
}
