import type { Visitor } from '../src/visitor.ts';
import { readPdf, type ReadPdf } from '../src/read-pdf.ts';
import { EVENT_DATE } from './dates.ts';
import { TITLE, type Cast } from './story.ts';

/** Makes a document on the documents tab, and reads it back. */
async function print(visitor: Visitor, language: string, name: string): Promise<ReadPdf> {
  await visitor.choose('Language of the document', language);
  const { bytes } = await visitor.download(() => visitor.click('button', `Download PDF: ${name}`));
  return readPdf(bytes);
}

/** The trainer works in English, and prints for a day in Finnish and Swedish. */
export async function printMaterials({ trainer }: Cast): Promise<void> {
  await trainer.click('link', 'Events');
  await trainer.click('link', TITLE.en);
  await trainer.click('link', 'Documents');
  await trainer.find('button', 'Download PDF: Programme');
  // Money is not a trainer's business.
  expect(await trainer.all('link', 'Costs')).toEqual([]);
  await trainer.picture('6-documents', true);
  await trainer.inspect('documents');

  const programme = await print(trainer, 'Finnish', 'Programme');
  expect(programme.pages.length).toBeGreaterThan(0);
  expect(programme.lang).toMatch(/^fi/);
  expect(programme.title).toContain(TITLE.fi);
  expect(programme.text).toContain(TITLE.fi);
  expect(programme.text).toContain(`${EVENT_DATE.day}.${EVENT_DATE.month}.${EVENT_DATE.year}`);
  // In the order that the organiser has made: the services before the interpreter.
  expect(programme.text).toMatch(
    /10\.50–11\.30.*Palvelut ja toimijat.*11\.30–12\.15.*Tulkin kanssa työskentely/,
  );

  const inSwedish = await print(trainer, 'Swedish', 'Programme');
  expect(inSwedish.lang).toMatch(/^sv/);
  expect(inSwedish.text).toContain(TITLE.sv);

  const handout = await print(trainer, 'Finnish', 'Participants’ handout');
  expect(handout.pages.length).toBeGreaterThan(3);
  expect(handout.lang).toMatch(/^fi/);
  expect(handout.title).toContain(TITLE.fi);
  // The parts of the two sectors are in, those of the others are not.
  expect(handout.text).toContain('Työllisyyspalvelut');
  expect(handout.text).toContain('Terveydenhuolto');
  expect(handout.text).not.toMatch(/Toimialallesi: (?:Nuorisotyö|Varhaiskasvatus)/);

  const handoutInEnglish = await print(trainer, 'English', 'Participants’ handout');
  expect(handoutInEnglish.lang).toMatch(/^en/);
  expect(handoutInEnglish.text).toContain(TITLE.en);
}
