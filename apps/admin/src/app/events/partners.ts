import { Component, type ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { Icon } from '../ui/icon.ts';
import { ReorderableList } from '../ui/reorderable-list.ts';
import { Toasts } from '../ui/toasts.ts';
import { EventStore } from './event-store.ts';
import type { Partner, PartnerRole } from './event-types.ts';

const ROLES: readonly PartnerRole[] = ['lead', 'partner', 'payer-only'];
type Listed = Pick<Partner, 'organisationId' | 'role'>;

/** The organisations of an event in the order of the agreement. Each change is saved at once and can be taken back. */
@Component({
  selector: 'tk-partners',
  imports: [Busy, Icon, ReorderableList, T],
  templateUrl: './partners.html',
  styleUrl: './partners.css',
})
export class Partners {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  protected readonly store = inject(EventStore);

  protected readonly roles = ROLES;
  protected readonly partners = computed(() => this.store.event()?.partners ?? []);
  protected readonly mayChange = computed(
    () => this.store.isOpen() && this.store.permissions().has('partner.edit'),
  );
  protected readonly chosen = signal('');
  protected readonly adding = signal(false);
  /** Somebody tried to add nobody. */
  protected readonly lacksChoice = signal(false);
  private readonly organisation = viewChild<ElementRef<HTMLSelectElement>>('organisation');
  protected readonly chosenRole = signal<PartnerRole>('partner');
  private readonly directory = this.api.resource('/api/organisations', () =>
    this.mayChange() ? {} : undefined,
  );
  /** Who is not in the event yet. */
  protected readonly others = computed(() => {
    const inside = new Set(this.partners().map(({ organisationId }) => organisationId));
    return this.directory.hasValue() ? this.directory.value().filter(({ id }) => !inside.has(id)) : [];
  });

  protected readonly nameOf = ({ name }: Partner): string => name;
  protected readonly keyOf = ({ organisationId }: Partner): string => organisationId;

  protected roleWord(role: PartnerRole): string {
    return this.language.text(`words.partner-role.${role}`);
  }

  protected reorder(partners: readonly Partner[]): Promise<void> {
    return this.save(partners, this.language.text('events.partners.changed'));
  }

  /** There is always one lead: whoever led before becomes a partner. */
  protected setRole(partner: Partner, role: PartnerRole): Promise<void> {
    const partners = this.partners().map((one): Listed => {
      if (one.organisationId === partner.organisationId) return { ...one, role };
      return role === 'lead' && one.role === 'lead' ? { ...one, role: 'partner' } : one;
    });
    return this.save(partners, this.language.text('events.partners.changed'));
  }

  protected remove(partner: Partner): Promise<void> {
    const partners = this.partners().filter(
      ({ organisationId }) => organisationId !== partner.organisationId,
    );
    return this.save(partners, this.language.text('events.partners.removed', { name: partner.name }));
  }

  protected choose(organisationId: string): void {
    this.chosen.set(organisationId);
    this.lacksChoice.set(false);
  }

  protected async add(): Promise<void> {
    if (this.adding()) return;
    const newcomer = this.others().find(({ id }) => id === this.chosen());
    this.lacksChoice.set(!newcomer);
    if (!newcomer) {
      this.organisation()?.nativeElement.focus();
      return;
    }
    const partners = [...this.partners(), { organisationId: newcomer.id, role: this.chosenRole() }];
    this.adding.set(true);
    await this.save(partners, this.language.text('events.partners.added', { name: newcomer.name }));
    this.adding.set(false);
    this.chosen.set('');
  }

  /** What the change before said: no longer so once the next one is under way. */
  private lastSaid: number | null = null;

  private async save(partners: readonly Listed[], done: string): Promise<void> {
    const before = this.partners();
    if (this.lastSaid !== null) this.toasts.dismiss(this.lastSaid);
    this.lastSaid = (await this.send(partners)) ? this.toasts.done(done, () => this.send(before)) : null;
  }

  private send(partners: readonly Listed[]): Promise<boolean> {
    const list = partners.map(({ organisationId, role }) => ({ organisationId, role }));
    return this.store.change(({ id: eventId, version }) =>
      this.api.put('/api/events/{eventId}/partners', {
        path: { eventId },
        body: { version, partners: list },
      }),
    );
  }
}
