import {
  code128Check,
  epcQrText,
  finnishReference,
  formatFinnishReference,
  formatIban,
  formatRfReference,
  isBusinessId,
  isFinnishReference,
  isIban,
  isRfReference,
  ovtOf,
  rfReference,
  virtualBarCode,
} from '../src/index.ts';
import { vectors } from './vectors.ts';
import type { Vector } from './vectors.ts';

const { viitenumero, rfCreditorReference, iban, businessId, ovt, bankBarcode } = vectors.finnishIdentifiers;
const table = (rows: Vector[], key: string): [string, Vector][] => rows.map((row) => [row[key], row]);

describe('Finnish identifiers against the vectors', () => {
  it.each(table(viitenumero, 'base'))('reference number of %s', (base, row) => {
    expect(finnishReference(base)).toBe(row.reference);
    expect(isFinnishReference(row.reference)).toBe(true);
    const last = Number(row.reference.at(-1));
    expect(isFinnishReference(row.reference.slice(0, -1) + ((last + 1) % 10))).toBe(false);
  });

  it.each(table(rfCreditorReference, 'reference'))('RF reference of %s', (reference, row) => {
    expect(rfReference(reference)).toBe(row.rf);
    expect(isRfReference(row.rf)).toBe(true);
    expect(isRfReference(`RF00${reference}`)).toBe(false);
  });

  it.each(table(iban, 'iban'))('IBAN %s', (text, row) => expect(isIban(text)).toBe(row.valid));

  it.each(table(businessId, 'id'))('Business ID %s', (id, row) => expect(isBusinessId(id)).toBe(row.valid));

  it.each(table(ovt, 'businessId'))('OVT of %s', (id, row) => expect(ovtOf(id)).toBe(row.ovt));

  it.each(table(bankBarcode, 'ref'))('virtual bar code for %s', (reference, row) => {
    const dueDate = row.due.replace(/(..)(..)(..)/, '20$1-$2-$3');
    const code = virtualBarCode({ iban: row.iban, cents: BigInt(row.cents), reference, dueDate });
    expect(code).toBe(row.virtual);
    expect(code).toHaveLength(row.len);
    expect(code128Check(code)).toBe(row.code128CheckDigit2);
  });
});

describe('the rest of the payment data', () => {
  it('prints references and accounts in their groups', () => {
    expect(formatFinnishReference('1234567123456784')).toBe('1 23456 71234 56784');
    expect(formatRfReference('RF332348236')).toBe('RF33 2348 236');
    expect(formatIban('FI7944052020036082')).toBe('FI79 4405 2020 0360 82');
  });

  it('refuses an account that is a digit short, and one of another country in a bar code', () => {
    expect(isIban('FI794405202003608')).toBe(false);
    expect(isIban('SE4550000000058398257466')).toBe(true);
    const reference = '12345672';
    expect(() => virtualBarCode({ iban: 'SE4550000000058398257466', cents: 1n, reference })).toThrow(
      /NOT_AN_IBAN/,
    );
  });

  it('writes an amount without room, and a missing due date, as zeros', () => {
    const code = virtualBarCode({ iban: 'FI79 4405 2020 0360 82', cents: 100000000n, reference: '12345672' });
    expect(code).toBe(`4794405202003608200000000000${'12345672'.padStart(20, '0')}000000`);
  });

  it('makes the text of a payment QR code', () => {
    const payment = { name: 'Esimerkki\nry', iban: 'FI79 4405 2020 0360 82', cents: 488305n };
    expect(epcQrText({ ...payment, reference: 'RF33 2348 236' })).toBe(
      'BCD\n002\n1\nSCT\n\nEsimerkki ry\nFI7944052020036082\nEUR4883.05\n\nRF332348236',
    );
    expect(
      epcQrText({ ...payment, text: 'Kulut' })
        .split('\n')
        .slice(8),
    ).toEqual(['', '', 'Kulut']);
    expect(() => epcQrText({ ...payment, cents: 0n })).toThrow(/AMOUNT_OUT_OF_RANGE/);
    expect(() => epcQrText({ ...payment, name: 'x'.repeat(71) })).toThrow(/TEXT_TOO_LONG/);
    expect(() => epcQrText({ ...payment, name: 'ä'.repeat(70), text: 'ö'.repeat(140) })).toThrow(
      /bytes 4\d\d/,
    );
    expect(() => epcQrText({ ...payment, reference: 'RF332348236', text: 'x' })).toThrow(/NOT_A_REFERENCE/);
  });
});
