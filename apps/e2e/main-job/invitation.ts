import { newestMailTo } from './outbox.ts';
import { BRIDGES, type Cast } from './story.ts';

const EMAIL = 'toiminnanjohtaja@sillanrakentajat.example';

/** The association has nobody yet who may accept an agreement: the administrator invites its director. */
export async function inviteSecondPartner({ administrator, secondPartner, postman }: Cast): Promise<void> {
  await administrator.open('/desk/');
  await administrator.click('button', 'Ylläpitäjä');
  await administrator.click('link', 'Henkilöt');
  await administrator.click('button', 'Kutsu henkilö');
  await administrator.fill('Nimi', 'Veera Siltala');
  await administrator.fill('Sähköpostiosoite', EMAIL);
  await administrator.click('button', 'Lisää organisaatio henkilölle');
  await administrator.choose('Organisaatio', BRIDGES);
  await administrator.choose('Rooli', 'Vastuuhenkilö (hyväksyy sopimukset)');
  await administrator.picture('4-invitation', true);
  await administrator.inspect('people');
  await administrator.click('button', 'Lähetä kutsu');
  await administrator.see('Kutsu lähti.');

  const mail = await newestMailTo(postman, EMAIL);
  const welcome = /https?:\/\/[^/\s]+(\/desk\/welcome\/[\w-]+)/.exec(mail.text)?.[1];
  expect(welcome).toBeDefined();
  await secondPartner.open(welcome ?? '');
  await secondPartner.fill('Salasana', 'yhteinen pöytä ja kolme tuolia');
  await secondPartner.picture('4-welcome', true);
  await secondPartner.inspect('welcome');
  await secondPartner.click('button', 'Luo tunnus ja jatka');
  await secondPartner.see('Kirjautuneena Veera Siltala');
}
