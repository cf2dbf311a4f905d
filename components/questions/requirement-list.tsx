"use client";

import { DraftText } from "@/components/postings/new/draft-field";
import { ItemList } from "@/components/questions/item-list";

/** What a candidate must have: yes or no, no points. */
export function RequirementList() {
  return (
    <ItemList
      list="requirements"
      title="Requirements"
      description="Yes or no. Three or four are enough: what nobody can do this job without."
      noun="requirement"
      plural="requirements"
    >
      {({ index, label, buttons }) => (
        <DraftText
          name={`requirements.${index}.text`}
          label={label}
          multiline
          rows={1}
          placeholder="For example: holds a valid nursing licence"
          action={buttons}
        />
      )}
    </ItemList>
  );
}
