import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import type { Database } from "@/lib/store/database";
import { accounts, authRateLimits, sessions, users, verifications } from "@/lib/store/schema";

const DAY = 24 * 60 * 60;

/**
 * Sign-in by email and password. Accounts are made by the first set-up and by invites only, never by signing up. Sessions
 * are rows, looked up at every request, so that shutting somebody out counts at once.
 */
export function createAuth(options: { db: Database; secret: string; appUrl: string | undefined }) {
  return betterAuth({
    secret: options.secret,
    baseURL: options.appUrl,
    basePath: "/api/auth",
    database: drizzleAdapter(options.db, {
      provider: "pg",
      schema: {
        user: users,
        session: sessions,
        account: accounts,
        verification: verifications,
        rateLimit: authRateLimits,
      },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    user: {
      additionalFields: {
        role: { type: "string", required: true, input: false },
        workspaceId: { type: "string", required: true, input: false },
        disabledAt: { type: "date", required: false, input: false },
      },
    },
    session: { expiresIn: 7 * DAY, updateAge: DAY },
    // Without APP_URL the server answers under whatever name it is reached by: same origin as the request, nothing else.
    trustedOrigins: async (request) => {
      const host = request?.headers.get("host");
      return options.appUrl ? [options.appUrl] : host ? [`http://${host}`, `https://${host}`] : [];
    },
    rateLimit: {
      enabled: true,
      storage: "database",
      customRules: { "/sign-in/email": { window: 60, max: 30 }, "/get-session": false },
    },
    advanced: {
      useSecureCookies: options.appUrl?.startsWith("https://") ?? false,
      database: { generateId: () => crypto.randomUUID() },
      cookiePrefix: "greenroom",
      // Set by lib/server from the socket (or a trusted proxy), never by a client.
      ipAddress: { ipAddressHeaders: ["x-greenroom-ip"] },
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
  });
}

export type Auth = ReturnType<typeof createAuth>;
