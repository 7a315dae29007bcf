import type { Visitor } from '../src/visitor.ts';
import { addModule } from './composing.ts';

export const MODULE = {
  title: 'Ensimmäinen kuukausi kunnassa',
  slug: 'ensimmainen-kuukausi-kunnassa',
} as const;

const BODY = [
  '## Ensimmäiset päivät',
  '',
  'Uusi kuntalainen tapaa monta viranomaista.',
  '',
  ':::sector{codes="health"}',
  'Alkuterveystarkastus sovitaan ensimmäisen viikon aikana.',
  ':::',
].join('\n');

/** A module from nothing; a mistake is shown at its line before anything is published. */
export async function writeModule(organiser: Visitor): Promise<void> {
  await organiser.click('link', 'Koulutuskirjasto');
  await organiser.click('link', 'Omat moduulit');
  await organiser.see('Organisaatiollasi ei ole vielä omia moduuleja');
  await organiser.see('Mitään ei ole tarkistettavana.');
  await organiser.picture('c-own-modules', true);
  await organiser.inspect('own modules');
  await organiser.click('link', 'Uusi moduuli');
  await organiser.fill('Moduulin nimi', MODULE.title);
  await organiser.choose('Kuka näkee moduulin', 'Kaikki');
  await organiser.click('button', 'Tee moduuli');
  await organiser.find('heading', `Muokkaa: ${MODULE.title}`);
  await organiser.click('link', 'Tiedot');
  await organiser.tick('checkbox', 'Luento');
  await organiser.click('button', 'Tallenna');
  await organiser.see('Tallennettu.');
  await organiser.picture('c-editor-facts', true);
  await organiser.inspect('editor, facts');
  await organiser.click('link', 'Suomi (alkuperäinen)');
  await organiser.fill(
    'Lyhyesti',
    'Mitä uusi kuntalainen hoitaa ensimmäisen kuukauden aikana, ja kuka auttaa.',
  );
  await organiser.fill(
    'Oppimistavoitteet',
    'Kertoa ensimmäisen kuukauden vaiheet.\nOhjata oikeaan palveluun.\nTunnistaa kiireellinen asia.',
  );
  await organiser.fill('Teksti', `${BODY}\n\n<b>lihava</b>`);
  await organiser.see(/Rivi 9: HTML:ää ei voi käyttää/);
  await organiser.picture('c-editor-text', true);
  await organiser.inspect('editor, text');
  await organiser.fill('Teksti', BODY);
  await organiser.click('button', 'Tallenna');
  await organiser.see('Moduulista ei puutu mitään.');
}

export async function publishModule(organiser: Visitor): Promise<void> {
  await organiser.click('button', 'Pyydä tarkistusta');
  await organiser.see('Tarkistettavana');
  await organiser.click('button', 'Julkaise');
  await organiser.see('Moduuli julkaistiin.');
  await organiser.find('heading', MODULE.title);
  await addModule(organiser);
}

/** A second version: Swedish beside Finnish; then the original changes, and the translation says so. */
export async function translateModule(organiser: Visitor): Promise<void> {
  await organiser.open(`/desk/library/modules/${MODULE.slug}`);
  await organiser.click('button', 'Muokkaa');
  await organiser.find('heading', `Muokkaa: ${MODULE.title}`);
  await organiser.click('link', /^Lisää Ruotsi/i);
  await organiser.fill('Nimi', 'Den första månaden i kommunen');
  await organiser.fill(
    'Lyhyesti',
    'Vad en ny kommuninvånare sköter den första månaden, och vem som hjälper.',
  );
  await organiser.fill(
    'Oppimistavoitteet',
    'Berätta om den första månadens skeden.\nHänvisa till rätt tjänst.\nKänna igen ett brådskande ärende.',
  );
  await organiser.fill(
    'Teksti',
    BODY.replace('Uusi kuntalainen tapaa', 'En ny invånare möter').replace(
      '## Ensimmäiset päivät',
      '## De första dagarna',
    ),
  );
  await organiser.click('button', 'Tallenna');
  await organiser.see('Tallennettu.');
  await organiser.picture('c-editor-translation', true);
  await organiser.inspect('editor, translation');
  await organiser.click('link', 'Suomi (alkuperäinen)');
  await organiser.fill('Teksti', BODY.replace('monta viranomaista', 'monta viranomaista ja järjestöä'));
  await organiser.click('button', 'Tallenna');
  await organiser.see('Tallennettu.');
  await organiser.click('link', 'Ruotsi');
  await organiser.see('Mitä alkuperäisessä muuttui');
  await organiser.see('ja järjestöä');
  await organiser.picture('c-original-changed', true);
}

export async function compareVersions(organiser: Visitor): Promise<void> {
  await organiser.click('button', 'Pyydä tarkistusta');
  await organiser.click('button', 'Julkaise');
  await organiser.see('Moduuli julkaistiin.');
  await organiser.open(`/desk/library/modules/${MODULE.slug}/versions?from=1&to=2`);
  await organiser.see('Mitä muuttui versiosta 1 versioon 2');
  await organiser.see('ja järjestöä');
  await organiser.see('Ruotsi: uusi kieli');
  await organiser.picture('c-versions', true);
  await organiser.inspect('versions');
}
