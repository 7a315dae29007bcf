import { anEvent } from '../../../test/event-builder.ts';
import { anOrganisation, aPerson } from '../../../test/builders.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.ts';
import { EventTask } from './event-task.entity.ts';

describe('the division of labour', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  async function anEventWithTask() {
    const organisation = await anOrganisation(test);
    const { client } = await aPerson(test, organisation, 'organiser');
    const { event } = await anEvent(test).ledBy(organisation).make();
    const tasks = `/api/events/${event.id}/tasks`;
    const task = { title: 'Tila', organisationId: organisation.id, assignee: 'Katri', dueOn: '2027-01-20' };
    const { body } = await client.post(tasks, { version: 1, ...task });
    return { organisation, client, event, tasks, task, view: body, taskId: body.tasks[0].id as string };
  }

  it('says who does what by when, what is due first at the top', async () => {
    const { client, tasks, task } = await anEventWithTask();
    const { body } = await client.post(tasks, { version: 2, ...task, title: 'Kutsut', dueOn: '2027-01-10' });
    expect(body).toMatchObject({
      version: 3,
      tasks: [
        { title: 'Kutsut', dueOn: '2027-01-10', doneAt: null, isOverdue: false },
        { title: 'Tila', assignee: 'Katri' },
      ],
    });
    const row = (await client.get('/api/events')).body[0];
    expect(row.nextTask.title).toBe('Kutsut');
  });

  it('ticks off and takes it back without raising the version', async () => {
    const { client, tasks, taskId, event } = await anEventWithTask();
    const done = await client.put(`${tasks}/${taskId}/done`);
    expect(done.body).toMatchObject({ version: 2, tasks: [{ doneAt: '2027-01-04T08:00:00Z' }] });
    const again = await client.put(`${tasks}/${taskId}/done`);
    expect(again.status).toBe(200);
    const open = await client.delete(`${tasks}/${taskId}/done`);
    expect(open.body.tasks[0].doneAt).toBeNull();
    const audited = await test.dataSource.manager.find(AuditEntry, {
      where: { eventId: event.id },
      order: { id: 'ASC' },
    });
    expect(audited.map(({ action }) => action)).toEqual(['task.added', 'task.done', 'task.reopened']);
  });

  it('removes a task and puts it back as it was', async () => {
    const { client, tasks, taskId, view } = await anEventWithTask();
    expect((await client.delete(`${tasks}/${taskId}`)).body.tasks).toEqual([]);
    expect((await client.put(`${tasks}/${taskId}/done`)).status).toBe(404);
    const row = await test.dataSource.manager.findOneOrFail(EventTask, {
      where: { id: taskId },
      withDeleted: true,
    });
    expect(row.removedAt).toBeInstanceOf(Temporal.Instant);
    const back = await client.post(`${tasks}/${taskId}/restore`);
    expect(back.body.tasks).toEqual(view.tasks);
  });

  it.each([
    ['a day in the past', { dueOn: '2027-01-03' }, '/dueOn', 'dateInPast'],
    ['no title', { title: '  ' }, '/title', 'required'],
    ['HTML in the name', { assignee: '<script>x</script>' }, '/assignee', 'htmlNotAllowed'],
    ['a long title', { title: 'a'.repeat(301) }, '/title', 'tooLong'],
    [
      'who takes no part',
      { organisationId: '01900000-0000-7000-8000-000000000000' },
      '/organisationId',
      'notOneOf',
    ],
  ])('refuses %s', async (_, wrong, pointer, code) => {
    const { client, tasks, task, taskId } = await anEventWithTask();
    for (const answer of [
      await client.post(tasks, { version: 2, ...task, ...wrong }),
      await client.put(`${tasks}/${taskId}`, { version: 2, ...task, ...wrong }),
    ]) {
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    }
  });

  it('lets an overdue task be reworded, and refuses a stale version', async () => {
    const { event, organisation, tasks, task, taskId } = await anEventWithTask();
    test.clock.set('2027-01-25T08:00:00Z');
    const { client } = await aPerson(test, organisation, 'organiser');
    const reworded = await client.put(`${tasks}/${taskId}`, { version: 2, ...task, title: 'Sali' });
    expect(reworded.body.tasks[0]).toMatchObject({ title: 'Sali', isOverdue: true });
    const stale = await client.put(`${tasks}/${taskId}`, { version: 2, ...task });
    expect(stale.body.code).toBe('CONFLICT_VERSION');
    expect((await client.get(`/api/events/${event.id}`)).body.tasks[0].title).toBe('Sali');
    test.clock.set('2027-01-04T08:00:00Z');
  });

  it('finds no task of another event', async () => {
    const one = await anEventWithTask();
    const other = await anEventWithTask();
    expect((await one.client.delete(`${one.tasks}/${other.taskId}`)).status).toBe(404);
  });
});
