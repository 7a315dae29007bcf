import { countTests, type JestReport } from './jest-run.ts';
import { runChecks } from './run-checks.ts';
import { single } from './outcome.ts';

const report = (counts: Partial<JestReport>): JestReport => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  success: true,
  ...counts,
});

describe('counting tests', () => {
  it('counts tests one by one', () => {
    expect(
      countTests(report({ numPassedTests: 7, numFailedTests: 2, success: false }), false, ''),
    ).toMatchObject({
      passed: 7,
      failed: 2,
    });
  });

  it('fails a runner that found no tests', () => {
    expect(countTests(report({}), true, '')).toMatchObject({ passed: 0, failed: 1 });
  });

  it('fails a runner whose tests are all skipped', () => {
    expect(countTests(report({ numPendingTests: 4 }), true, '')).toMatchObject({ passed: 0, failed: 1 });
  });

  it('fails a runner that wrote no report', () => {
    expect(countTests(undefined, true, '')).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a suite that cannot be loaded as a failure', () => {
    const broken = report({ numPassedTests: 3, numRuntimeErrorTestSuites: 1, success: false });
    expect(countTests(broken, false, '')).toMatchObject({ passed: 3, failed: 1 });
  });

  it('counts a crash after the last test as a failure', () => {
    expect(countTests(report({ numPassedTests: 3 }), false, '')).toMatchObject({ passed: 3, failed: 1 });
  });

  it('says how many were skipped', () => {
    expect(
      countTests(report({ numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }), true, ''),
    ).toMatchObject({
      failed: 0,
      note: '2 skipped',
    });
  });
});

describe('running checks', () => {
  it('goes on after a check that throws, and counts it as failed', async () => {
    const reported: string[] = [];
    const checks = [
      single('breaks', () => Promise.reject(new Error('out of paper'))),
      single('works', async () => ({ succeeded: true, output: '' })),
    ];
    const results = await runChecks(checks, 2, ({ name }) => reported.push(name));
    expect(reported).toEqual(expect.arrayContaining(['breaks', 'works']));
    expect(results.find(({ name }) => name === 'breaks')).toMatchObject({ passed: 0, failed: 1 });
    expect(results.find(({ name }) => name === 'breaks')?.output).toContain('out of paper');
    expect(results.find(({ name }) => name === 'works')).toMatchObject({ passed: 1, failed: 0 });
  });
});
