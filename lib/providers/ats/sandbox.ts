import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type Ats, type AtsPerson, type AtsPush, type AtsPushed, AtsRefused } from "./port";

const text = z.string().nullable();

const Person = z.object({
  ats_candidate_id: z.string(),
  first_name: text,
  last_name: text,
  email: text,
  email2: text,
  email3: text,
  phone: text,
  status: text,
  source: text,
});

const Folder = z.object({
  candidates: z.array(Person),
  submissions: z.array(z.object({ id: z.string(), ats_candidate_id: z.string(), posting_id: z.string() })),
  /** What was done for each push, by its key. */
  pushes: z.record(z.string(), z.object({ ats_candidate_id: z.string(), created: z.boolean(), submission_id: text })),
});
type Folder = z.output<typeof Folder>;

/** Runs work while no other with the same key runs, in any process that writes here. */
type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/**
 * An ATS without an account, to try things with: one readable file for each workspace, `<dataDir>/ats/<account>.json`.
 * A file that is damaged is left alone and said so.
 */
export function sandboxAts(dataDir: string, inTurn: InTurn): Ats {
  const place = (account: string) => {
    if (!/^[A-Za-z0-9_-]+$/.test(account)) throw new Error("The account is not a file name.");
    return path.join(dataDir, "ats", `${account}.json`);
  };
  return {
    async resolve(account, wanted) {
      const { candidates } = await read(place(account));
      const email = wanted.email?.trim().toLowerCase();
      const byId = candidates.filter((person) => person.ats_candidate_id === wanted.id);
      const byEmail = candidates.filter(
        (person) => email && !byId.includes(person) && emailsOf(person).some((one) => one.toLowerCase() === email),
      );
      const show = (reason: string) => (person: z.output<typeof Person>) => ({
        ...withoutSource(person),
        match_reason: reason,
      });
      return [...byId.map(show("ats_candidate_id")), ...byEmail.map(show("email"))].slice(0, wanted.limit);
    },

    async push(account, push) {
      const file = place(account);
      return inTurn(`ats-sandbox:${account}`, async () => {
        const folder = await read(file);
        const done = folder.pushes[push.key];
        if (done) return done;
        const result = apply(folder, push);
        folder.pushes[push.key] = result;
        await write(file, folder);
        return result;
      });
    },
  };
}

const emailsOf = (person: AtsPerson) =>
  [person.email, person.email2, person.email3].filter((email): email is string => email !== null);

function withoutSource({ source: _, ...person }: z.output<typeof Person>): AtsPerson {
  return person;
}

const newAtsId = () => randomUUID().slice(0, 8).toUpperCase();

function apply(folder: Folder, push: AtsPush): AtsPushed {
  const standing = push.id ? folder.candidates.find((person) => person.ats_candidate_id === push.id) : undefined;
  if (push.id && !standing) throw new AtsRefused(`The sandbox ATS has no candidate with the id ${push.id}.`);
  const person: z.output<typeof Person> = standing ?? {
    ats_candidate_id: newAtsId(),
    first_name: null,
    last_name: null,
    email: null,
    email2: null,
    email3: null,
    phone: null,
    status: "New Lead",
    source: null,
  };
  // A new email comes first; the ones before stay known.
  const emails = push.email ? [push.email] : [];
  for (const email of emailsOf(person)) {
    if (email.toLowerCase() !== push.email?.toLowerCase()) emails.push(email);
  }
  Object.assign(person, {
    first_name: push.first_name ?? person.first_name,
    last_name: push.last_name ?? person.last_name,
    email: emails[0] ?? null,
    email2: emails[1] ?? null,
    email3: emails[2] ?? null,
    phone: push.phone ?? person.phone,
    source: push.setSource ? "HeyMilo" : person.source,
  });
  if (!standing) folder.candidates.push(person);
  const { ats_candidate_id } = person;
  const submission = push.submission && { id: newAtsId(), ats_candidate_id, ...push.submission };
  if (submission) folder.submissions.push(submission);
  return { ats_candidate_id, created: !standing, submission_id: submission?.id ?? null };
}

async function read(file: string): Promise<Folder> {
  let content: string;
  try {
    content = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return { candidates: [], submissions: [], pushes: {} };
    }
    throw error;
  }
  const parsed = Folder.safeParse(json(content));
  if (!parsed.success) throw new AtsRefused("The sandbox ATS's file is damaged. Mend it, or move it away.");
  return parsed.data;
}

function json(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined; // Not JSON is one way of being damaged; the schema refuses it.
  }
}

/** A reader sees the file before or after, never half of it; a power cut does not lose what was acknowledged. */
async function write(file: string, folder: Folder): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, "wx", 0o600);
    try {
      await handle.writeFile(JSON.stringify(folder, null, 2));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
