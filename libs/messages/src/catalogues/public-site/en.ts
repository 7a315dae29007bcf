import type { publicSiteFi } from './fi.ts';

export const publicSiteEn: Record<keyof typeof publicSiteFi, string> = {
  'public-site.skip': 'Skip to content',
  'public-site.languages': 'Language',
  'public-site.calendar': 'Event calendar',
  'public-site.desk': "Organiser's desk",
  'public-site.about': 'Talkoot: organisations hold trainings together.',

  'public-site.calendar.lead': 'Open trainings and network meetings. You need no account to register.',
  'public-site.calendar.empty': 'There are no upcoming events just now. New events appear on this page.',
  'public-site.month.1': 'January {year}',
  'public-site.month.2': 'February {year}',
  'public-site.month.3': 'March {year}',
  'public-site.month.4': 'April {year}',
  'public-site.month.5': 'May {year}',
  'public-site.month.6': 'June {year}',
  'public-site.month.7': 'July {year}',
  'public-site.month.8': 'August {year}',
  'public-site.month.9': 'September {year}',
  'public-site.month.10': 'October {year}',
  'public-site.month.11': 'November {year}',
  'public-site.month.12': 'December {year}',

  'public-site.event.when': 'Time',
  'public-site.event.where': 'Place',
  'public-site.event.organisers': 'Organisers',
  'public-site.event.languages': 'Language',
  'public-site.event.audience': 'For whom',
  'public-site.event.everybody': 'For every sector',
  'public-site.event.seats': 'Seats',
  'public-site.event.deadline': 'Registration',
  'public-site.event.cancelled': 'The event is cancelled.',
  'public-site.event.programme': 'Programme',
  'public-site.event.clock': 'Time',
  'public-site.event.session': 'Subject',
  'public-site.event.speaker': 'Speaker and room',
  'public-site.event.no-programme': 'The programme will be published later.',
  'public-site.event.register': 'Register',
  'public-site.event.queue-up': 'Join the waiting list',
  'public-site.seats.free': '{free, plural, one {# seat free} other {# seats free}} ({capacity} in all).',
  'public-site.seats.full':
    'Full. {waiting, plural, =0 {Nobody waits yet.} one {# person is on the waiting list.} other {# people are on the waiting list.}}',
  'public-site.seats.rule':
    'Seats are given in the order of registration. When the event is full you join the waiting list, and a seat that becomes free goes to the first on it. Nobody skips the list.',
  'public-site.deadline.until': 'Register by {when}.',
  'public-site.deadline.not-published': 'Registration has not opened yet.',
  'public-site.deadline.not-open-yet': 'Registration has not opened yet.',
  'public-site.deadline.deadline-passed':
    'Registration closed on {when}. Ask the organiser whether there is room.',
  'public-site.deadline.event-cancelled': 'The event is cancelled, so you cannot register.',
  'public-site.deadline.event-over': 'The event has been held.',

  'public-site.modules': 'Training modules',
  'public-site.modules.lead':
    'Ready-made parts of trainings for everybody to read: outcomes, text and sources.',
  'public-site.modules.empty': 'There are no public modules yet.',
  'public-site.module.no-translation': 'The module does not exist in English yet. The text is in Finnish.',
  'public-site.module.stale':
    'The facts were to be checked by {date}, and nobody has done so yet. See the sources for whether they still hold.',
  'public-site.module.simple': 'Read in plain Finnish',
  'public-site.module.standard': 'Read in standard Finnish',
  'public-site.module.owner': 'Kept by',
  'public-site.module.version-of': '{number}, published {date}',
  'public-site.module.packages': 'Part of packages',
  'public-site.module.files': 'Attachments',
  'public-site.module.figures': 'Statistics',
  'public-site.module.figures-updated': 'Updated {date}.',
  'public-site.module.figures-newer': 'There are newer figures already.',
  'public-site.module.viewed': 'read {date}',

  'public-site.form.title': 'Register',
  'public-site.form.full': 'The event is full. If you register, you join the waiting list.',
  'public-site.form.name': 'Name',
  'public-site.form.name.help': 'Your name is printed on the attendance list and the certificate.',
  'public-site.form.email': 'E-mail',
  'public-site.form.email.help': 'We send the confirmation, a calendar entry and the link to cancel by here.',
  'public-site.form.organisation': 'Organisation',
  'public-site.form.organisation.choose': 'Choose',
  'public-site.form.organisation.other': 'Another one, or none of these',
  'public-site.form.organisation.help':
    'The organisers need it to share the costs among themselves. Taking part costs you nothing.',
  'public-site.form.organisation-name': 'Name of the other organisation',
  'public-site.form.sector': 'Sector',
  'public-site.form.sector.help':
    'The programme and its examples are fitted to the sectors of the participants.',
  'public-site.form.diet': 'Diet and allergies',
  'public-site.form.diet.help': 'For the catering. The kitchen is told numbers only, no names.',
  'public-site.form.access': 'Access and interpreting',
  'public-site.form.access.help':
    'Tell us if you need interpreting, plain language, an induction loop, step-free access or anything else to take part.',
  'public-site.form.list-consent':
    'My name and organisation may be shown in a list that is shared with the other participants',
  'public-site.form.optional': '(optional)',
  'public-site.form.privacy': 'What your details are used for',
  'public-site.form.privacy.text':
    'Only the organisers of this event see your details: {organisers}. Name, e-mail, organisation and sector are deleted {basicDays} days after the event. Diet and access needs are deleted {needDays} days after the event, or at once when you cancel.',
  'public-site.form.send': 'Send the registration',
  'public-site.form.back': "Back to the event's page",
  'public-site.form.summary':
    'Your registration was not sent, because {count, plural, one {one thing needs mending} other {# things need mending}}. Everything else you typed is still in the form.',
  'public-site.form.refused': 'Your registration was not taken',
  'public-site.form.kept': 'What you typed is kept in the form.',

  'public-site.sent.title': 'Look in your e-mail',
  'public-site.sent.text':
    'We sent a message to the address that you typed in the form. The link in it shows the registration, and you can cancel there.',
  'public-site.sent.nothing':
    'If no message comes within a few minutes, look in the junk folder and check that the address was right.',

  'public-site.error.400': 'The request could not be read',
  'public-site.error.403': 'This could not be done',
  'public-site.error.404': 'Page not found',
  'public-site.error.409': 'This could not be done',
  'public-site.error.410': 'The link has expired',
  'public-site.error.413': 'What you sent was too large',
  'public-site.error.429': 'Wait a moment',
  'public-site.error.500': 'Something went wrong',
  'public-site.error.503': 'The service does not answer just now',
  'public-site.error.404.text':
    'There is no page at this address. Check the address, or look for the event in the calendar.',
  'public-site.error.410.text':
    'The event is over, and the personal link no longer works. If you need a certificate, ask the organiser.',
  'public-site.error.wait': 'Try again in {minutes, plural, one {a minute} other {# minutes}}.',
  'public-site.error.id': 'Reference for the administrator: {id}',

  'public-site.outbox.title': 'Sent messages',
  'public-site.outbox.lead':
    'While Talkoot is tried out, no message leaves the house. These would have been sent.',
  'public-site.outbox.empty':
    'There are no messages yet. Register for an event, and the confirmation comes here.',
  'public-site.outbox.to': 'Recipient',
  'public-site.outbox.subject': 'Subject',
  'public-site.outbox.when': 'Time',
  'public-site.outbox.text': 'The message as text',
  'public-site.outbox.formatted': 'The message as formatted',
  'public-site.outbox.attachment': 'Download the attachment: talkoot.ics',
  'public-site.outbox.back': 'All messages',
};
