import type { Visitor } from '../src/visitor.ts';
import { until } from '../src/wait.ts';
import { BERTIL, DAUD, GUN, TITLE, type Cast, type Finds } from './story.ts';

/** On a telephone whose network is away for one press: it is kept here, and sent once. */
export async function checkIn({ doorkeeper }: Cast, finds: Finds): Promise<void> {
  const { page, faults } = doorkeeper;
  await doorkeeper.open('/desk/');
  await doorkeeper.click('button', 'Järjestäjä');
  await doorkeeper.find('link', TITLE.fi);
  await doorkeeper.open(`${finds.eventPage}/registrations/check-in`);
  await doorkeeper.see('0/2 läsnä');
  const taken: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/check-in/presses') && response.ok())
      taken.push(response.request().postData() ?? '');
  });

  await doorkeeper.click('button', row(GUN));
  await doorkeeper.see('1/2 läsnä');
  await until(
    async () => taken.length === 1,
    () => `The first press was taken ${taken.length} times.`,
  );

  await page.setOfflineMode(true);
  await doorkeeper.click('button', row(BERTIL));
  await doorkeeper.see('2/2 läsnä');
  await doorkeeper.see('1 merkintä odottaa lähettämistä. Se on tallessa tässä laitteessa');
  expect(taken).toHaveLength(1);
  await doorkeeper.picture('r-door-offline', true);
  await doorkeeper.inspect('check-in without a network');

  await page.setOfflineMode(false);
  await gone(doorkeeper, 'odottaa lähettämistä');
  expectNothingButTheNetwork(faults);
  // The whole list anew, from the house alone.
  await doorkeeper.open(`${finds.eventPage}/registrations/check-in`);
  const list = await doorkeeper.see('2/2 läsnä');
  expect(list).toMatch(new RegExp(`Ilman paikkaa .*${DAUD.name}`));
  expect(taken).toHaveLength(2);
  await doorkeeper.picture('r-door', true);
  await doorkeeper.inspect('check-in');
}

const row = ({ name }: { name: string }): RegExp => new RegExp(`^${name}`);

async function gone(visitor: Visitor, words: string): Promise<void> {
  await until(
    async () => !(await visitor.text()).includes(words),
    async () => `${visitor.name} still reads "${words}":\n${await visitor.text()}`,
  );
}

/** The browser notes each request that found no network in its console; that is no fault here. */
function expectNothingButTheNetwork(faults: string[]): void {
  const [offline = [], others = []] = [
    faults.filter((fault) => fault.includes('ERR_INTERNET_DISCONNECTED')),
    faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED')),
  ];
  expect(offline.length).toBeGreaterThan(0);
  faults.splice(0, faults.length, ...others);
}
