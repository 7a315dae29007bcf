import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import {
  BooleanField,
  CentsField,
  DateField,
  EmailField,
  IntField,
  ListField,
  ManyOfField,
  ObjectField,
  OneOfField,
  TextField,
  TimeField,
  UuidField,
} from './fields.ts';
import { fieldProblems } from './validation.ts';

class Inner {
  @TextField({ max: 5 }) fi: string;
}

class Body {
  @TextField({ max: 10 }) name: string;
  @TextField({ max: 10, optional: true }) note?: string;
  @TextField({ max: 20, optional: true, isMultiline: true }) lines?: string;
  @EmailField() email: string;
  @IntField({ min: 1, max: 9 }) seats: number;
  @CentsField() cents: number;
  @BooleanField() yes: boolean;
  @DateField() date: string;
  @TimeField() time: string;
  @UuidField() id: string;
  @OneOfField(['a', 'b']) kind: string;
  @ManyOfField(['a', 'b']) kinds: string[];
  @ObjectField(() => Inner) title: Inner;
  @ListField(() => Inner, { max: 2 }) list: Inner[];
}

const GOOD = {
  name: '  Åsa ',
  email: 'asa@example.fi',
  seats: 3,
  cents: 1250,
  yes: true,
  date: '2028-02-29',
  time: '23:59',
  id: '019a0000-0000-7000-8000-000000000000',
  kind: 'a',
  kinds: ['b'],
  title: { fi: 'Hei' },
  list: [{ fi: 'yksi' }],
};

const problemsOf = (change: object): unknown => {
  const errors = validateSync(plainToInstance(Body, { ...GOOD, ...change }), {
    whitelist: true,
    forbidNonWhitelisted: true,
  });
  return fieldProblems(errors).map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('fields of a body', () => {
  it('takes two lines as forms send them', () => {
    expect(problemsOf({ lines: 'yksi\r\nkaksi' })).toEqual([]);
    expect(plainToInstance(Body, { ...GOOD, lines: 'yksi\r\nkaksi' }).lines).toBe('yksi\nkaksi');
  });

  it('takes what is right, tidied', () => {
    expect(problemsOf({})).toEqual([]);
    expect(plainToInstance(Body, GOOD).name).toBe('Åsa');
  });

  it.each([
    [{ name: '' }, '/name required'],
    [{ name: '   ' }, '/name required'],
    [{ name: undefined }, '/name required'],
    [{ name: 5 }, '/name wrongType'],
    [{ name: 'abcdefghijk' }, '/name tooLong'],
    [{ name: '<b>hei' }, '/name htmlNotAllowed'],
    [{ name: 'a\u0000b' }, '/name controlCharacters'],
    [{ name: 'a\u202eb' }, '/name controlCharacters'],
    [{ name: 'a\nb' }, '/name controlCharacters'],
    [{ name: 'a\ud800' }, '/name badUnicode'],
    [{ email: 'asa@' }, '/email notEmail'],
    [{ email: 'a@b.fi\nBcc: x@y.fi' }, '/email controlCharacters'],
    [{ email: 'a\u0000@b.fi' }, '/email controlCharacters'],
    [{ email: 'a\ud800@b.fi' }, '/email badUnicode'],
    [{ email: 'a@b.fi,c' }, '/email notEmail'],
    [{ list: [[]] }, '/list wrongType'],
    [{ title: [] }, '/title wrongType'],
    [{ email: `${'a'.repeat(60)}@${'b'.repeat(340)}.fi` }, '/email tooLong'],
    [{ seats: 0 }, '/seats tooSmall'],
    [{ seats: 10 }, '/seats tooLarge'],
    [{ seats: 1.5 }, '/seats notInteger'],
    [{ seats: '3' }, '/seats notInteger'],
    [{ cents: -1 }, '/cents tooSmall'],
    [{ cents: Number.NaN }, '/cents notInteger'],
    [{ cents: 2 ** 53 + 2 }, '/cents tooLarge'],
    [{ yes: 'true' }, '/yes wrongType'],
    [{ date: '2027-02-29' }, '/date notDate'],
    [{ date: '1.2.2027' }, '/date notDate'],
    [{ time: '24:00' }, '/time notTime'],
    [{ time: '9:00' }, '/time notTime'],
    [{ id: '1' }, '/id notUuid'],
    [{ kind: 'c' }, '/kind notOneOf'],
    [{ kinds: ['a', 'c'] }, '/kinds notOneOf'],
    [{ kinds: 'a' }, '/kinds wrongType'],
    [{ title: null }, '/title required'],
    [{ title: { fi: 'liian pitkä' } }, '/title/fi tooLong'],
    [{ title: { fi: 'a', de: 'b' } }, '/title/de unknownField'],
    [{ list: [{ fi: 'a' }, { fi: '' }] }, '/list/1/fi required'],
    [{ list: [{ fi: 'a' }, { fi: 'a' }, { fi: 'a' }] }, '/list tooLarge'],
    [{ other: 1 }, '/other unknownField'],
  ])('%j: %s', (change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });
});
