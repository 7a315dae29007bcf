import { programmeBlocks, programmeClock, type SectorCode } from '@talkoot/curriculum';
import type { DocumentLang, ProgrammeSessionView, ProgrammeView } from '@talkoot/documents';
import { formatInstant, formatList, formatTime, interfaceLang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import { deadlineOf } from '../event-views.ts';
import { sessionNotes } from '../session-notes.ts';
import { publicPath } from '../public-path.ts';
import { eventHead } from './event-head.ts';
import type { EventMaterials } from './event-materials.ts';

/** The programme as it is handed out: clock times, speakers, rooms, and where to register. */
export function programmeContent(
  materials: EventMaterials,
  documentLang: DocumentLang,
  publicUrl: string,
): ProgrammeView {
  const { event, partners, endTime, versions, rows } = materials;
  const lang = interfaceLang(documentLang);
  const t = translatorFor(lang);
  const sectors = event.sectors as SectorCode[];
  const lead = partners.find(({ role }) => role === 'lead');
  const outcomes = rows.flatMap(({ moduleVersionId }) => {
    const texts = versions.get(moduleVersionId ?? '')?.texts ?? [];
    // The first outcome of each module, in the language of the paper: a list that fits on it.
    return texts.find((text) => text.lang === documentLang)?.learningOutcomes.slice(0, 1) ?? [];
  });
  return {
    event: eventHead(event, partners, endTime, documentLang),
    introduction: event.summary[lang] ?? null,
    audience:
      sectors.length > 0
        ? formatList(
            sectors.map((code) => t(`words.sector.${code}`)),
            lang,
          )
        : null,
    days: [{ heading: null, sessions: sessions(materials, documentLang) }],
    outcomes: [...new Set(outcomes)],
    practical: [],
    registration: {
      deadlineText: formatInstant(deadlineOf(event), event.timeZone, lang),
      url: event.status === 'published' ? publicUrl + publicPath(lang, event.slug) : null,
      contact: lead ? t('events.print.contact', { name: lead.organisation.name }) : null,
    },
  };
}

function sessions(
  { event, rows, versions }: EventMaterials,
  documentLang: DocumentLang,
): ProgrammeSessionView[] {
  const lang = interfaceLang(documentLang);
  const t = translatorFor(lang);
  const clock = programmeClock(rows, event.startTime.slice(0, 5));
  if (!clock.ok) return [];
  const beside = besideLonger(rows);
  return clock.rows.map(({ item, start, end }, index) => {
    const text = versions.get(item.moduleVersionId ?? '')?.texts.find((one) => one.lang === documentLang);
    // Rows are written in Finnish; a row of a module can be called by the module's title in another language.
    const isTranslated = lang !== 'fi' && text !== undefined;
    return {
      startText: formatTime(start, lang),
      endText: formatTime(end, lang),
      minutes: item.minutes,
      kind: item.kind,
      title: isTranslated ? text.title : item.title,
      lang: lang === 'fi' || isTranslated ? null : 'fi',
      speakers: item.speakers.map((name) => ({ name, organisation: null })),
      isBeside: beside.has(index),
      notes: sessionNotes(item, lang).join(' · ') || null,
      room: item.room || null,
      summary: text?.summary ?? null,
      methods:
        item.methods
          .map((method) => t(`words.method.${method as 'lecture'}`))
          .join(', ')
          .toLocaleLowerCase(lang) || null,
    };
  });
}

/** Places of the rows that run beside a longer track: a strip of the day has room for one. */
function besideLonger(rows: EventMaterials['rows']): Set<number> {
  const minutesOf = (places: readonly number[]): number =>
    places.reduce((sum, place) => sum + (rows[place]?.minutes ?? 0), 0);
  return new Set(
    programmeBlocks(rows).flatMap(({ tracks }) => {
      const [, ...others] = tracks.toSorted((a, b) => minutesOf(b) - minutesOf(a));
      return others.flat();
    }),
  );
}
