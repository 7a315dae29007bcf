import { startTestApp } from '../../../test/test-app.ts';
import { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.ts';

describe('public pages in production', () => {
  it('have no outbox', async () => {
    const test = await startTestApp({
      NODE_ENV: 'production',
      TALKOOT_SECRET: 'k3Jx9Qw7Zr5Tn2Vb8Ly4Pd6Hs1Mf0GcWq',
      PUBLIC_URL: 'https://house.test',
      SMTP_URL: 'smtp://localhost:2525',
      MAIL_FROM: 'Talkoot <talkoot@house.test>',
    });
    try {
      const { id } = await test.dataSource.manager.save(OutgoingMail, {
        kind: 'test',
        recipient: 'joku@test.example',
        locale: 'fi' as const,
        subject: 'Salainen',
        text: 'Salainen',
        html: '<p>Salainen</p>',
        ics: 'BEGIN:VCALENDAR',
      });
      const addresses = ['/outbox', `/outbox/${id}`, `/outbox/${id}/html`, `/outbox/${id}/talkoot.ics`];
      for (const address of addresses) expect((await test.client().get(address)).status).toBe(404);
    } finally {
      await test.close();
    }
  });
});
