import type { RuleErrorCode } from '../errors.ts';
import type { Language } from './phrases.ts';

/**
 * What is wrong with a rule, for the person who edits it. In braces are the error's `params`; those that end
 * in `Cents` are printed as money, `offBp`/`sumBp` as percentages, `party` by its name.
 */
type Texts = Readonly<Record<RuleErrorCode, string>>;

const fi: Texts = {
  NOT_AN_OBJECT: 'Jakosääntö puuttuu tai on väärässä muodossa.',
  UNKNOWN_KIND: 'Jakotapaa ”{got}” ei ole.',
  UNKNOWN_FIELD: 'Kenttä ”{field}” ei kuulu tähän jakosääntöön.',
  MISSING_FIELD: 'Kenttä ”{field}” puuttuu jakosäännöstä.',
  UNKNOWN_VALUE: 'Arvo ”{got}” ei käy. Vaihtoehdot: {allowed}.',
  NOT_A_PARTY: 'Osapuoli puuttuu.',
  UNKNOWN_PARTY: 'Osapuoli {party} ei ole mukana sopimuksessa.',
  DUPLICATE_PARTY: 'Osapuoli {party} on mainittu kahdesti.',
  EMPTY: 'Jakosäännössä ei ole ketään, joka maksaisi. Nimeä vähintään yksi osapuoli.',
  NOT_A_DECIMAL: '”{got}” ei ole luku. Anna luku, esimerkiksi 1,5.',
  NOT_AN_INTEGER: '”{got}” ei ole kokonaisluku.',
  NEGATIVE: 'Luku ei voi olla pienempi kuin nolla.',
  UNSAFE_INTEGER: 'Luku on liian suuri laskettavaksi tarkasti.',
  NOT_A_DATE: '”{got}” ei ole päivämäärä.',
  PERCENT_SUM: 'Prosenttien summan pitää olla tasan 100. Nyt se on {sumBp}, ero {offBp}.',
  WEIGHT_SUM_ZERO: 'Ainakin yhden painon pitää olla suurempi kuin nolla.',
  TIERS_NOT_ASCENDING: 'Portaiden rajojen pitää kasvaa.',
  TIERS_NOT_OPEN_ENDED: 'Vain viimeinen porras on ilman ylärajaa, ja sen pitää olla.',
  FIXED_PARTY_IN_REST: 'Osapuolella {party} on jo kiinteä osuus, joten se ei voi maksaa loppuosaa.',
  TOO_DEEP: 'Sisäkkäin voi olla enintään {allowed} jakosääntöä.',
  HEADCOUNT_ZERO: 'Henkilöitä on nolla, joten jakoa ei voi laskea.',
  FIXED_EXCEEDS_TOTAL:
    'Kiinteät osuudet ({fixedCents}) ylittävät summan ({totalCents}). Ero on {missingCents}.',
  CAPS_TOO_LOW: 'Ylärajat eivät riitä: maksajaa vailla jää {missingCents}.',
  OVERFLOW_OVER_CAP: 'Ylärajan ylittävä osa menisi osapuolelle, jolla on yläraja: {overCents} liikaa.',
};

const sv: Texts = {
  NOT_AN_OBJECT: 'Fördelningsregeln saknas eller har fel form.',
  UNKNOWN_KIND: 'Fördelningssättet ”{got}” finns inte.',
  UNKNOWN_FIELD: 'Fältet ”{field}” hör inte till den här regeln.',
  MISSING_FIELD: 'Fältet ”{field}” saknas i regeln.',
  UNKNOWN_VALUE: 'Värdet ”{got}” går inte. Alternativen är {allowed}.',
  NOT_A_PARTY: 'Parten saknas.',
  UNKNOWN_PARTY: '{party} är inte part i avtalet.',
  DUPLICATE_PARTY: '{party} nämns två gånger.',
  EMPTY: 'Regeln har ingen som betalar. Ange minst en part.',
  NOT_A_DECIMAL: '”{got}” är inte ett tal. Ange ett tal, till exempel 1,5.',
  NOT_AN_INTEGER: '”{got}” är inte ett heltal.',
  NEGATIVE: 'Talet kan inte vara mindre än noll.',
  UNSAFE_INTEGER: 'Talet är för stort för att räknas exakt.',
  NOT_A_DATE: '”{got}” är inte ett datum.',
  PERCENT_SUM: 'Procenttalen ska vara exakt 100 sammanlagt. Nu är de {sumBp}, skillnaden är {offBp}.',
  WEIGHT_SUM_ZERO: 'Minst en vikt måste vara större än noll.',
  TIERS_NOT_ASCENDING: 'Trappstegens gränser måste stiga.',
  TIERS_NOT_OPEN_ENDED: 'Bara det sista trappsteget är utan övre gräns, och det måste vara det.',
  FIXED_PARTY_IN_REST: '{party} har redan en fast andel och kan därför inte betala av resten.',
  TOO_DEEP: 'Högst {allowed} regler kan ligga inuti varandra.',
  HEADCOUNT_ZERO: 'Antalet personer är noll, så fördelningen kan inte räknas.',
  FIXED_EXCEEDS_TOTAL:
    'De fasta andelarna ({fixedCents}) överskrider summan ({totalCents}). Skillnaden är {missingCents}.',
  CAPS_TOO_LOW: 'De högsta andelarna räcker inte: {missingCents} blir utan betalare.',
  OVERFLOW_OVER_CAP:
    'Det överskridande skulle gå till en part som har en högsta andel: {overCents} för mycket.',
};

const en: Texts = {
  NOT_AN_OBJECT: 'The rule is missing or not in the right form.',
  UNKNOWN_KIND: 'There is no kind of rule called “{got}”.',
  UNKNOWN_FIELD: 'The field “{field}” does not belong to this rule.',
  MISSING_FIELD: 'The field “{field}” is missing from the rule.',
  UNKNOWN_VALUE: '“{got}” cannot be used. Choose from: {allowed}.',
  NOT_A_PARTY: 'The party is missing.',
  UNKNOWN_PARTY: '{party} is not a party to the agreement.',
  DUPLICATE_PARTY: '{party} is named twice.',
  EMPTY: 'The rule has nobody to pay. Name at least one party.',
  NOT_A_DECIMAL: '“{got}” is not a number. Give a number such as 1.5.',
  NOT_AN_INTEGER: '“{got}” is not a whole number.',
  NEGATIVE: 'The number cannot be below zero.',
  UNSAFE_INTEGER: 'The number is too large to be reckoned exactly.',
  NOT_A_DATE: '“{got}” is not a date.',
  PERCENT_SUM: 'Percentages must add up to exactly 100. They are now {sumBp}, off by {offBp}.',
  WEIGHT_SUM_ZERO: 'At least one weight must be above zero.',
  TIERS_NOT_ASCENDING: 'The limits of the tiers must rise.',
  TIERS_NOT_OPEN_ENDED: 'Only the last tier is without an upper limit, and it must be.',
  FIXED_PARTY_IN_REST: '{party} already has a fixed share, so it cannot pay part of the rest.',
  TOO_DEEP: 'At most {allowed} rules can be inside one another.',
  HEADCOUNT_ZERO: 'Nobody was counted, so the shares cannot be worked out.',
  FIXED_EXCEEDS_TOTAL: 'The fixed shares ({fixedCents}) exceed the amount ({totalCents}) by {missingCents}.',
  CAPS_TOO_LOW: 'The limits are too low: {missingCents} is left without anybody to pay it.',
  OVERFLOW_OVER_CAP: 'What exceeds a limit would go to a party that has one itself: {overCents} too much.',
};

export const RULE_ERROR_TEXTS: Readonly<Record<Language, Texts>> = { fi, sv, en };
