import { lookup as askResolver, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { promisify } from "node:util";
import { isPublicAddress, PRIVATE_TARGET } from "./address-guard";

/** Every address of a name. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

/** The system's resolver. */
export const resolveAll: Resolve = (host) => promisify(askResolver)(host, { all: true, verbatim: true });

/** A name leads nowhere, or to where nobody may be led. The message continues "The address ...". */
export class Refused extends Error {}

/** Resolves once, refuses when any of the addresses is private, and hands exactly these on to be connected to. */
export const guardedLookup =
  (resolve: Resolve, allowPrivate: boolean): LookupFunction =>
  (host, { all }, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (!first) return done(new Refused("has a name without an address"), "");
        if (!allowPrivate && !found.every(({ address }) => isPublicAddress(address))) {
          return done(new Refused(PRIVATE_TARGET), "");
        }
        return all ? done(null, found) : done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, ""),
    );
  };
