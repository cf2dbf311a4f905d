import { BlockList, isIP } from "node:net";

/**
 * Which addresses a webhook may reach: public ones. Everything that leads back into the server's own network is refused,
 * since whoever registers a webhook would otherwise see with the server's eyes.
 */

const REFUSED_V4 = blockList("ipv4", [
  "0.0.0.0/8", // this network, unspecified
  "10.0.0.0/8",
  "100.64.0.0/10", // carrier-grade NAT, and some clouds' metadata
  "127.0.0.0/8",
  "168.63.129.16/32", // Azure's metadata, a public address that never leaves the host
  "169.254.0.0/16", // link-local, and most clouds' metadata
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, broadcast
]);

/** The part of IPv6 that is given out to the public; loopback, fc00::/7, fe80::/10, ff00::/8 and mapped ones lie outside. */
const PUBLIC_V6 = blockList("ipv6", ["2000::/3"]);
const REFUSED_V6 = blockList("ipv6", [
  "2001::/23", // protocol assignments, Teredo
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4 carries an IPv4 address
  "3fff::/20", // documentation
]);

function blockList(family: "ipv4" | "ipv6", subnets: string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [address = "", bits] = subnet.split("/");
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** True for an IP address (as text, without brackets) of the public internet. False for anything else. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !REFUSED_V4.check(address, "ipv4");
  // Node reads mapped addresses as IPv4 in both directions, so they are told apart by their own part of IPv6 first.
  if (isIP(address) !== 6 || address.includes("%") || isMapped(address)) return false;
  return PUBLIC_V6.check(address, "ipv6") && !REFUSED_V6.check(address, "ipv6");
}

const isMapped = (address: string) => new URL(`http://[${address}]/`).hostname.startsWith("[::");

/** Names that no public resolver knows: they mean this machine or its own network. */
const OWN_NAMES = /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home\.arpa)\.?$/i;

/** The host of a URL as `dns` and `net` take it: an IPv6 address without its brackets. */
export const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, "");

/**
 * What is wrong with a webhook's address as far as it can be told without asking a resolver; null when nothing is.
 * Forms of an address (decimal, hexadecimal, octal, shortened, wide digits) were resolved by the URL parser.
 */
export function problemOfUrl(text: string, allowPrivate: boolean): string | null {
  if (!URL.canParse(text)) return "must be a full address, for example https://example.com/hook";
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return "must begin with https:// or http://";
  if (url.username || url.password) return "must not contain a user name or password";
  if (allowPrivate) return null;
  const host = hostOf(url);
  const isRefused = isIP(host) ? !isPublicAddress(host) : OWN_NAMES.test(host);
  return isRefused ? PRIVATE_TARGET : null;
}

export const PRIVATE_TARGET =
  "leads into a private network: webhooks go to public addresses only, unless ALLOW_PRIVATE_WEBHOOKS is on";
