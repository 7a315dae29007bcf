import type { checkInFi } from './fi.ts';

export const checkInSv: Record<keyof typeof checkInFi, string> = {
  'check-in.search': 'Sök på namn, organisation eller kod',
  'check-in.what': 'Vad närvaron gäller',
  'check-in.what.help': 'På intyget räknas de punkter där personen var med.',
  'check-in.whole-day': 'Hela dagen',
  'check-in.before': 'Närvaron antecknas på evenemangets dag, {day}. Listan kan redan visas.',
  'check-in.not-open': 'Evenemanget pågår inte, så närvaro kan inte antecknas. Listan kan visas.',
  'check-in.online': 'på distans',
  'check-in.chose-another': 'valde en annan grupp',
  'check-in.in-sessions': '{count, plural, one {i # programpunkt} other {i # programpunkter}}',
  'check-in.unsent':
    '{count, plural, one {# anteckning väntar på att skickas. Den finns sparad i den här enheten och skickas när nätet är tillbaka.} other {# anteckningar väntar på att skickas. De finns sparade i den här enheten och skickas när nätet är tillbaka.}}',
  'check-in.unsent.open-page':
    '{count, plural, one {# anteckning väntar på att skickas. Den här webbläsaren sparar ingenting, så håll sidan öppen.} other {# anteckningar väntar på att skickas. Den här webbläsaren sparar ingenting, så håll sidan öppen.}}',
  'check-in.unsent.row': 'Väntar på att skickas',
  'check-in.send-now': 'Skicka nu',
  'check-in.old-list':
    'Servern svarar inte. Listan hämtades kl. {time}. Du kan fortsätta: anteckningarna sparas i den här enheten.',
  'check-in.refused.cancelled':
    'Anmälan är avbokad, så närvaron antecknades inte. Om personen stannar, lägg till hen som någon som kom till dörren.',
  'check-in.refused.seen': 'Uppfattat',
  'check-in.somebody': 'En person som inte längre finns på listan',
  'check-in.without': 'Utan plats',
  'check-in.without.help':
    'De här personerna har anmält sig men har ingen plats. Man kommer bara in till en ledig plats. Om det finns rum men platserna är slut, höj först evenemangets antal platser.',
  'check-in.let-in': 'Släpp in',
  'check-in.without.raise': 'Evenemangets platser',
  'check-in.no-seat': '{name}: {status}. Närvaron antecknades inte.',
  'check-in.already': '{name} är redan antecknad som närvarande.',
  'check-in.camera.open': 'Läs QR-kod',
  'check-in.camera.close': 'Stäng kameran',
  'check-in.camera.help':
    'Håll deltagarens QR-kod framför kameran. Koden finns på namnskylten och på deltagarens egen sida.',
  'check-in.camera.picture': 'Kamerans bild',
  'check-in.camera.failed':
    'Kameran kunde inte öppnas. Tillåt kameran i webbläsarens inställningar eller skriv koden i sökfältet.',
  'check-in.camera.unknown': 'Koden {code} finns inte i det här evenemanget. Sök personen på namn.',
  'check-in.no-shows': 'Vilka som inte kom',
  'check-in.no-shows.not-over': 'Dagen är inte slut ännu, så någon kan fortfarande komma.',
  'check-in.no-shows.nobody': 'Ingen hade en plats.',
  'check-in.no-shows.none': 'Alla som hade en plats kom.',
  'check-in.no-shows.count':
    '{count, plural, one {# person är inte antecknad} other {# personer är inte antecknade}} som närvarande. {seated} har en plats.',
  'check-in.no-shows.write': 'Skriv till dem',
  'check-in.no-shows.by-partner': 'Per partner',
  'check-in.no-shows.absent': 'Kom inte',
  'check-in.no-shows.people': 'Personer',
};
