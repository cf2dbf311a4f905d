import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const Verdict = z.enum(["pass", "fail", "not_stated"]);
const Pair = z.tuple([z.string(), z.string()]);
const Rubric = {
  evaluation_criteria: z.string().nullish(),
  score_of_1: z.string().nullish(),
  score_of_5: z.string().nullish(),
};

const Labels = z.object({
  reference_date: z.iso.date().optional(),
  resumes: z.array(
    z.object({
      id: z.string().min(1),
      file: z.string().min(1),
      criteria: z.array(
        z.object({
          id: z.string().min(1),
          text: z.string().min(1),
          label: Verdict,
          also_acceptable: z.array(Verdict).nullish(),
          ...Rubric,
        }),
      ),
    }),
  ),
  postings: z
    .array(
      z.object({
        id: z.string().min(1),
        scoring_criteria: z.array(
          z.object({
            text: z.string().min(1),
            weight: z.number().positive().nullish(),
            pairs_better_first: z.array(Pair).default([]),
            ...Rubric,
          }),
        ),
        overall_pairs_better_first: z.array(Pair).default([]),
      }),
    )
    .default([]),
});

const Answers = z.object({
  questions: z.array(
    z.object({
      id: z.string().min(1),
      question: z.string().min(1),
      answers: z.array(z.object({ answer_id: z.string().min(1), text: z.string() })),
      pairwise_order: z.array(Pair).default([]),
      ...Rubric,
    }),
  ),
});

export type LabelledResume = z.infer<typeof Labels>["resumes"][number];
export type LabelledPosting = z.infer<typeof Labels>["postings"][number];
export type LabelledQuestion = z.infer<typeof Answers>["questions"][number];
export type VerdictLabel = z.infer<typeof Verdict>;

/** Everything a labelled folder holds; `reference_date` is an ISO date. */
export type LabelledFolder = {
  folder: string;
  reference_date: string;
  resumes: LabelledResume[];
  postings: LabelledPosting[];
  questions: LabelledQuestion[];
};

/** A folder that cannot be used, with a sentence for whoever typed its name. */
export class UnusableFolder extends Error {}

/**
 * Reads labels.json and answers.json of a folder. Throws `UnusableFolder` when one is missing, is not JSON, or does not
 * have the shape, and says which place is wrong.
 */
export async function readLabelledFolder(folder: string): Promise<LabelledFolder> {
  const labels = await readShape(join(folder, "labels.json"), Labels);
  const answers = await readShape(join(folder, "answers.json"), Answers);
  refuseStrangers(labels.postings, new Set(labels.resumes.map((resume) => resume.id)));
  const today = new Date().toISOString().slice(0, 10);
  return {
    folder,
    reference_date: labels.reference_date ?? today,
    resumes: labels.resumes,
    postings: labels.postings,
    questions: answers.questions,
  };
}

async function readShape<Shape extends z.ZodType>(path: string, shape: Shape): Promise<z.infer<Shape>> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new UnusableFolder(`Cannot read ${path}: ${codeOf(cause)}.`, { cause });
  });
  const result = shape.safeParse(parseJson(path, text));
  if (result.success) return result.data;
  const first = result.error.issues[0];
  const place = first && first.path.length > 0 ? first.path.join(".") : "the file";
  throw new UnusableFolder(
    `${path} does not have the expected shape: ${place}: ${first?.message ?? "unknown problem"}.`,
  );
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnusableFolder(`${path} is not valid JSON.`, { cause });
  }
}

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error) || !("code" in cause)) return "it could not be opened";
  if (cause.code === "ENOENT") return "there is no such file";
  return `it could not be opened (${String(cause.code)})`;
}

// A pair that names no resume of the file would silently count as wrong.
function refuseStrangers(postings: readonly LabelledPosting[], known: ReadonlySet<string>): void {
  for (const posting of postings) {
    const pairs = [
      ...posting.overall_pairs_better_first,
      ...posting.scoring_criteria.flatMap((one) => one.pairs_better_first),
    ];
    const stranger = pairs.flat().find((id) => !known.has(id));
    if (stranger !== undefined)
      throw new UnusableFolder(
        `labels.json: posting ${posting.id} compares ${stranger}, which is not among the resumes.`,
      );
  }
}
