import { readFile } from "node:fs/promises";
import { StartRefused } from "./start-refused";

/** An operating-system account that runs PostgreSQL in root's place. */
export type Account = { name: string; uid: number; gid: number };

/**
 * Finds the account PostgreSQL runs as.
 * In: the uid that owns an existing cluster, if there is one. Out: undefined when this process is not root (PostgreSQL
 * then runs as the same user); otherwise the owner of the cluster, else `postgres`, else `nobody`, else the first
 * account that is not root. Throws StartRefused when the system has no such account.
 */
export async function chooseAccount(clusterOwner: number | undefined): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;

  const accounts = await readAccounts();
  const chosen =
    accounts.find((account) => account.uid === clusterOwner) ??
    accounts.find((account) => account.name === "postgres") ??
    accounts.find((account) => account.name === "nobody") ??
    accounts[0];
  if (!chosen) {
    throw new StartRefused(
      "PostgreSQL refuses to run as root and this system has no other account: start Greenroom as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.",
    );
  }
  return chosen;
}

/** The part of child_process options that makes a child run as the account; empty when no account is needed. */
export function runAs(account: Account | undefined): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

async function readAccounts(): Promise<Account[]> {
  // A container image may have no /etc/passwd at all; that is the same as having no account.
  const text = await readFile("/etc/passwd", "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    const account = { name: name ?? "", uid: Number(uid), gid: Number(gid) };
    const isUsable = account.name !== "" && uid !== "" && gid !== "" && account.uid > 0 && account.gid >= 0;
    return isUsable ? [account] : [];
  });
}
