import { expect, test } from "vitest";
import { isPublicAddress, problemOfUrl } from "./address-guard";

const REFUSED = [
  // loopback, in every spelling
  ...["127.0.0.1", "127.1", "127.0.1", "127.255.255.254", "2130706433", "0x7f000001", "0x7f.0.0.1", "0x7f.1"],
  ...["017700000001", "0177.0.0.1", "0177.1", "127.0.0.1.", "①②⑦.⓪.⓪.①", "127。0。0。1", "%31%32%37.0.0.1"],
  ...["[::1]", "[0:0:0:0:0:0:0:1]", "[0000::0001]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]"],
  // names of this machine and its network
  ...["localhost", "LOCALHOST", "localhost.", "a.localhost", "loca\tlhost", "%6c%6fcalhost", "printer.local"],
  ...["metadata.google.internal", "db.internal.", "router.lan", "nas.home.arpa", "localhost.localdomain"],
  // unspecified, this network
  ...["0.0.0.0", "0", "0x0", "00.0.0.0", "0.1.2.3", "[::]", "[::0]", "[::ffff:0.0.0.0]"],
  // private
  ...["10.0.0.1", "10.255.255.255", "0xa000001", "167772161", "012.0.0.1", "172.16.0.1", "172.31.255.255"],
  ...["192.168.0.1", "192.168.257", "3232235777", "[::ffff:10.0.0.1]", "[::ffff:c0a8:101]"],
  ...["[fc00::1]", "[fd12:3456:789a::1]", "[fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]"],
  // link-local and metadata
  ...["169.254.169.254", "0xa9fea9fe", "2852039166", "0251.0376.0251.0376", "[::ffff:169.254.169.254]"],
  ...["[fe80::1]", "[febf::1]", "[fec0::1]", "[fd00:ec2::254]", "168.63.129.16", "192.0.0.192", "100.100.100.200"],
  // carrier-grade NAT, benchmarks, documentation, multicast, reserved
  ...["100.64.0.1", "100.127.255.255", "198.18.0.1", "198.19.255.255", "192.0.2.1", "198.51.100.1", "203.0.113.1"],
  ...["192.88.99.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "[ff02::1]", "[2001:db8::1]"],
  // IPv6 that carries an IPv4 address
  ...["[64:ff9b::7f00:1]", "[64:ff9b:1::1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]", "[::ffff:0:127.0.0.1]"],
  ...["[::ffff:8.8.8.8]", "[100::1]", "[5f00::1]", "[3fff::1]"],
];

test(`${REFUSED.length} spellings of addresses inside a network are refused`, () => {
  expect(REFUSED.length).toBeGreaterThan(60);
  const let_through = REFUSED.filter((host) =>
    [`http://${host}/hook`, `https://${host}:8443/hook`].some((url) => problemOfUrl(url, false) === null),
  );
  expect(let_through).toEqual([]);
});

test("public addresses and names are taken", () => {
  const hosts = ["example.com", "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1", "192.0.1.1"];
  const taken = [...hosts, "[2606:4700:4700::1111]", "locals.example", "internal.example.com", "1.1.1.1.", "134744072"];
  expect(taken.filter((host) => problemOfUrl(`https://${host}/hook?a=b`, false) !== null)).toEqual([]);
});

test("other schemes, credentials and what is no address are refused, also where private targets are allowed", () => {
  for (const url of ["file:///etc/passwd", "gopher://example.com/", "ftp://example.com/", "javascript:alert(1)"]) {
    expect(problemOfUrl(url, true)).toContain("must begin with");
  }
  for (const url of ["http://user@example.com/", "https://user:pass@example.com/", "http://127.0.0.1%2f@example.com"]) {
    expect(problemOfUrl(url, true)).toContain("user name");
  }
  for (const url of [
    "",
    "example.com/hook",
    "//example.com",
    "http://",
    "http://[fe80::1%25eth0]/",
    "https://1.2.3.4.5",
  ]) {
    expect(problemOfUrl(url, true)).toContain("full address");
  }
  expect(problemOfUrl("http://127.0.0.1:8080/", true)).toBeNull();
});

test("an address as a resolver gives it", () => {
  expect(["8.8.8.8", "2a00:1450:4001::1"].map(isPublicAddress)).toEqual([true, true]);
  const refused = ["fe80::1%eth0", "::ffff:8.8.8.8", "::FFFF:127.0.0.1", "::1", "not an address", "", "fd00::1"];
  expect(refused.filter(isPublicAddress)).toEqual([]);
});
