import { DraftText } from "@/components/postings/new/draft-field";

/** What a weak and a strong answer look like, in plain words. */
export function RubricFields({ list, index }: { list: "criteria" | "questions"; index: number }) {
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      <DraftText name={`${list}.${index}.score_of_1`} label="What a 1 looks like" optional multiline rows={2} />
      <DraftText name={`${list}.${index}.score_of_5`} label="What a 5 looks like" optional multiline rows={2} />
    </div>
  );
}
