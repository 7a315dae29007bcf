import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { translatorFor } from '@talkoot/messages/server';
import { interfaceLang } from '@talkoot/messages';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../../platform/config.ts';
import {
  DocumentKinds,
  type DocumentContent,
  type DocumentRequest,
} from '../../../platform/documents/document-kinds.ts';
import { GlossaryTerm, ToolkitLink } from '../../curriculum/index.ts';
import { publicTitle } from '../event-views.ts';
import { eventMaterials } from './event-materials.ts';
import { handoutContent } from './handout-content.ts';
import { programmeContent } from './programme-content.ts';

/** Programme and handout: what trainers and participants hold in their hands. */
@Injectable()
export class EventDocuments implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: DocumentKinds,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.kinds.register({
      code: 'programme',
      permission: 'document.materials',
      langs: ['fi', 'sv', 'en'],
      load: (request) => this.#programme(request),
    });
    this.kinds.register({
      code: 'handout',
      permission: 'document.materials',
      langs: ['fi', 'sv', 'en', 'fi-simple'],
      load: (request) => this.#handout(request),
    });
  }

  async #programme({ eventId, lang }: DocumentRequest): Promise<DocumentContent<'programme'>> {
    const materials = await eventMaterials(this.dataSource.manager, eventId);
    return {
      data: programmeContent(materials, lang, this.config.publicUrl),
      ...titled('programme', materials.event, lang),
    };
  }

  async #handout({ eventId, lang, sectors }: DocumentRequest): Promise<DocumentContent<'handout'>> {
    const materials = await eventMaterials(this.dataSource.manager, eventId);
    const { manager } = this.dataSource;
    const toolkit = {
      links: await manager.find(ToolkitLink, { order: { id: 'ASC' } }),
      terms: await manager.find(GlossaryTerm),
    };
    return {
      data: handoutContent(materials, lang, sectors, toolkit),
      ...titled('handout', materials.event, lang),
    };
  }
}

function titled(
  kind: 'programme' | 'handout',
  event: Parameters<typeof publicTitle>[0] & { slug: string },
  documentLang: DocumentRequest['lang'],
): { title: string; filename: string } {
  const lang = interfaceLang(documentLang);
  const name = translatorFor(lang)(`events.document-kind.${kind}`);
  return {
    title: `${publicTitle(event, lang)}: ${name}`,
    filename: `${event.slug}-${kind}-${documentLang}`,
  };
}
