/** Invitations: the desk, the mails, the pages of who was invited, and saying no to mails. */
export const invitationsFi = {
  // The desk's list.
  'invitations.title': 'Kutsut',
  'invitations.invite': 'Kutsu ihmisiä',
  'invitations.closed':
    'Tapahtumaan ei voi juuri nyt ilmoittautua, joten kutsuja ja muistutuksia ei lähetetä. Tarkista, onko tapahtuma julkaistu ja milloin ilmoittautuminen päättyy.',
  'invitations.empty': 'Ketään ei ole vielä kutsuttu.',
  'invitations.empty.help':
    'Liitä lista sähköpostiosoitteista, niin kukin saa oman kutsun. Tai jaa kumppanin avoin linkki omassa viestissäsi.',
  'invitations.remind': 'Muistuta {count, plural, one {yhtä} other {# henkilöä}}, jotka eivät ole vastanneet',
  'invitations.remind.help': 'Kukin saa muistutuksen enintään kerran.',
  'invitations.remind.done':
    '{count, plural, =0 {Ketään ei ollut muistutettavana.} one {Muistutus lähtee yhdelle.} other {Muistutus lähtee # henkilölle.}}',
  'invitations.counts': 'Kutsut kumppaneittain',
  'invitations.counts.organisation': 'Kutsuja',
  'invitations.counts.together': 'Järjestäjät yhdessä',
  'invitations.counts.invited': 'Kutsuttu',
  'invitations.counts.registered': 'Ilmoittautunut',
  'invitations.counts.declined': 'Ei tule',
  'invitations.counts.unanswered': 'Ei vastannut',
  'invitations.counts.undelivered': 'Ei perillä',
  'invitations.links': 'Avoimet linkit',
  'invitations.links.help':
    'Linkillä kuka tahansa voi ilmoittautua kumppanin väkenä, ja hän käyttää kumppanille varattuja paikkoja. Lähetä linkki omassa viestissäsi. Kun vaihdat linkin, vanha lakkaa toimimasta.',
  'invitations.links.none': 'Ei linkkiä',
  'invitations.links.open': 'Avaa linkki',
  'invitations.links.open-of': 'Avaa linkki: {name}',
  'invitations.links.copy': 'Kopioi',
  'invitations.links.copy-of': 'Kopioi linkki: {name}',
  'invitations.links.copied': 'Linkki on kopioitu.',
  'invitations.links.not-copied': 'Selain ei salli kopioimista. Valitse linkki ja kopioi se itse.',
  'invitations.links.renew': 'Vaihda',
  'invitations.links.renew-of': 'Vaihda linkki: {name}',
  'invitations.links.end': 'Lopeta',
  'invitations.links.end-of': 'Lopeta linkki: {name}',
  'invitations.links.opened': '{name}: linkki on avattu.',
  'invitations.links.renewed': '{name}: uusi linkki on käytössä, ja vanha on lakannut toimimasta.',
  'invitations.links.ended': '{name}: linkki on lakannut toimimasta.',
  'invitations.links.address': 'Linkki: {name}',
  'invitations.list': 'Kutsutut',
  'invitations.search': 'Hae nimellä tai sähköpostilla',
  'invitations.state': 'Tila',
  'invitations.every-state': 'Kaikki tilat',
  'invitations.state.queued': 'Lähdössä',
  'invitations.state.sent': 'Lähetetty',
  'invitations.state.registered': 'Ilmoittautunut',
  'invitations.state.declined': 'Ei tule',
  'invitations.state.opted-out': 'Ei halua kutsuja',
  'invitations.state.bounced': 'Osoite ei toimi',
  'invitations.state.not-sent': 'Ei lähtenyt',
  'invitations.bounced.help':
    'Sähköpostipalvelin sanoi, ettei osoitetta ole. Kysy oikea osoite ja kutsu siihen. Jos osoite toimii, lähetä kutsu uudelleen.',
  'invitations.send-again': 'Lähetä uudelleen',
  'invitations.send-again.of': 'Lähetä uudelleen: {email}',
  'invitations.send-again.done': '{email}: kutsu lähtee uudelleen.',
  'invitations.found': '{count, plural, =0 {Ei osumia} one {# kutsu} other {# kutsua}}',
  'invitations.first-shown': 'Näytetään uusimmat {shown}. Tarkenna hakua, jos etsimäsi puuttuu.',
  'invitations.column.who': 'Kenelle',
  'invitations.column.by': 'Kutsuja',
  'invitations.column.state': 'Tila',
  'invitations.column.when': 'Kutsuttu',
  'invitations.column.actions': 'Toiminnot',
  'invitations.reminded': 'Muistutettu {when}',
  'invitations.lifetime': 'Kutsuttujen osoitteet poistetaan {days} päivän kuluttua tapahtumasta.',

  // Inviting.
  'invitations.form.title': 'Kutsu ihmisiä',
  'invitations.form.back': 'Kutsut',
  'invitations.form.list': 'Sähköpostiosoitteet',
  'invitations.form.list.help':
    'Liitä osoitteet millä tavalla eroteltuina tahansa. Nimi saa olla osoitteen edellä. Enintään 2 000 osoitetta kerralla.',
  'invitations.form.file': 'Tai valitse CSV-tiedosto',
  'invitations.form.file.help': 'Tiedoston rivit tulevat kenttään, ja voit korjata niitä ennen lähettämistä.',
  'invitations.form.file.unreadable':
    'Tiedostoa ei voitu lukea. Tallenna se muodossa CSV (UTF-8) ja valitse uudelleen.',
  'invitations.form.organisation': 'Kenen puolesta kutsut',
  'invitations.form.organisation.help':
    'Kumppanin kutsumat ilmoittautuvat kumppanin väkenä ja käyttävät sille varattuja paikkoja.',
  'invitations.form.organisation.together': 'Järjestäjien yhteinen kutsu',
  'invitations.form.locale': 'Kutsun kieli',
  'invitations.form.note': 'Oma viestisi kutsuun',
  'invitations.form.note.help':
    'Kutsussa on valmiina tapahtuman nimi, aika, paikka, järjestäjät ja linkki. Kerro tässä esimerkiksi, miksi kutsut juuri heidät.',
  'invitations.form.check': 'Tarkista lista',
  'invitations.preview': 'Näin kutsut lähtevät',
  'invitations.preview.to-invite':
    '{count, plural, =0 {Kukaan listalla ei saisi kutsua.} one {Kutsun saa yksi henkilö.} other {Kutsun saa # henkilöä.}}',
  'invitations.preview.mistakes': 'Korjattavaa',
  'invitations.preview.line': 'Rivi {line}',
  'invitations.preview.mistake.unclear': 'Tässä ei ole sähköpostiosoitetta: {text}',
  'invitations.preview.mistake.notEmail': 'Tämä ei ole oikea sähköpostiosoite: {text}',
  'invitations.preview.mistake.tooLong': 'Osoite tai nimi on liian pitkä: {text}',
  'invitations.preview.leave-out':
    '{count, plural, one {Jätä tämä kohta pois} other {Jätä nämä # kohtaa pois}} ja lähetä muille',
  'invitations.preview.repetitions':
    '{count, plural, one {# osoite on listalla monta kertaa. Se saa yhden kutsun.} other {# osoitetta on listalla monta kertaa. Kukin saa yhden kutsun.}}',
  'invitations.preview.left-out': 'Nämä eivät saa kutsua',
  'invitations.preview.recipients': 'Nämä saavat kutsun',
  'invitations.preview.standing.registered': 'On jo ilmoittautunut',
  'invitations.preview.standing.invited': 'On jo kutsuttu',
  'invitations.preview.standing.opted-out': 'Ei halua kutsuja',
  'invitations.preview.standing.bounced': 'Osoite ei toimi. Kysy oikea osoite.',
  'invitations.form.send': 'Lähetä {count, plural, one {yksi kutsu} other {# kutsua}}',
  'invitations.form.done':
    '{count, plural, =0 {Yhtään uutta kutsua ei lähtenyt.} one {Yksi kutsu on lähdössä.} other {# kutsua on lähdössä.}}',

  // Participants whom no mail reaches.
  'invitations.bounced-people': 'Viestit eivät mene perille',
  'invitations.bounced-people.help':
    'Näiden osallistujien sähköpostipalvelin sanoi, ettei osoitetta ole. Soita tai kysy organisaatiosta oikea osoite, ja korjaa se ilmoittautumiseen. Paikka on tallella.',
  'invitations.bounced-people.lift': 'Osoite toimii',
  'invitations.bounced-people.lift-of': 'Osoite toimii: {name}',
  'invitations.bounced-people.lifted': '{name}: osoitteen merkintä on poistettu.',
  'invitations.bounced-people.since': '{code}, {when}',

  // Mails.
  'invitations.mail.subject': 'Kutsu: {title}',
  'invitations.mail.lead':
    '{inviter} {count, plural, one {kutsuu} other {kutsuvat}} sinut mukaan. Ilmoittautuminen ei vaadi tunnusta.',
  'invitations.mail.reminder-subject': 'Muistutus kutsusta: {title}',
  'invitations.mail.reminder-lead':
    '{inviter} {count, plural, one {kutsui} other {kutsuivat}} sinut mukaan, etkä ole vielä vastannut. Ilmoittautuminen ei vaadi tunnusta. Muistutamme vain tämän kerran.',
  'invitations.mail.deadline': 'Ilmoittaudu viimeistään',
  'invitations.mail.register': 'Ilmoittaudu',
  'invitations.mail.decline': 'En pääse tulemaan',
  'invitations.mail.footer':
    'Sait tämän viestin, koska {inviter} {count, plural, one {kutsui} other {kutsuivat}} sinut tapahtumaan tällä osoitteella.',
  'invitations.mail.opt-out': 'En halua kutsuja tästä palvelusta',

  // The page of who was invited.
  'invitations.page.title': 'Kutsu',
  'invitations.page.registered':
    'Olet ilmoittautunut. Vahvistusviestin linkistä näet ilmoittautumisesi ja voit perua sen.',
  'invitations.page.declined': 'Kiitos vastauksesta. Olet kertonut, että et tule. Emme muistuta enää.',
  'invitations.page.register': 'Ilmoittaudu',
  'invitations.page.decline': 'En pääse tulemaan',
  'invitations.page.reopen': 'Peru vastaukseni',
  'invitations.page.welcome': 'Ilmoittaudut organisaation {name} kutsusta.',
  'invitations.page.ended':
    'Kutsulinkki ei ole enää voimassa. Voit silti ilmoittautua. Valitse itse organisaatiosi.',

  // Saying no.
  'invitations.opt-out.invitation.title': 'Kutsut tapahtumiin',
  'invitations.opt-out.invitation.text':
    'Voit kieltää kutsut. Sen jälkeen mikään tätä palvelua käyttävä järjestäjä ei lähetä kutsuja osoitteeseen, johon tämän linkin sisältänyt viesti tuli.',
  'invitations.opt-out.invitation.done': 'Et saa enää kutsuja.',
  'invitations.opt-out.message.title': 'Järjestäjien viestit',
  'invitations.opt-out.message.text':
    'Voit kieltää järjestäjien muut viestit. Sen jälkeen niitä ei lähetetä osoitteeseen, johon tämän linkin sisältänyt viesti tuli.',
  'invitations.opt-out.message.done': 'Et saa enää järjestäjien muita viestejä.',
  'invitations.opt-out.confirm': 'En halua näitä viestejä',
  'invitations.opt-out.undo-text': 'Jos kielsit viestit vahingossa, voit perua kiellon.',
  'invitations.opt-out.undo': 'Peru kielto',
  'invitations.opt-out.own':
    'Omaa ilmoittautumistasi koskevat viestit, kuten vahvistus ja tieto perumisesta, tulevat aina.',
} as const;
