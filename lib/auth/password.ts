import { hashPassword } from "better-auth/crypto";

/** scrypt, as better-auth stores and checks passwords. */
export { hashPassword };
