import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { Person } from './person.entity.ts';
import type { SignedInPersonView } from './session.dto.ts';

@Injectable()
export class People {
  constructor(private readonly dataSource: DataSource) {}

  async signedInView(personId: string): Promise<SignedInPersonView> {
    const person = await this.dataSource.manager.findOne(Person, {
      where: { id: personId },
      relations: { memberships: { organisation: true } },
    });
    if (!person) throw new ProblemError('NOT_FOUND');
    const { id, name, email, locale, isAdministrator } = person;
    const memberships = person.memberships.map(({ organisationId, organisation, role }) => ({
      organisationId,
      organisationName: organisation.name,
      role,
    }));
    return { id, name, email, locale, isAdministrator, memberships };
  }
}
