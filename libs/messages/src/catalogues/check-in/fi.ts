/** The day itself: who comes in at the door, and who did not come. */
export const checkInFi = {
  'check-in.search': 'Hae nimellä, organisaatiolla tai koodilla',
  'check-in.what': 'Mihin läsnäolo merkitään',
  'check-in.what.help': 'Todistuksessa lasketaan ne kohdat, joissa henkilö oli.',
  'check-in.whole-day': 'Koko päivä',
  'check-in.before': 'Läsnäolo merkitään tapahtumapäivänä, {day}. Listaa voi jo katsoa.',
  'check-in.not-open': 'Tapahtuma ei ole käynnissä, joten läsnäoloa ei voi merkitä. Listaa voi katsoa.',
  'check-in.online': 'etänä',
  'check-in.chose-another': 'valitsi toisen ryhmän',
  'check-in.in-sessions': '{count, plural, one {# ohjelman kohdassa} other {# ohjelman kohdassa}}',
  'check-in.unsent':
    '{count, plural, one {# merkintä odottaa lähettämistä. Se on tallessa tässä laitteessa ja lähtee, kun verkko palaa.} other {# merkintää odottaa lähettämistä. Ne ovat tallessa tässä laitteessa ja lähtevät, kun verkko palaa.}}',
  'check-in.unsent.open-page':
    '{count, plural, one {# merkintä odottaa lähettämistä. Tämä selain ei tallenna mitään, joten pidä sivu auki.} other {# merkintää odottaa lähettämistä. Tämä selain ei tallenna mitään, joten pidä sivu auki.}}',
  'check-in.unsent.row': 'Odottaa lähettämistä',
  'check-in.send-now': 'Lähetä nyt',
  'check-in.old-list':
    'Palvelin ei vastaa. Lista on haettu klo {time}. Voit jatkaa: merkinnät tallentuvat tähän laitteeseen.',
  'check-in.refused.cancelled':
    'Ilmoittautuminen on peruttu, joten läsnäoloa ei merkitty. Jos henkilö jää, lisää hänet ovelta tulleena.',
  'check-in.refused.seen': 'Selvä',
  'check-in.somebody': 'Henkilö, joka ei ole enää listalla',
  'check-in.without': 'Ilman paikkaa',
  'check-in.without.help':
    'Nämä henkilöt ovat ilmoittautuneet, mutta heillä ei ole paikkaa. Sisään pääsee vain vapaalle paikalle. Jos tilaa on mutta paikat ovat täynnä, nosta ensin tapahtuman paikkamäärää.',
  'check-in.let-in': 'Päästä sisään',
  'check-in.without.raise': 'Tapahtuman paikat',
  'check-in.no-seat': '{name}: {status}. Läsnäoloa ei merkitty.',
  'check-in.already': '{name} on jo merkitty läsnä olevaksi.',
  'check-in.camera.open': 'Lue QR-koodi',
  'check-in.camera.close': 'Sulje kamera',
  'check-in.camera.help':
    'Pidä osallistujan QR-koodi kameran edessä. Koodi on nimilapussa ja osallistujan omalla sivulla.',
  'check-in.camera.picture': 'Kameran kuva',
  'check-in.camera.failed':
    'Kameraa ei voitu avata. Salli kameran käyttö selaimen asetuksista tai kirjoita koodi hakukenttään.',
  'check-in.camera.unknown': 'Koodia {code} ei löydy tästä tapahtumasta. Hae henkilö nimellä.',
  'check-in.no-shows': 'Ketkä eivät tulleet',
  'check-in.no-shows.not-over': 'Päivä ei ole vielä ohi, joten joku voi vielä tulla.',
  'check-in.no-shows.nobody': 'Kenelläkään ei ollut paikkaa.',
  'check-in.no-shows.none': 'Kaikki, joilla oli paikka, tulivat.',
  'check-in.no-shows.count':
    '{count, plural, one {# henkilöä ei ole merkitty läsnä olevaksi} other {# henkilöä ei ole merkitty läsnä oleviksi}}. Paikan saaneita on {seated}.',
  'check-in.no-shows.write': 'Kirjoita heille',
  'check-in.no-shows.by-partner': 'Kumppaneittain',
  'check-in.no-shows.absent': 'Ei tullut',
  'check-in.no-shows.people': 'Henkilöt',
} as const;
