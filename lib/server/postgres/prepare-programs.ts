import { spawn } from "node:child_process";
import { join } from "node:path";
import { type Account, runAs } from "./choose-account";
import { copyPrograms } from "./copy-programs";
import { findBarrier, isReadable } from "./find-barrier";
import { completePrograms, type Installation, locatePrograms, programFile } from "./locate-programs";
import { codeOf, StartRefused } from "./start-refused";

/** PostgreSQL's programs, in a place where the account can run them. */
export type Programs = { initdb: string; pgCtl: string; postgres: string; majorVersion: string };

/**
 * Makes PostgreSQL's programs runnable by the account: as installed when it can reach them there, else from a copy.
 * In: the account (undefined: this process's user), and the installation where it is not the one npm made.
 * Throws StartRefused when they are not installed, cannot be reached or do not run on this system.
 */
export async function preparePrograms(account: Account | undefined, found?: Installation): Promise<Programs> {
  const installation = found ?? (await locatePrograms());
  const isComplete = await completePrograms(installation.folder);
  const isReachable = isComplete && (await canUse(installation.folder, account));
  const folder = isReachable ? installation.folder : await copyPrograms(installation, account);
  if (!folder) {
    throw new StartRefused(
      `PostgreSQL is installed in ${installation.folder}, which the account ${account?.name ?? "of this server"} cannot use, and no copy could be made in /var/cache or the folder for temporary files: move Greenroom to a folder that every account can enter, such as /opt/greenroom.`,
    );
  }
  const postgres = programFile(folder, "postgres");
  const answer = await askVersion(postgres, account);
  const majorVersion = /PostgreSQL\) (\d+)/.exec(answer)?.[1];
  if (!majorVersion)
    throw new StartRefused(`${postgres} does not run on this system: ${answer || "it gave no answer"}.`);
  return { initdb: programFile(folder, "initdb"), pgCtl: programFile(folder, "pg_ctl"), postgres, majorVersion };
}

/** The environment of PostgreSQL's programs: none of ours, since APP_SECRET and other keys are no business of theirs. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { NODE_ENV: process.env.NODE_ENV, PATH, SystemRoot, TEMP, LC_ALL: "C", TZ: "UTC" };
}

async function canUse(folder: string, account: Account | undefined): Promise<boolean> {
  if (await findBarrier(folder, account)) return false;
  // An install under a strict umask hides files as well as folders; these stand for their kind.
  const samples = ["bin", programFile(".", "postgres"), "lib", "share", join("share", "postgresql", "postgres.bki")];
  const answers = await Promise.all(samples.map((sample) => isReadable(join(folder, sample), account)));
  // On Windows share is laid out differently, and nothing is copied there.
  return process.platform === "win32" || answers.every(Boolean);
}

/** What `postgres --version` prints, or why it could not be run. */
function askVersion(postgres: string, account: Account | undefined): Promise<string> {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(postgres, ["--version"], { ...runAs(account), env: programEnvironment(), cwd: "/" });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (output += part));
    child.on("error", (error) => {
      // The file is there, so ENOENT is the loader: a system without glibc, such as Alpine.
      const isLoader = codeOf(error) === "ENOENT";
      resolve(
        isLoader ? "it needs a Linux with glibc (Debian, Ubuntu, Fedora); set DATABASE_URL instead" : error.message,
      );
    });
    child.on("close", () => resolve(output.trim()));
  });
}
