import * as fc from 'fast-check';
import { isPublicAddress, refusalOf } from '../../src/index.ts';

describe('an address of the public internet', () => {
  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2001:14b8::1',
    '2606:4700:4700::1111',
    '2A00:1450:400f:80d::200e',
    '64:ff9b::8.8.8.8',
    '64:ff9b::808:808',
  ])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.255',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.170',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '::ffff:0:7f00:1',
    '64:ff9b::127.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::8.8.8.8',
    '100::1',
    '2001::1',
    '2001:0:4136:e378::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2002:808:808::1',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '',
    'localhost',
    'example.org',
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1',
    '01.1.1.1',
    '0x7f.0.0.1',
    '2130706433',
    ' 1.1.1.1',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '2000::1::2',
    '2000:::1',
    '20001::1',
    '2000::g',
  ])('is not %j', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  const part = fc.integer({ min: 0, max: 255 });
  it('is never one of the own networks, whatever their last figures', () => {
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        const own = [
          `10.${a}.${b}.${c}`,
          `127.${a}.${b}.${c}`,
          `192.168.${a}.${b}`,
          `172.${16 + (a % 16)}.${b}.${c}`,
          `169.254.${a}.${b}`,
          `100.${64 + (a % 64)}.${b}.${c}`,
          `${224 + (a % 32)}.${b}.${c}.1`,
        ];
        for (const address of own) {
          expect(isPublicAddress(address)).toBe(false);
          expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
          expect(isPublicAddress(`64:ff9b::${address}`)).toBe(false);
        }
      }),
    );
  });

  it('is judged the same however IPv6 is written', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const written = new URL(`http://[${address}]/`).hostname.slice(1, -1);
        expect(isPublicAddress(written)).toBe(isPublicAddress(address));
      }),
    );
  });

  it('is refused outside 2000::/3 and the translated network', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const first = parseInt(address.split(':')[0] || '0', 16);
        if (isPublicAddress(address))
          expect(first === 0x64 || (first >= 0x2000 && first <= 0x3fff)).toBe(true);
      }),
    );
  });
});

describe('an address that a program may visit', () => {
  it.each([
    ['https://kotoutuminen.fi/sanasto', null],
    ['http://kotoutuminen.fi:80/', null],
    ['https://8.8.8.8/', null],
    ['https://kotoutuminen.fi./', null],
    ['ftp://kotoutuminen.fi/', 'not-web'],
    ['file:///etc/passwd', 'not-web'],
    ['https://name:word@kotoutuminen.fi/', 'credentials'],
    ['https://name@kotoutuminen.fi/', 'credentials'],
    ['http://kotoutuminen.fi:22/', 'port'],
    ['http://kotoutuminen.fi:8080/', 'port'],
    ['http://localhost/', 'own-network'],
    ['http://LOCALHOST./', 'own-network'],
    ['http://x.localhost/', 'own-network'],
    ['http://printer.local/', 'own-network'],
    ['http://metadata.google.internal/', 'own-network'],
    ['http://intranet/', 'own-network'],
    ['http://127.1/', 'own-network'],
    ['http://0x7f000001/', 'own-network'],
    ['http://2130706433/', 'own-network'],
    ['http://0177.0.0.1/', 'own-network'],
    ['http://[::1]/', 'own-network'],
    ['http://[::ffff:169.254.169.254]/', 'own-network'],
    ['http://169.254.169.254/latest/meta-data/', 'own-network'],
    ['http://①②⑦.0.0.1/', 'own-network'],
  ])('%s: %s', (url, refusal) => {
    expect(refusalOf(new URL(url))).toBe(refusal);
  });
});
