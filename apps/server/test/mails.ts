import { OutgoingMail } from '../src/platform/mail/outgoing-mail.entity.ts';
import { eventually } from './eventually.ts';
import type { TestApp } from './test-app.ts';

/** Every mail to an address, in their order, once all of them have been written and have left. */
export async function mailsTo(test: TestApp, recipient: string): Promise<OutgoingMail[]> {
  return eventually(async () => {
    const mails = await test.dataSource.manager.find(OutgoingMail, {
      where: { recipient },
      order: { id: 'ASC' },
    });
    return mails.every(({ status }) => status !== 'queued') && mails;
  });
}
