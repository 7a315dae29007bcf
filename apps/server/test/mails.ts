import type { FindOptionsWhere } from 'typeorm';
import { OutgoingMail } from '../src/platform/mail/outgoing-mail.entity.ts';
import { eventually } from './eventually.ts';
import type { TestApp } from './test-app.ts';

/** Waits until none of these mails is on its way any more: they are written when they leave. Oldest first. */
export function leftMails(test: TestApp, where: FindOptionsWhere<OutgoingMail>): Promise<OutgoingMail[]> {
  return eventually(async () => {
    const mails = await test.dataSource.manager.find(OutgoingMail, { where, order: { id: 'ASC' } });
    return mails.every(({ status }) => status !== 'queued') && mails;
  });
}

/** Every mail to an address, in their order, once all of them have been written and have left. */
export function mailsTo(test: TestApp, recipient: string): Promise<OutgoingMail[]> {
  return leftMails(test, { recipient });
}
