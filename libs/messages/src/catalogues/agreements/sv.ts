import type { agreementsFi } from './fi.ts';

export const agreementsSv: Record<keyof typeof agreementsFi, string> = {
  'agreements.text.subject': 'Vad avtalet gäller',
  'agreements.text.event':
    '{title}, {date}, {place}. Parterna ordnar evenemanget tillsammans enligt det här avtalet.',
  'agreements.text.partners': 'Parter',
  'agreements.text.partner': '{rank}. {name} – {role}',
  'agreements.text.tasks': 'Arbetsfördelning',
  'agreements.text.no-tasks': 'Uppgifterna har inte fördelats särskilt.',
  'agreements.text.task': '{title}: {who}, senast {due}.',
  'agreements.text.budget': 'Budget',
  'agreements.text.budget-line': '{description} ({category}): {net} + moms {rate} = {gross}.',
  'agreements.text.budget-total': 'Sammanlagt {gross} med mervärdesskatt.',
  'agreements.text.no-costs': 'Evenemanget har inga kostnader att dela.',
  'agreements.text.rules': 'Fördelning av kostnaderna',
  'agreements.text.rule-default': 'Allmän regel: {sentence}',
  'agreements.text.rule-for': '{what}: {sentence}',
  'agreements.text.shares': 'Planerade andelar',
  'agreements.text.share': '{name}: {amount}',
  'agreements.text.settlement': 'Faktiska kostnader och utjämning',
  'agreements.text.actual':
    'De faktiska kostnaderna delas enligt samma regler, så den slutliga andelen kan avvika från den planerade.',
  'agreements.text.rounding':
    'Centen avrundas så att varje kostnad fördelas helt och varje parts slutsumma avviker mindre än en cent från den exakta andelen. Lika lägen avgörs av parternas ordning i det här avtalet.',
  'agreements.text.hub': 'Skillnaderna jämnas ut via huvudarrangören: {hub}.',
  'agreements.text.changes': 'Ikraftträdande och ändringar',
  'agreements.text.all-accept': 'Avtalet träder i kraft när varje part har godkänt just den här texten.',
  'agreements.text.new-version':
    'En ändring av villkoren görs som en ny version som varje part godkänner på nytt. Till dess gäller den tidigare godkända versionen.',
  'agreements.mail.proposed-subject': 'Ett avtal väntar på ditt svar: {title}',
  'agreements.mail.proposed':
    'Huvudarrangören har föreslagit version {number} av avtalet. Läs villkoren och din organisations andel, och godkänn eller avböj dem.',
  'agreements.mail.answered-subject': 'Svar på avtalet: {title}',
  'agreements.mail.accepted': 'Version {number} av avtalet har godkänts av {name}.',
  'agreements.mail.rejected': 'Version {number} av avtalet har avböjts av {name}. Motivering: {reason}',
  'agreements.mail.in-force': 'Alla parter har nu godkänt version {number}, och den gäller.',
  'agreements.mail.open': 'Öppna avtalet',
  'agreements.mail.open-help': 'Länken kräver inloggning.',
  'agreements.mail.event': 'Evenemang',
  'agreements.mail.date': 'Dag',
  'agreements.mail.footer':
    'Talkoot skickade det här meddelandet eftersom din organisation är med i evenemanget.',
  'agreements.document.version': 'avtalets version {number}',
  'agreements.document.proposed': 'Version {number}, föreslagen {date}. GÄLLER INTE ÄNNU',
  'agreements.document.in-force': 'Version {number}, i kraft från {date}',
  'agreements.document.title': 'Avtal, version {number}: {event}',
  'agreements.document.file': 'avtal-version',
};
