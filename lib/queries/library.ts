import { queryOptions } from "@tanstack/react-query";
import { READ_ROOT } from "@/lib/client/read-root";
import { browserRead, type Read } from "./read";

const PAGE = 100;

type Query = { limit: number; starting_after: string | undefined };
type Page<T> = { data: T[]; pagination: { has_more: boolean } };

/** Every item of one list, page by page. Lists change rarely: they are not asked for again within a minute. */
const wholeList = <T extends { id: string }>(name: string, page: (query: Query) => Promise<Page<T>>) =>
  queryOptions({
    queryKey: ["library", name],
    staleTime: 60_000,
    queryFn: async () => {
      const all: T[] = [];
      for (;;) {
        const { data, pagination } = await page({ limit: PAGE, starting_after: all.at(-1)?.id });
        all.push(...data);
        if (!pagination.has_more || data.length === 0) return all;
      }
    },
  });

/** All of them, newest first, as are the lists below. */
export const voicesQuery = (read: Read = browserRead) => wholeList("voices", (query) => read("listVoices", { query }));
/** All phone numbers of the workspace. */
export const phoneNumbersQuery = (read: Read = browserRead) =>
  wholeList("phone-numbers", (query) => read("listPhoneNumbers", { query }));
/** All sender addresses of the workspace, verified or not. */
export const senderEmailsQuery = (read: Read = browserRead) =>
  wholeList("sender-emails", (query) => read("listSenderEmails", { query }));
/** All groups, without the templates they point at. */
export const emailTemplateGroupsQuery = (read: Read = browserRead) =>
  wholeList("email-template-groups", (query) => read("listEmailTemplateGroups", { query }));
/** All groups, without the templates they point at. */
export const designTemplateGroupsQuery = (read: Read = browserRead) =>
  wholeList("design-template-groups", (query) => read("listDesignTemplateGroups", { query }));

/** Where the browser hears a voice's sample. */
export const voiceSampleAddress = (voiceId: string): string =>
  `${READ_ROOT}getVoicePreview?call=${encodeURIComponent(JSON.stringify({ params: { voice_id: voiceId } }))}`;
