import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Registration } from '../registration.entity.ts';
import { ParticipantMessage } from './message.entity.ts';

/** Who got a message: fixed in the moment of sending, once each. */
@Entity('message_recipient')
export class MessageRecipient {
  @PrimaryColumn({ type: 'uuid' }) messageId: string;

  @Index('message_recipient_registration')
  @PrimaryColumn({ type: 'uuid' })
  registrationId: string;

  /** The mail, which is thrown away earlier than the registration. */
  @Index('message_recipient_mail')
  @Column({ type: 'uuid' })
  mailId: string;

  @ManyToOne(() => ParticipantMessage, { onDelete: 'CASCADE' }) message: Relation<ParticipantMessage>;

  @ManyToOne(() => Registration, { onDelete: 'CASCADE' }) registration: Relation<Registration>;
}
