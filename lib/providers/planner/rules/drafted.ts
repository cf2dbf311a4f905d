import type { PlannedQuestion } from "../port";
import type { Sentence } from "../reading/lines";

/** A question with the sentence of the ad it rests on; none for what any such job is asked. */
export type Drafted = { question: PlannedQuestion; because: string; sentence: Sentence | null };

/** Its first UTF-16 unit in upper case, the rest as it is; empty stays empty. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
