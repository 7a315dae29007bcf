import type { registerFi } from './fi.ts';

export const registerEn: Record<keyof typeof registerFi, string> = {
  'register.same': 'Same as person 1',
  'register.full': '{choice} (full, you join the waiting list)',
  'register.only-if': 'If you chose “{choice}”:',
  'register.yes': 'Yes',
  'register.no': 'No',
  'register.attendance': 'How do you take part?',
  'register.attendance.on-site': 'On site',
  'register.attendance.online': 'Online',
  'register.track': 'Parallel sessions {clock}',
  'register.person': 'Person {number}',
  'register.add': 'Add a person',
  'register.add.help': 'You can register at most {max} people at once. What you typed is kept.',
  'register.remove': 'Remove person {number}',
  'register.contact': 'Who registers',
  'register.contact.help':
    'If you are person 1 yourself, leave these empty. The contact gets a link to look after the registration of the whole group.',
  'register.contact.name': 'Name of the contact',
  'register.contact.email': 'E-mail of the contact',
  'register.wish': 'If there are not seats for everybody',
  'register.wish.each': 'Each comes when they get a seat. The others wait.',
  'register.wish.together': 'We come only together. We wait until there are seats for all.',
  'register.rule.order':
    'Seats are given in the order of registration. Nobody passes somebody who waits for the same seat.',
  'register.rule.automatic':
    'When the seats are taken, you join the waiting list. A seat that falls free goes at once to the first in the queue.',
  'register.rule.offer':
    'When the seats are taken, you join the waiting list. A seat that falls free is offered to the first in the queue, who takes it within {hours} hours. Otherwise it is offered to the next.',
  'register.rule.manual':
    'When the seats are taken, you join the waiting list. The organiser gives the seats that fall free, and notes the reason.',
  'register.rule.limit': 'At most {limit} people may wait.',
  'register.rule.group':
    'A group that comes only together waits until there are seats for all. Meanwhile the same seats are given to nobody later in the queue.',
  'register.rule.approval.organiser':
    'The organiser approves registrations. You get a seat, or a place in the queue, only when approved, and are told by mail.',
  'register.rule.approval.own-organisation':
    'Your own organisation approves the registration. You get a seat, or a place in the queue, only when approved, and are told by mail.',
  'register.closed': 'The organiser has closed registration. Ask the organiser if there is room.',
  'register.privacy.basic': 'Name, e-mail, organisation and sector: seen by the organisers ({organisers}).',
  'register.privacy.organisers': '{questions}: seen by the organisers.',
  'register.privacy.lead': '{questions}: seen by the lead organiser only.',
  'register.privacy.own-organisation': '{questions}: seen by the lead organiser and your own organisation.',
  'register.privacy.cancel': 'If you cancel, your answers are deleted at once.',
};
