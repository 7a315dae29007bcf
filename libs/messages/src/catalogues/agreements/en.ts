import type { agreementsFi } from './fi.ts';

export const agreementsEn: Record<keyof typeof agreementsFi, string> = {
  'agreements.text.subject': 'What is agreed on',
  'agreements.text.event':
    '{title}, {date}, {place}. The parties arrange the event together as this agreement says.',
  'agreements.text.partners': 'Parties',
  'agreements.text.partner': '{rank}. {name} – {role}',
  'agreements.text.tasks': 'Division of labour',
  'agreements.text.no-tasks': 'No tasks have been shared out separately.',
  'agreements.text.task': '{title}: {who}, by {due}.',
  'agreements.text.budget': 'Budget',
  'agreements.text.budget-line': '{description} ({category}): {net} + VAT {rate} = {gross}.',
  'agreements.text.budget-total': 'Total {gross} including VAT.',
  'agreements.text.no-costs': 'The event has no costs to share.',
  'agreements.text.rules': 'Sharing of the costs',
  'agreements.text.rule-default': 'General rule: {sentence}',
  'agreements.text.rule-for': '{what}: {sentence}',
  'agreements.text.shares': 'Planned shares',
  'agreements.text.share': '{name}: {amount}',
  'agreements.text.settlement': 'Actual costs and settlement',
  'agreements.text.actual':
    'The actual costs are shared by the same rules, so the final share may differ from the planned one.',
  'agreements.text.rounding':
    'Cents are rounded so that every cost is shared in full and the total of every party is less than a cent from its exact share. Ties are settled by the order of the parties in this agreement.',
  'agreements.text.hub': 'Differences are evened out through the lead organiser: {hub}.',
  'agreements.text.changes': 'Entry into force and changes',
  'agreements.text.all-accept':
    'The agreement enters into force when every party has accepted this very text.',
  'agreements.text.new-version':
    'A change of the terms is made as a new version, which every party accepts anew. Until then the version accepted before stays in force.',
  'agreements.mail.proposed-subject': 'An agreement awaits your answer: {title}',
  'agreements.mail.proposed':
    'The lead organiser has proposed version {number} of the agreement. Read the terms and the share of your organisation, and accept or reject them.',
  'agreements.mail.answered-subject': 'Answer to the agreement: {title}',
  'agreements.mail.accepted': 'Version {number} of the agreement has been accepted by {name}.',
  'agreements.mail.rejected':
    'Version {number} of the agreement has been rejected by {name}. Reason: {reason}',
  'agreements.mail.in-force': 'All parties have now accepted version {number}, and it is in force.',
  'agreements.mail.open': 'Open the agreement',
  'agreements.mail.open-help': 'The link asks you to sign in.',
  'agreements.mail.event': 'Event',
  'agreements.mail.date': 'Day',
  'agreements.mail.footer': 'Talkoot sent this message because your organisation takes part in the event.',
  'agreements.document.version': 'agreement version {number}',
  'agreements.document.proposed': 'Version {number}, proposed {date}. NOT YET IN FORCE',
  'agreements.document.in-force': 'Version {number}, in force since {date}',
  'agreements.document.title': 'Agreement, version {number}: {event}',
  'agreements.document.file': 'agreement-version',
};
