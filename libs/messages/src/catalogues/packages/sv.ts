import type { packagesFi } from './fi.ts';

export const packagesSv: Record<keyof typeof packagesFi, string> = {
  // The list and the page of a package.
  'packages.list.add': 'Gör ett eget paket',
  'packages.owner.library': 'Talkoots startmaterial',
  'packages.visibility.own': 'Visas bara för den egna organisationen',
  'packages.visibility.partners': 'Visas också för partner',
  'packages.visibility.public': 'Visas för alla i biblioteket',
  'packages.page.edit': 'Redigera paketet',
  'packages.page.copy': 'Gör en egen kopia',
  'packages.page.not-saved':
    'Du kan pröva fritt på sidan: själva paketet ändras inte. Dina ändringar följer med till evenemanget som du gör av det. Tills dess finns de bara på den här sidan, tills du laddar om den.',

  // Module versions that a package pins.
  'packages.newer.exists': 'Nyare version {number}',
  'packages.newer.what-changed': 'Vad har ändrats',
  'packages.newer.take': 'Ta i bruk',
  'packages.newer.take-of': 'Ta i bruk version {number}: {name}',
  'packages.newer.take-all': 'Ta alla i bruk',
  'packages.newer.take-in-editor': 'Ta i bruk i redigeringen',
  'packages.newer.count': '{count, plural, one {# modul har} other {# moduler har}} en nyare version.',
  'packages.stale.count':
    '{count, plural, one {Uppgifterna i # modul} other {Uppgifterna i # moduler}} borde redan ha kontrollerats.',

  // What each sector sees.
  'packages.variants.title': 'Vad varje sektor ser',
  'packages.variants.help': 'Ett paket, en egen dag för var och en. När paketet ändras, ändras alla dessa.',
  'packages.variants.only-different':
    'Visa bara rader med skillnader ({count, plural, one {# rad} other {# rader}} är lika för alla)',
  'packages.variants.row': 'Rad',
  'packages.variants.shared': 'Gemensamt',
  'packages.variants.own-group': 'Egen grupp',
  'packages.variants.own-part': '{count, plural, one {Egen del} other {# egna delar}}',
  'packages.variants.elsewhere': 'I en annan grupp',
  'packages.variants.without-track':
    'I de parallella grupperna finns ingen plats för: {names}. Lägg sektorn till en grupp, eller gör en grupp utan sektorer.',
  'packages.variants.all-alike': 'Alla ser samma sak.',

  // What a package teaches.
  'packages.contents.languages': 'Språk',
  'packages.contents.modules-of': '{has}/{of} moduler',
  'packages.contents.missing': 'Saknas: {names}',
  'packages.contents.outcomes': 'Lärandemål',
  'packages.contents.no-modules': 'Paketet har inga moduler ännu.',

  // A row.
  'packages.row.section': 'Mellanrubrik',
  'packages.row.new': 'Ny rad',
  'packages.row.fixed': 'fast tid',
  'packages.row.in-track': 'parallellt, grupp {track}',
  'packages.row.track-for': 'Gruppen är för: {sectors}',
  'packages.row.nameless': 'rad {position}',
  'packages.row.name-of': 'Namnet på rad {position} på finska',
  'packages.row.name-missing': 'Skriv namnet på finska.',
  'packages.row.name-in': 'Namn, språk: {language}',
  'packages.row.remove': 'Ta bort raden: {name}',
  'packages.row.removed': '{name} togs bort.',
  'packages.row.module-retired': 'Modulen har tagits ur bruk',
  'packages.row.module': 'Modul: {name}, version {number}',
  'packages.row.details': 'Mer om raden',
  'packages.row.kind': 'Radens typ',
  'packages.row.fixed-start': 'Börjar alltid kl.',
  'packages.row.track': 'Parallell grupp',
  'packages.row.track-help':
    'Ge gruppen ett kort namn, till exempel A. Rader efter varandra som har en grupp börjar samtidigt, varje grupp i sin egen ordning.',
  'packages.row.track-sectors': 'Gruppen är för dessa sektorer',
  'packages.row.sectors': 'Sektorsdelar som visas',
  'packages.row.sectors-help': 'Väljer du inget är raden för alla.',
  'packages.row.owner': 'Vem leder',
  'packages.row.owner-help': 'En roll, inte en persons namn: till exempel ordförande.',
  'packages.row.note': 'Anteckning till arrangören',

  // Adding rows.
  'packages.add.title': 'Lägg till rader',
  'packages.add.session': 'Egen punkt',
  'packages.add.slot': 'Lägg till en färdig punkt',
  'packages.add.module': 'Lägg till en modul',
  'packages.add.choose': 'Välj',

  // The editor.
  'packages.edit.title': 'Redigera: {name}',
  'packages.edit.back': 'Tillbaka till paketet',
  'packages.edit.not-yours': 'Paketet tillhör en annan organisation. Du kan göra en egen kopia av det.',
  'packages.edit.facts': 'Namn, beskrivning, målgrupp och synlighet',
  'packages.edit.is-saved': 'Allt är sparat.',
  'packages.edit.is-not-saved': 'Ändringarna är inte sparade ännu.',
  'packages.edit.saved': 'Paketet sparades.',
  'packages.edit.merged': 'Paketet sparades. Någon annan hade sparat emellan, och bådas ändringar är med.',
  'packages.edit.empty-help': 'Lägg till en modul, en färdig punkt eller en egen punkt nedan.',
  'packages.edit.remove': 'Ta bort paketet',
  'packages.edit.removed': '{name} togs bort. Evenemang som gjorts av det finns kvar.',
  'packages.facts.title-in': 'Paketets namn, språk: {language}',
  'packages.facts.summary-in': 'Beskrivning, språk: {language}',
  'packages.facts.summary': 'Beskrivning',
  'packages.facts.kind': 'Paketets typ',
  'packages.facts.visibility': 'Vem ser paketet',
  'packages.facts.group-min': 'Minst antal deltagare',
  'packages.facts.group-max': 'Högst antal deltagare',
  'packages.facts.audiences': 'Vem paketet är för',
  'packages.facts.audiences-help': 'Väljer du inget är paketet för alla sektorer.',
  'packages.facts.lines-help': 'En sak per rad.',

  // Two people saved at once.
  'packages.conflict.title': 'Någon annan ändrade samma ställen',
  'packages.conflict.help':
    'De andra ändringarna är redan med. Välj vad som ska gälla här och spara. Din egen ändring gäller nu.',
  'packages.conflict.both': 'Du: {mine}. Den andra: {theirs}.',
  'packages.conflict.nothing': 'tomt',
  'packages.conflict.take': 'Ta den andras ändring',
  'packages.conflict.keep': 'Behåll min',
  'packages.conflict.remove': 'Ta bort raden',
  'packages.conflict.i-removed': 'Du tog bort en rad som någon annan ändrade. Raden är kvar.',
  'packages.conflict.they-removed': 'Någon annan tog bort en rad som du ändrade. Raden är kvar.',
  'packages.conflict.field.title': 'namn',
  'packages.conflict.field.minutes': 'minuter',
  'packages.conflict.field.module': 'modulens version',
  'packages.conflict.field.other': 'annan uppgift',

  // A new package.
  'packages.new.title': 'Nytt paket',
  'packages.new.lead': 'Ge paketet ett namn. Raderna lägger du till på nästa sida.',
  'packages.new.copy-lead': 'En kopia av paketet {name}. Originalet ändras inte.',
  'packages.new.name': 'Namn på finska',
  'packages.new.name-help': 'De andra språken lägger du till på nästa sida.',
  'packages.new.owner': 'Vems paketet är',
  'packages.new.own-first':
    'Paketet visas först bara för din egen organisation. Du kan ändra det i redigeringen.',
  'packages.new.create': 'Gör paketet',
  'packages.new.not-allowed': 'Paket görs av organisationernas chefer och arrangörer.',
};
