"use client";

import { DraftSelect, DraftText } from "@/components/postings/new/draft-field";
import { ItemList } from "@/components/questions/item-list";

const FORMATS = [
  { value: "text", label: "A few words" },
  { value: "number", label: "A number" },
  { value: "date", label: "A date" },
  { value: "freeform", label: "Free text" },
];

/** Facts to pick out of what is said; they move no score. */
export function TagList() {
  return (
    <ItemList
      list="tags"
      title="Tags"
      description="Facts to note when the candidate mentions them, such as a notice period. They move no score."
      noun="tag"
      plural="tags"
    >
      {({ index, label, buttons }) => (
        <div className="grid grid-cols-1 gap-x-3 gap-y-2 sm:grid-cols-[minmax(0,1fr)_9rem]">
          <DraftText
            name={`tags.${index}.text`}
            label={label}
            placeholder="For example: notice period"
            action={buttons}
          />
          <DraftSelect name={`tags.${index}.response_format`} label="Format" items={FORMATS} />
          <DraftText
            name={`tags.${index}.instructions`}
            label="Instructions"
            optional
            multiline
            rows={1}
            placeholder="For example: in weeks"
            className="sm:col-span-2"
          />
        </div>
      )}
    </ItemList>
  );
}
