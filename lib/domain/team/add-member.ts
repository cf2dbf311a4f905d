import { hashPassword } from "@/lib/auth/password";
import type { Role } from "@/lib/contract/permissions";
import type { Queries } from "@/lib/store/database";
import { insertUser } from "@/lib/store/users";
import { newId } from "../ids";

/** Makes an account that can sign in. The email must be lower-case and free. */
export async function addMember(
  db: Queries,
  person: { workspaceId: string; name: string; email: string; role: Role; password: string },
): Promise<string> {
  const { password, ...user } = person;
  const id = newId();
  await insertUser(
    db,
    { id, ...user, emailVerified: true },
    { id: newId(), passwordHash: await hashPassword(password) },
  );
  return id;
}
