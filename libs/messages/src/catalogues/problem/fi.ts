/** One message for each error code: what happened, what was kept, and what to do. */
export const problemFi = {
  // The request itself.
  'problem.VALIDATION_FAILED':
    'Tietoja ei tallennettu, koska osa kentistä on korjattava. Korjaa merkityt kentät ja lähetä uudelleen.',
  'problem.MALFORMED_REQUEST':
    'Pyyntöä ei voitu lukea. Mitään ei tallennettu. Lataa sivu uudelleen ja yritä uudestaan.',
  'problem.UNSUPPORTED_MEDIA_TYPE':
    'Tiedot lähetettiin muodossa, jota ei oteta vastaan. Mitään ei tallennettu. Käytä sivun omaa lomaketta tai rajapinnassa JSON-muotoa.',
  'problem.PAYLOAD_TOO_LARGE':
    'Lähetys oli liian suuri. Mitään ei tallennettu. Lyhennä tekstiä tai valitse pienempi tiedosto.',
  'problem.ORIGIN_REFUSED':
    'Pyyntö tuli toiselta sivustolta, joten sitä ei toteutettu. Avaa Talkoot omasta osoitteestaan ja yritä uudelleen.',
  'problem.TOO_MANY_REQUESTS':
    'Yrityksiä on ollut liian monta lyhyessä ajassa. Odota hetki ja yritä uudelleen.',
  'problem.NOT_FOUND':
    'Etsimääsi ei löydy, tai sinulla ei ole oikeutta nähdä sitä. Tarkista osoite tai palaa luetteloon.',
  'problem.CONFLICT_VERSION':
    'Joku muu on muuttanut tietoja sen jälkeen, kun avasit ne. Muutostasi ei tallennettu. Lataa uusin versio ja tee muutos siihen.',
  'problem.INTERNAL':
    'Palvelimessa tapahtui virhe, eikä toimintoa tehty loppuun. Yritä hetken kuluttua uudelleen. Jos virhe toistuu, ilmoita virheen tunnus ylläpidolle.',
  'problem.NOT_READY':
    'Palvelu on vasta käynnistymässä tai tietokanta ei vastaa. Yritä hetken kuluttua uudelleen.',

  // Who may do what.
  'problem.NOT_SIGNED_IN':
    'Et ole kirjautunut sisään, tai istuntosi on päättynyt. Kirjaudu sisään ja yritä uudelleen.',
  'problem.FORBIDDEN':
    'Roolisi ei riitä tähän toimintoon. Pyydä sitä tapahtuman vastuujärjestäjältä tai organisaatiosi ylläpitäjältä.',
  'problem.SIGN_IN_FAILED': 'Sähköpostiosoite tai salasana on väärin. Tarkista molemmat ja yritä uudelleen.',
  'problem.LINK_EXPIRED':
    'Linkki on vanhentunut tai jo käytetty. Pyydä uusi linkki tai ota yhteyttä järjestäjään.',
  'problem.LINK_UNKNOWN':
    'Linkki ei avaa mitään. Se on voinut katketa kopioitaessa, tai sen tiedot on poistettu. Avaa linkki uudelleen viestistä tai kopioi se kokonaan.',
  'problem.LINK_ENDED':
    'Osallistuja on vaihdettu, ja tämä linkki on lakannut toimimasta. Uusi osallistuja sai oman linkin sähköpostiinsa. Jos et vaihtanut osallistujaa itse, ota yhteyttä järjestäjään.',
  'problem.REGISTRATION_BEGUN':
    'Tapahtuma on jo alkanut tai se on peruttu, joten ilmoittautumista ei voi enää muuttaa. Mitään ei muutettu.',
  'problem.EMAIL_TAKEN':
    'Sähköpostiosoite on jo käytössä toisella henkilöllä. Tarkista osoite tai hae henkilö luettelosta.',
  'problem.SLUG_TAKEN': 'Osoitteen loppuosa on jo käytössä. Valitse toinen.',

  // Events and registrations.
  'problem.EVENT_NOT_PUBLISHABLE':
    'Tapahtumaa ei julkaistu, koska siitä puuttuu vielä jotakin. Katso puuttuvat kohdat tapahtuman yleiskuvasta.',
  'problem.PROGRAMME_NOT_COMPOSABLE':
    'Ohjelmaa ei voitu ehdottaa, koska kiinteiden rivien kellonajat tai moduulien kestot eivät ole kunnossa. Ohjelma on ennallaan. Korjaa rivit, joilla on kiinteä kellonaika, ja yritä uudelleen.',
  'problem.EVENT_NOT_OPEN':
    'Tapahtumaan ei voi vielä ilmoittautua. Katso tapahtuman sivulta, milloin ilmoittautuminen alkaa.',
  'problem.REGISTRATION_CLOSED':
    'Ilmoittautuminen on päättynyt, eikä ilmoittautumistasi kirjattu. Kysy järjestäjältä, mahtuuko mukaan vielä.',
  'problem.FORM_CHANGED':
    'Järjestäjä on muuttanut lomaketta sen jälkeen, kun avasit sen. Mitään ei vielä kirjattu, ja kirjoittamasi on tallella. Tarkista vastaukset ja lähetä uudelleen.',
  'problem.REGISTRATION_DUPLICATE':
    'Tällä sähköpostiosoitteella on jo ilmoittauduttu tapahtumaan. Avaa ilmoittautumisesi vahvistusviestissä olevasta linkistä.',
  'problem.REGISTRATION_CANCELLED':
    'Ilmoittautuminen on peruttu, joten sitä ei voi muuttaa. Ilmoittaudu uudelleen, jos haluat osallistua.',
  'problem.CHECK_IN_TOO_EARLY': 'Läsnäolo merkitään vasta tapahtumapäivänä. Mitään ei muutettu.',
  'problem.CHECK_IN_WITHOUT_SEAT':
    'Henkilöllä ei ole paikkaa: hän on jonossa tai odottaa hyväksyntää. Läsnäoloa ei merkitty. Kun henkilö saa paikan, merkitse hänet uudelleen.',
  'problem.CHECK_IN_SESSION_GONE':
    'Ohjelmassa ei ole enää sitä kohtaa, johon läsnäolo merkittiin. Merkintää ei kirjattu. Lataa sivu uudelleen ja valitse kohta uudestaan.',
  'problem.WAITING_LIST_FULL': 'Jono on täynnä. Ilmoittautumista ei tallennettu.',
  'problem.NO_SEAT_THERE': 'Siellä ei ole vapaata paikkaa. Mitään ei muutettu.',
  'problem.OFFER_OVER': 'Paikkaa ei enää tarjota. Määräaika on päättynyt tai tarjous on jo käsitelty.',
  'problem.SEATS_WOULD_BE_LOST':
    '{count, plural, one {Yksi henkilö menettäisi paikkansa} other {# henkilöä menettäisi paikkansa}}. Tarkista nimet ja vahvista muutos.',
  'problem.CAPACITY_BELOW_SEATED':
    'Paikkoja ei voi olla vähemmän kuin osallistujia, joilla on jo paikka. Paikkamäärää ei muutettu. Anna suurempi luku tai peru ensin ilmoittautumisia.',
  'problem.LIST_EMPTY': 'Tälle listalle ei ole vielä ketään, joten mitään ei tulostettu.',
  'problem.ATTENDANCE_EMPTY':
    'Ketään ei ole vielä merkitty läsnä olevaksi, joten todistuksia ei voi tehdä. Merkitse ensin läsnäolijat.',
  'problem.TRANSITION_REFUSED':
    'Toiminto ei ole mahdollinen nykyisessä tilassa. Mitään ei muutettu. Lataa sivu uudelleen ja katso ajantasainen tila.',
  'problem.MODULE_DRAFT_OPEN':
    'Moduulista on jo keskeneräinen versio. Uutta ei aloitettu. Jatka sitä, joka on kesken.',
  'problem.MODULE_NOT_PUBLISHABLE':
    'Moduulia ei julkaistu, koska siitä puuttuu vielä jotakin. Katso muokkaussivulta, mitä.',
  'problem.MODULE_NEEDS_OTHER_EYES':
    'Moduulin julkaisee joku muu kuin se, joka pyysi tarkistusta, tai organisaation vastuuhenkilö. Moduulia ei julkaistu.',
  'problem.PARTNER_HAS_MONEY':
    'Kumppania ei voi poistaa, koska sillä on kuluja, maksuja tai osuuksia tapahtumassa. Siirrä ne ensin toiselle kumppanille.',
  'problem.PARTNER_HAS_TASKS':
    'Kumppania ei voi poistaa, koska sillä on tehtäviä tapahtumassa. Anna tehtävät ensin toiselle kumppanille tai poista ne.',

  // Agreements.
  'problem.AGREEMENT_STALE':
    'Sopimus on muuttunut sen jälkeen, kun avasit sen. Hyväksyntääsi ei kirjattu. Lue uusi versio ja hyväksy se.',
  'problem.AGREEMENT_NOT_PROPOSED':
    'Sopimusta ei ole vielä ehdotettu, joten sitä ei voi hyväksyä. Järjestäjä ehdottaa sitä tapahtuman kulusivulta.',
  'problem.AGREEMENT_ALREADY_ACCEPTED':
    'Organisaatiosi on jo hyväksynyt tämän sopimusversion. Sinun ei tarvitse tehdä mitään.',
  'problem.AGREEMENT_MISSING':
    'Toiminto vaatii sopimuksen, jonka kaikki kumppanit ovat hyväksyneet. Ehdota sopimusta ja odota hyväksynnät.',

  // Money.
  'problem.ATTACHMENT_REFUSED':
    'Tiedostoa ei lisätty. Liitteeksi käyvät pdf, png, jpg, docx ja pptx, ja sisällön on oltava sitä, mitä tiedoston nimi sanoo.',
  'problem.ATTACHMENTS_FULL':
    'Tiedostoa ei lisätty, koska moduulilla on jo {max} liitettä. Poista ensin jokin niistä.',
  'problem.DATASET_INVALID':
    'Tilastotiedostoa ei otettu käyttöön, koska siinä on korjattavaa. Entiset luvut ovat ennallaan. Korjaa luetellut kohdat ja lähetä tiedosto uudelleen.',
  'problem.RULE_INVALID': 'Jakosääntöä ei voi laskea. Sitä ei tallennettu. Korjaa merkitty kohta säännössä.',
  'problem.VOUCHER_LINES_MISMATCH':
    'Tositteen rivit eivät täsmää loppusummaan tai verokantaan. Tositetta ei tallennettu. Tarkista rivit, verot ja loppusumma.',
  'problem.VOUCHER_PAYMENTS_MISMATCH':
    'Maksujen summa ei täsmää tositteen loppusummaan. Tositetta ei tallennettu. Tarkista, kuka maksoi ja kuinka paljon.',
  'problem.STATEMENT_LOCKED': 'Laskelma on jo lukittu. Lataa sivu uudelleen.',
  'problem.STATEMENT_EMPTY':
    'Tapahtumalla ei ole vielä tositteita, joten laskelmaa ei voi tehdä. Kirjaa ensin toteutuneet kulut.',
  'problem.BUDGET_LINE_HAS_VOUCHERS':
    'Budjettirivillä on tositteita, joten sitä ei voi poistaa. Mitään ei tallennettu. Jätä rivi budjettiin tai kumoa ensin sen tositteet.',
  'problem.VOUCHER_ALREADY_REVERSED':
    'Tosite on jo kumottu, tai se on itse kumoustosite. Mitään ei muutettu. Lataa sivu uudelleen.',

  // Documents.
  'problem.PDF_BUSY':
    'Asiakirjoja tehdään juuri nyt niin paljon, ettei uusi mahdu jonoon. Yritä hetken kuluttua uudelleen.',
  'problem.CHROMIUM_MISSING':
    'Asiakirjaa ei voitu tehdä, koska palvelimelta puuttuu Chromium-selain. Pyydä ylläpitoa asentamaan se käyttöohjeen mukaan.',

  // Fields: one message beside the field, naming what to type.
  'problem.field.emailTwice': 'Sama osoite on jo toisella. Anna jokaiselle oma osoite.',
  'problem.field.tooManyPeople': 'Yhdellä kertaa voi ilmoittaa enintään {max} henkilöä.',
  'problem.field.reserveTooLarge': 'Paikkoja voi varata enintään {max}: muut ovat jo käytössä tai varattuja.',
  'problem.field.noRecipients': 'Kukaan ei saisi tätä viestiä. Valitse toisin, kenelle se lähetetään.',
  'problem.field.required': 'Täytä tämä kenttä.',
  'problem.field.tooShort':
    'Teksti on liian lyhyt. Kirjoita vähintään {min, plural, one {# merkki} other {# merkkiä}}.',
  'problem.field.tooLong':
    'Teksti on liian pitkä. Kirjoita enintään {max, plural, one {# merkki} other {# merkkiä}}.',
  'problem.field.tooSmall': 'Arvo on liian pieni. Anna vähintään {min}.',
  'problem.field.tooLarge': 'Arvo on liian suuri. Anna enintään {max}.',
  'problem.field.notInteger': 'Anna kokonaisluku, esimerkiksi 24.',
  'problem.field.listMistakes':
    'Listassa on {count, plural, one {yksi kohta, jota} other {# kohtaa, joita}} ei ymmärretty. Kutsuja ei lähetetty. Korjaa ne, tai valitse, että ne jätetään pois.',
  'problem.field.notEmail': 'Tämä ei ole sähköpostiosoite. Kirjoita se muodossa nimi@organisaatio.fi.',
  'problem.field.emailRegistered':
    'Tällä osoitteella on jo ilmoittauduttu tähän tapahtumaan. Anna toinen osoite.',
  'problem.field.notDate': 'Tämä ei ole päivämäärä. Kirjoita se muodossa 12.3.2027.',
  'problem.field.notTime': 'Tämä ei ole kellonaika. Kirjoita se muodossa 9.00.',
  'problem.field.notOneOf': 'Tätä vaihtoehtoa ei ole. Valitse jokin luettelosta.',
  'problem.field.notCode': 'Kirjoita pienillä kirjaimilla a–z ja numeroilla, väleihin yhdysmerkki.',
  'problem.field.notWebAddress': 'Tämä ei ole verkko-osoite. Kirjoita se muodossa https://esimerkki.fi/sivu.',
  'problem.field.notPartialDate': 'Kirjoita vuosi, kuukausi tai päivä: 2027, 2027-03 tai 2027-03-12.',
  'problem.field.notUnique': 'Sama arvo on jo käytössä. Anna toinen.',
  'problem.field.notBusinessId':
    'Y-tunnus ei ole oikein. Kirjoita se muodossa 1234567-8 ja tarkista numerot.',
  'problem.field.notUuid': 'Tunnus on väärän muotoinen. Valitse kohde luettelosta uudelleen.',
  'problem.field.dateInFuture': 'Päivä on vasta tulossa. Anna päivä, joka on jo ollut.',
  'problem.field.dateInPast': 'Päivä on jo mennyt. Anna tuleva päivä.',
  'problem.field.dateBeforeEvent': 'Anna päivä, joka on tapahtuman jälkeen.',
  'problem.field.dateTooFar': 'Päivä on liian kaukana. Anna aikaisempi päivä.',
  'problem.field.htmlNotAllowed':
    'HTML-merkintöjä ei oteta vastaan. Poista merkit < ja > ja kirjoita pelkkä teksti.',
  'problem.field.controlCharacters':
    'Tekstissä on näkymättömiä ohjausmerkkejä. Kirjoita teksti uudelleen tai liitä se ilman muotoiluja.',
  'problem.field.badUnicode': 'Tekstissä on rikkinäisiä merkkejä. Kirjoita teksti uudelleen.',
  'problem.field.percentSum': 'Osuuksien summa ei ole 100 %. Ero on {offBy}. Korjaa osuudet.',
  'problem.field.unknownParty':
    'Sääntö nimeää organisaation, joka ei ole tapahtuman kumppani. Valitse kumppani luettelosta.',
  'problem.field.weightSumZero': 'Painojen summa on nolla. Anna ainakin yhdelle osapuolelle paino.',
  'problem.field.tiersOrder':
    'Portaiden rajojen on kasvettava, ja viimeisen portaan on oltava avoin. Korjaa rajat.',
  'problem.field.fixedPartyInRest': 'Kiinteän summan maksaja ei voi maksaa myös lopusta. Poista toinen.',
  'problem.field.ruleTooDeep': 'Säännössä on liikaa sisäkkäisiä osia. Käytä enintään {max} tasoa.',
  'problem.field.headcountZero':
    'Kenelläkään ei ole yhtään osallistujaa, joten määrän mukaan ei voi jakaa. Anna osallistujien määrät.',
  'problem.field.fixedExceedsTotal': 'Kiinteät summat ylittävät kulut. Liikaa on {offBy}. Pienennä summia.',
  'problem.field.capsTooLow':
    'Katot ovat niin alhaiset, että kuluista jää maksamatta {offBy}. Nosta kattoja tai jätä jollekin katto pois.',
  'problem.field.poolIsZero':
    'Yhdessä jaettavat kulut kumoavat toisensa, joten kiinteitä summia ei voi jakaa. Jaa kulut erikseen.',
  'problem.field.linesOffBy': 'Alv-rivien summa poikkeaa tositteen loppusummasta: ero on {offBy}.',
  'problem.field.vatOffBy':
    'Vero poikkeaa rivin verottomasta summasta ja verokannasta: ero on {offBy}. Tarkista summa, kanta ja vero.',
  'problem.field.paymentsOffBy': 'Maksujen summa poikkeaa tositteen loppusummasta: ero on {offBy}.',
  'problem.field.reasonNeeded': 'Kirjoita, miksi hylkäät. Ehdottaja näkee perustelun.',
  'problem.field.fileMistake':
    'Rivi {line}: {code, select, JSON_INVALID {tiedosto ei ole JSONia} FILE_TOO_LARGE {tiedosto on liian suuri} FILE_NAME_MISMATCH {tunnus ja tiedoston oma nimi eroavat} FIELD_MISSING {tieto puuttuu} FIELD_UNKNOWN {tietoa ei tunneta} FIELD_TYPE {tieto on väärää lajia} FIELD_TOO_LONG {tieto on liian pitkä} FIELD_TOO_SHORT {tieto on liian lyhyt} FIELD_OUT_OF_RANGE {luku ei ole rajoissa} FIELD_FORMAT {tieto on väärässä muodossa} FIELD_DUPLICATE {sama on kahdesti} CODE_UNKNOWN {arvo ei kelpaa} TEXT_NOT_CLEAN {merkkejä, joita ei voi tallentaa} other {korjattavaa}}. ({message})',
  'problem.field.notAsked':
    'Tätä kysytään vain niiltä, jotka valitsivat toisin. Tyhjennä vastaus tai muuta valintaasi.',
  'problem.field.notEarlierQuestion':
    'Ehdon on viitattava aiempaan kysymykseen, jossa valitaan vaihtoehdoista. Siirrä kysymystä tai valitse toinen ehto.',
  'problem.field.minOverMax': 'Suurin arvo on pienempi kuin pienin ({min}). Korjaa toinen.',
  'problem.field.tooFewOptions': 'Vaihtoehtoja on liian vähän. Anna vähintään {min}.',
  'problem.field.kindChanged':
    'Kysymyksen lajia ei voi vaihtaa, koska siihen on voitu jo vastata. Poista kysymys ja tee uusi.',
  'problem.field.unknownField': 'Kenttää ei tunneta. Poista se.',
  'problem.field.moduleShownToFewer':
    'Moduuli näkyy harvemmille kuin paketti. Rajaa paketin näkyvyyttä tai vaihda moduuli.',
  'problem.field.pastMidnight': 'Ohjelma päättyisi vasta keskiyön jälkeen. Lyhennä osia tai aikaista alkua.',
  'problem.field.deadlineAfterStart':
    'Ilmoittautuminen päättyisi vasta, kun tapahtuma on jo alkanut. Valitse aikaisempi aika.',
  'problem.field.oneLead': 'Yhden kumppanin on oltava vastuujärjestäjä. Valitse yksi.',
  'problem.field.wrongType': 'Arvo on väärää tyyppiä. Anna se kentän ohjeen mukaan.',

  // Amounts of money: why exactly this text was refused.
  'problem.money.empty': 'Kirjoita rahamäärä, esimerkiksi 24,70.',
  'problem.money.notNumber': 'Rahamäärässä on muuta kuin numeroita. Kirjoita se muodossa 1 234,56.',
  'problem.money.decimalMark':
    'Sentit erotetaan pilkulla ja tuhannet välilyönnillä. Kirjoita määrä muodossa 1 234,56.',
  'problem.money.grouping':
    'Numerot on ryhmitelty väärin. Kirjoita tuhannet kolmen numeron ryhminä, esimerkiksi 1 234,56, tai yhteen, esimerkiksi 1234,56.',
  'problem.money.decimals': 'Senteissä on oltava kaksi numeroa. Kirjoita esimerkiksi 24,70 tai 24.',
  'problem.money.tooLong': 'Rahamäärä on liian suuri. Tarkista, ettei numeroita ole liikaa.',
} as const;
