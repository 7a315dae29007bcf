import type { problemFi } from './fi.ts';

export const problemEn: Record<keyof typeof problemFi, string> = {
  'problem.VALIDATION_FAILED':
    'Nothing was saved, because some fields need correcting. Correct the marked fields and send again.',
  'problem.MALFORMED_REQUEST':
    'The request could not be read. Nothing was saved. Reload the page and try again.',
  'problem.UNSUPPORTED_MEDIA_TYPE':
    'The data came in a format that is not accepted. Nothing was saved. Use the form of the page, or JSON in the API.',
  'problem.PAYLOAD_TOO_LARGE':
    'What was sent is too large. Nothing was saved. Shorten the text or choose a smaller file.',
  'problem.ORIGIN_REFUSED':
    'The request came from another site and was not carried out. Open Talkoot at its own address and try again.',
  'problem.TOO_MANY_REQUESTS':
    'There have been too many attempts in a short time. Wait a moment and try again.',
  'problem.NOT_FOUND':
    'What you look for was not found, or you may not see it. Check the address or go back to the list.',
  'problem.CONFLICT_VERSION':
    'Somebody else has changed this since you opened it. Your change was not saved. Load the latest version and make the change there.',
  'problem.INTERNAL':
    'Something failed on the server and the action was not completed. Try again in a moment. If it happens again, give the request id to the administrator.',
  'problem.NOT_READY':
    'The service is still starting, or the database does not answer. Try again in a moment.',

  'problem.NOT_SIGNED_IN': 'You are not signed in, or your session has ended. Sign in and try again.',
  'problem.FORBIDDEN':
    'Your role does not allow this. Ask the lead organiser of the event or the administrator of your organisation.',
  'problem.SIGN_IN_FAILED': 'The e-mail address or the password is wrong. Check both and try again.',
  'problem.LINK_EXPIRED':
    'The link has expired or has already been used. Ask for a new link or contact the organiser.',
  'problem.LINK_UNKNOWN':
    'The link opens nothing. It may have been cut off when it was copied, or its data have been erased. Open the link in the message again, or copy all of it.',
  'problem.LINK_ENDED':
    'The participant has been changed, and this link has stopped working. The new participant got a link of their own by e-mail. If you did not change the participant yourself, contact the organiser.',
  'problem.REGISTRATION_BEGUN':
    'The event has begun already or is cancelled, so the registration can no longer be changed. Nothing was changed.',
  'problem.EMAIL_TAKEN':
    'The e-mail address already belongs to another person. Check the address or look the person up in the list.',
  'problem.SLUG_TAKEN': 'This ending of the address is already taken. Choose another.',

  'problem.EVENT_NOT_PUBLISHABLE':
    'The event was not published, because something is still missing. See the overview of the event for what is missing.',
  'problem.PROGRAMME_NOT_COMPOSABLE':
    'No programme could be suggested, because the times of fixed rows or the lengths of modules are not in order. The programme is as it was. Mend the rows with a fixed time and try again.',
  'problem.EVENT_NOT_OPEN':
    'Registration for the event is not open yet. See the page of the event for when it opens.',
  'problem.REGISTRATION_CLOSED':
    'Registration has closed, and your registration was not recorded. Ask the organiser whether there is still room.',
  'problem.FORM_CHANGED':
    'The organiser has changed the form since you opened it. Nothing has been registered yet, and what you typed is kept. Check the answers and send it again.',
  'problem.REGISTRATION_DUPLICATE':
    'This e-mail address is already registered for the event. Open your registration from the link in the confirmation message.',
  'problem.REGISTRATION_CANCELLED':
    'The registration has been cancelled and cannot be changed. Register again if you want to take part.',
  'problem.CHECK_IN_TOO_EARLY':
    'People are checked in on the day of the event, not before. Nothing was changed.',
  'problem.CHECK_IN_WITHOUT_SEAT':
    'The person has no seat: they are on the waiting list or wait for approval. Attendance was not marked. Mark it again once they have a seat.',
  'problem.CHECK_IN_SESSION_GONE':
    'The part of the programme that attendance was marked for is gone. The mark was not kept. Reload the page and choose the part again.',
  'problem.WAITING_LIST_FULL': 'The waiting list is full. The registration was not saved.',
  'problem.NO_SEAT_THERE': 'There is no free seat there. Nothing was changed.',
  'problem.OFFER_OVER':
    'The seat is no longer offered. The time has run out, or the offer has been answered already.',
  'problem.SEATS_WOULD_BE_LOST':
    '{count, plural, one {One person would lose the seat} other {# people would lose their seats}}. Check the names and confirm the change.',
  'problem.CAPACITY_BELOW_SEATED':
    'There cannot be fewer seats than participants who already have one. The capacity was not changed. Give a larger number or cancel registrations first.',
  'problem.LIST_EMPTY': 'There is nobody to put on this list yet, so nothing was printed.',
  'problem.ATTENDANCE_EMPTY':
    'Nobody has been checked in yet, so there are no certificates to print. Check people in first.',
  'problem.TRANSITION_REFUSED':
    'This is not possible in the present state. Nothing was changed. Reload the page to see the state as it is now.',
  'problem.MODULE_DRAFT_OPEN':
    'The module already has an unfinished version. No new one was begun. Go on with the one there is.',
  'problem.MODULE_NOT_PUBLISHABLE':
    'The module was not published, because something is still missing. See the editing page for what it is.',
  'problem.MODULE_NEEDS_OTHER_EYES':
    'A module is published by somebody other than who asked for the review, or by a manager of the organisation. It was not published.',
  'problem.PARTNER_HAS_MONEY':
    'The partner cannot be removed, because it has costs, payments or shares in the event. Move them to another partner first.',
  'problem.PARTNER_HAS_TASKS':
    'The partner cannot be removed, because it has tasks in the event. Give the tasks to another partner first, or remove them.',

  'problem.AGREEMENT_STALE':
    'The agreement has changed since you opened it. Your acceptance was not recorded. Read the new version and accept that one.',
  'problem.AGREEMENT_NOT_PROPOSED':
    'The agreement has not been proposed yet, so it cannot be accepted. The organiser proposes it on the costs page of the event.',
  'problem.AGREEMENT_ALREADY_ACCEPTED':
    'Your organisation has already accepted this version of the agreement. There is nothing you need to do.',
  'problem.AGREEMENT_MISSING':
    'This needs an agreement that every partner has accepted. Propose the agreement and wait for the acceptances.',

  'problem.ATTACHMENT_REFUSED':
    'The file was not added. Attachments may be pdf, png, jpg, docx or pptx, and the content must be what the name of the file says.',
  'problem.ATTACHMENTS_FULL':
    'The file was not added, because the module already has {max} attachments. Remove one of them first.',
  'problem.DATASET_INVALID':
    'The file of figures was not taken, because something in it needs mending. The earlier figures are as they were. Mend what is listed and send the file again.',
  'problem.RULE_INVALID':
    'The split rule cannot be calculated. It was not saved. Correct the marked part of the rule.',
  'problem.VOUCHER_LINES_MISMATCH':
    'The lines of the voucher do not match its total or the VAT rate. The voucher was not saved. Check the lines, the VAT and the total.',
  'problem.VOUCHER_PAYMENTS_MISMATCH':
    'The payments do not add up to the total of the voucher. The voucher was not saved. Check who paid and how much.',
  'problem.STATEMENT_LOCKED': 'The statement is already locked. Reload the page.',
  'problem.STATEMENT_EMPTY':
    'The event has no vouchers yet, so there is no statement to make. Enter the actual costs first.',
  'problem.BUDGET_LINE_HAS_VOUCHERS':
    'The budget line has vouchers and cannot be removed. Nothing was saved. Keep the line in the budget, or reverse its vouchers first.',
  'problem.VOUCHER_ALREADY_REVERSED':
    'The voucher has already been reversed, or is itself a reversal. Nothing was changed. Reload the page.',

  'problem.PDF_BUSY':
    'So many documents are being made right now that there is no room for another. Try again in a moment.',
  'problem.CHROMIUM_MISSING':
    'The document could not be made, because the server has no Chromium browser. Ask the administrator to install it as the operations guide says.',

  'problem.field.emailTwice': 'Somebody else has the same address. Give everybody an address of their own.',
  'problem.field.tooManyPeople': 'Register at most {max} people at a time.',
  'problem.field.reserveTooLarge':
    'At most {max} seats can be reserved: the others are taken or reserved already.',
  'problem.field.noRecipients': 'Nobody would get this message. Choose other recipients.',
  'problem.field.required': 'Fill in this field.',
  'problem.field.tooShort':
    'The text is too short. Write at least {min, plural, one {# character} other {# characters}}.',
  'problem.field.tooLong':
    'The text is too long. Write at most {max, plural, one {# character} other {# characters}}.',
  'problem.field.tooSmall': 'The value is too small. Give at least {min}.',
  'problem.field.tooLarge': 'The value is too large. Give at most {max}.',
  'problem.field.notInteger': 'Give a whole number, for example 24.',
  'problem.field.listMistakes':
    '{count, plural, one {One entry} other {# entries}} of the list could not be read. No invitations were sent. Correct them, or choose to leave them out.',
  'problem.field.notEmail': 'This is not an e-mail address. Write it as name@organisation.fi.',
  'problem.field.emailRegistered': 'This address is registered for the event already. Give another address.',
  'problem.field.notDate': 'This is not a date. Write it as 12.3.2027.',
  'problem.field.notTime': 'This is not a time of day. Write it as 09:00.',
  'problem.field.notOneOf': 'There is no such choice. Choose one from the list.',
  'problem.field.notCode': 'Write with small letters a–z and digits, with hyphens between words.',
  'problem.field.notWebAddress': 'This is not a web address. Write it as https://example.fi/page.',
  'problem.field.notPartialDate': 'Write a year, a month or a day: 2027, 2027-03 or 2027-03-12.',
  'problem.field.notUnique': 'The same value is already in use. Give another.',
  'problem.field.notBusinessId': 'The Business ID is not right. Write it as 1234567-8 and check the digits.',
  'problem.field.notUuid': 'The identifier has the wrong form. Choose again from the list.',
  'problem.field.dateInFuture': 'The date is still to come. Give a date that has been.',
  'problem.field.dateInPast': 'The date has passed. Give a date to come.',
  'problem.field.dateBeforeEvent': 'Give a day after the event.',
  'problem.field.dateTooFar': 'The date is too far away. Give an earlier one.',
  'problem.field.htmlNotAllowed': 'HTML is not accepted. Remove the characters < and > and write plain text.',
  'problem.field.controlCharacters':
    'The text has invisible control characters. Type it again or paste it without formatting.',
  'problem.field.badUnicode': 'The text has broken characters. Type it again.',
  'problem.field.percentSum':
    'The shares do not add up to 100%. They are off by {offBy}. Correct the shares.',
  'problem.field.unknownParty':
    'The rule names an organisation that is not a partner in the event. Choose a partner from the list.',
  'problem.field.weightSumZero': 'The weights add up to zero. Give at least one party a weight.',
  'problem.field.tiersOrder':
    'The borders of the brackets must rise, and the last bracket must be open. Correct the borders.',
  'problem.field.fixedPartyInRest':
    'Who pays a fixed amount cannot also pay of the rest. Remove one of them.',
  'problem.field.ruleTooDeep': 'The rule has too many parts inside one another. Use at most {max} levels.',
  'problem.field.headcountZero':
    'Nobody has any participants, so costs cannot be shared by headcount. Give the numbers of participants.',
  'problem.field.fixedExceedsTotal':
    'The fixed amounts are more than the costs, by {offBy}. Lower the amounts.',
  'problem.field.capsTooLow':
    'The caps are so low that {offBy} of the costs stay unpaid. Raise the caps or leave somebody without one.',
  'problem.field.poolIsZero':
    'The costs shared together cancel out, so fixed amounts cannot be shared. Share the costs one by one.',
  'problem.field.linesOffBy': 'The VAT lines differ from the total of the voucher by {offBy}.',
  'problem.field.vatOffBy':
    'The VAT differs from what net and rate of the line make: the difference is {offBy}. Check net, rate and VAT.',
  'problem.field.paymentsOffBy': 'The payments differ from the total of the voucher by {offBy}.',
  'problem.field.reasonNeeded': 'Write why you reject. Who proposed the agreement sees your reason.',
  'problem.field.fileMistake':
    'Line {line}: {code, select, JSON_INVALID {the file is not JSON} FILE_TOO_LARGE {the file is too large} FILE_NAME_MISMATCH {the name and the file’s own name differ} FIELD_MISSING {something is missing} FIELD_UNKNOWN {not known here} FIELD_TYPE {of the wrong kind} FIELD_TOO_LONG {too long} FIELD_TOO_SHORT {too short} FIELD_OUT_OF_RANGE {the number is out of range} FIELD_FORMAT {of the wrong form} FIELD_DUPLICATE {the same twice} CODE_UNKNOWN {not a possible value} TEXT_NOT_CLEAN {characters that cannot be stored} other {something to mend}}. ({message})',
  'problem.field.notAsked':
    'This is asked only from those who chose otherwise. Clear the answer or change your choice.',
  'problem.field.notEarlierQuestion':
    'A condition must refer to an earlier question with choices. Move the question or choose another condition.',
  'problem.field.minOverMax': 'The largest value is smaller than the smallest ({min}). Correct one of them.',
  'problem.field.tooFewOptions': 'There are too few choices. Give at least {min}.',
  'problem.field.kindChanged':
    'The kind of a question cannot be changed, since somebody may have answered it. Remove the question and make a new one.',
  'problem.field.unknownField': 'The field is not known. Remove it.',
  'problem.field.moduleShownToFewer':
    'The module is shown to fewer people than the package. Show the package to fewer, or choose another module.',
  'problem.field.pastMidnight': 'The programme would end after midnight. Shorten its parts or start earlier.',
  'problem.field.deadlineAfterStart':
    'Registration would close only after the event has begun. Choose an earlier time.',
  'problem.field.oneLead': 'One partner must be the lead organiser. Choose one.',
  'problem.field.wrongType': 'The value is of the wrong type. Give it as the help of the field says.',

  'problem.money.empty': 'Write an amount, for example 24.70.',
  'problem.money.notNumber': 'The amount has something else than digits in it. Write it as 1,234.56.',
  'problem.money.decimalMark':
    'Cents come after a point and thousands are separated by a comma. Write the amount as 1,234.56.',
  'problem.money.grouping':
    'The digits are grouped wrongly. Write thousands in groups of three, as in 1,234.56, or without a separator, as in 1234.56.',
  'problem.money.decimals': 'Cents take two digits. Write for example 24.70 or 24.',
  'problem.money.tooLong': 'The amount is too large. Check that there are not too many digits.',
};
