import * as fc from 'fast-check';
import {
  FAILURES_UNTIL_BROKEN,
  linksIn,
  NEW_LINK,
  nextLinkState,
  type LinkOutcome,
  type LinkState,
} from '../../src/index.ts';

const URL_HERE = 'https://a.fi/sivu';
const answered = (httpStatus: number, finalUrl = URL_HERE, hasMoved = false): LinkOutcome => ({
  kind: 'answered',
  httpStatus,
  finalUrl,
  hasMoved,
});
const failed: LinkOutcome = { kind: 'failed', why: 'timeout' };
const offline: LinkOutcome = { kind: 'offline' };
const after = (...outcomes: LinkOutcome[]): LinkState =>
  outcomes.reduce<LinkState>((state, outcome) => nextLinkState(URL_HERE, state, outcome).state, NEW_LINK);

describe('what is known of a link', () => {
  it('is broken at the fourth failure in a row, and not before', () => {
    expect(after(answered(200), failed, failed, failed)).toMatchObject({ status: 'ok', failures: 3 });
    expect(after(answered(200), failed, answered(404), answered(500), failed)).toMatchObject({
      status: 'broken',
      failures: 4,
    });
    expect(after(failed, failed, failed, answered(200), failed)).toMatchObject({ status: 'ok', failures: 1 });
  });

  it('is never worse for a network that the house has not', () => {
    expect(after(offline, offline, offline, offline, offline)).toEqual(NEW_LINK);
    expect(after(answered(200), failed, offline)).toEqual(after(answered(200), failed));
  });

  it('says where it leads when it has moved for good', () => {
    expect(after(answered(200, 'https://b.fi/', true))).toMatchObject({
      status: 'redirected',
      finalUrl: 'https://b.fi/',
    });
    expect(after(answered(200, 'https://b.fi/', false))).toMatchObject({ status: 'ok', finalUrl: null });
    expect(after(answered(200, `${URL_HERE}#osa`, true))).toMatchObject({ status: 'ok' });
  });

  it.each([401, 403, 405, 429, 999])('is not known where programs are answered %i', (status) => {
    expect(after(answered(200), failed, answered(status))).toMatchObject({ status: 'unknown', failures: 0 });
  });

  it('is not known where it may not be visited', () => {
    expect(after({ kind: 'not-visited', why: 'own-network' })).toEqual({
      ...NEW_LINK,
      reason: 'own-network',
    });
  });

  it('is looked at again tomorrow after a failure, and in a week otherwise', () => {
    const days = (outcome: LinkOutcome, state = NEW_LINK) =>
      nextLinkState(URL_HERE, state, outcome).againInDays;
    expect([days(failed), days(offline), days(answered(200)), days(answered(403))]).toEqual([1, 1, 7, 7]);
    expect(days(failed, after(failed, failed, failed))).toBe(7);
  });

  it('is broken if and only if the last visits that told something were that many failures', () => {
    const outcome = fc.constantFrom(failed, offline, answered(200), answered(404), answered(403));
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 12 }), (outcomes) => {
        const told = outcomes.filter(({ kind }) => kind !== 'offline');
        const isFailure = (one: LinkOutcome) =>
          one === failed || (one.kind === 'answered' && one.httpStatus === 404);
        const inARow = told.length - 1 - told.findLastIndex((one) => !isFailure(one));
        expect(after(...outcomes).failures).toBe(inARow);
        expect(after(...outcomes).status === 'broken').toBe(inARow >= FAILURES_UNTIL_BROKEN);
      }),
    );
  });
});

describe('the links of a text', () => {
  it.each([
    [
      'Katso [sivu](https://a.fi/x) ja [toinen](http://b.fi/y "otsikko").',
      ['https://a.fi/x', 'http://b.fi/y'],
    ],
    ['<https://a.fi/x>', ['https://a.fi/x']],
    ['[a](https://fi.wikipedia.org/wiki/Laki_(oikeus))', ['https://fi.wikipedia.org/wiki/Laki_(oikeus)']],
    ['[a](https://a.fi) [b](https://a.fi)', ['https://a.fi']],
    ['[a](#kohta) [b](mailto:a@b.fi) [@lahde] https://pelkka.fi', []],
    [`[a](https://a.fi/${'x'.repeat(3000)})`, []],
  ])('of %j', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });

  it('are found in hostile text without end', () => {
    const start = performance.now();
    linksIn('](http://('.repeat(20_000));
    linksIn(`](http://${'('.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
