/** An applicant tracking system. `account` tells whose: one engine serves every workspace. */
export type Ats = {
  /**
   * The people with this email or this id, best match first, at most `limit`.
   * @throws Error when the ATS cannot be reached
   */
  resolve(account: string, wanted: { email: string | null; id: string | null; limit: number }): Promise<AtsMatch[]>;
  /**
   * Creates a person, or changes the one whose id is given. Pushing the same `key` again does nothing more.
   * @throws AtsRefused when trying again is of no use; any other Error when it may be
   */
  push(account: string, push: AtsPush): Promise<AtsPushed>;
};

export type AtsPerson = {
  ats_candidate_id: string;
  first_name: string | null;
  last_name: string | null;
  email: string | null;
  email2: string | null;
  email3: string | null;
  phone: string | null;
  status: string | null;
};

/** What was found, and by what: "email" or "ats_candidate_id". */
type AtsMatch = AtsPerson & { match_reason: string };

export type AtsPush = {
  key: string;
  /** Null creates a new person. */
  id: string | null;
  first_name: string | null;
  last_name: string | null;
  email: string | null;
  phone: string | null;
  /** Whether the ATS is to note where the person comes from. */
  setSource: boolean;
  /** The posting to link the person to. */
  submission: { posting_id: string } | null;
};

export type AtsPushed = { ats_candidate_id: string; created: boolean; submission_id: string | null };

/** The engines by the name of their ATS. */
export type AtsEngines = Readonly<Partial<Record<string, Ats>>>;

/** The ATS understood and said no; its message is fit for a reader. */
export class AtsRefused extends Error {
  override readonly name = "AtsRefused";
}
