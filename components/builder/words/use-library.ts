"use client";

import { useQuery } from "@tanstack/react-query";
import {
  designTemplateGroupsQuery,
  emailTemplateGroupsQuery,
  phoneNumbersQuery,
  senderEmailsQuery,
  voicesQuery,
} from "@/lib/queries/library";
import type { NameOf } from "./say-cell";

/** What the workspace keeps, as choices of the posting's fields that name something of it, field by field. */
export function useLibrary() {
  return {
    email_template_group_id: useQuery({
      ...emailTemplateGroupsQuery(),
      select: (groups) => groups.map(({ id, name }) => ({ value: id, label: name })),
    }),
    design_template_group_id: useQuery({
      ...designTemplateGroupsQuery(),
      select: (groups) =>
        groups.map(({ id, name, is_default }) => ({ value: id, label: is_default ? `${name} (default)` : name })),
    }),
    sender_email_id: useQuery({
      ...senderEmailsQuery(),
      select: (all) => all.map(({ id, full_email }) => ({ value: id, label: full_email })),
    }),
    phone_number_id: useQuery({
      ...phoneNumbersQuery(),
      select: (all) =>
        all.map(({ id, phone_number, active }) => ({
          value: id,
          label: active ? phone_number : `${phone_number} (not active)`,
        })),
    }),
  };
}

/** Names of what fields of a posting and its steps hold by id; they come once the lists are read. */
export function useNames(): NameOf {
  const library = useLibrary();
  const { data: voices } = useQuery({
    ...voicesQuery(),
    select: (all) => all.map(({ id, name }) => ({ value: id, label: name })),
  });
  return (field, id) => {
    const list = field === "voice_id" ? voices : Object.entries(library).find(([known]) => known === field)?.[1].data;
    return list?.find(({ value }) => value === id)?.label;
  };
}
