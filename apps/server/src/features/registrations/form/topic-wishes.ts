import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TOPICS_QUESTION } from '@talkoot/forms';
import type { EntityManager } from 'typeorm';
import { EventHooks, type TopicWishes } from '../../events/index.ts';

/** Tells the planners of a programme what its participants wish for: numbers, and nothing of who said what. */
@Injectable()
export class RegisteredWishes implements OnModuleInit {
  constructor(private readonly hooks: EventHooks) {}

  onModuleInit(): void {
    this.hooks.register({ topicWishes: (tx, eventId) => wishesOf(tx, eventId) });
  }
}

/** Of everybody who is coming or would like to. */
async function wishesOf(tx: EntityManager, eventId: string): Promise<TopicWishes> {
  const rows = await tx.query<{ topic: string | null; votes: number }[]>(
    // A grouping without a topic counts the people; a question of this name that takes no choices has no topics.
    `SELECT topic, count(DISTINCT r.id)::int AS votes
       FROM registration r
      CROSS JOIN LATERAL jsonb_array_elements_text(
              CASE WHEN jsonb_typeof(r.answers->$2) = 'array' THEN r.answers->$2 ELSE '[]' END) AS topic
      WHERE r.event_id = $1 AND r.status NOT IN ('cancelled', 'declined')
      GROUP BY GROUPING SETS ((topic), ())`,
    [eventId, TOPICS_QUESTION],
  );
  return {
    people: rows.find(({ topic }) => topic === null)?.votes ?? 0,
    votes: rows.flatMap(({ topic, votes }) => (topic === null ? [] : [{ topic, votes }])),
  };
}
