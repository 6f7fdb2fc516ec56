import { z } from 'zod';
import { urgency, urgencyReason } from '../hints/urgency.ts';
import { id, instant, textUpTo } from '../operation/text.ts';
import { MAX_REPLY_CHARACTERS } from './limits.ts';

/** Questions and replies that one message takes. */
export const MAX_THREAD = 100;
export const MAX_QUESTION_CHARACTERS = 500;

const about = z.strictObject({ messageId: id });
const guardReason = z.string().max(500).optional();

export const threadEvents = {
  'message.asked': {
    header: about.extend({ questionId: id, staffId: id, until: instant.nullable() }),
    body: z.strictObject({ text: textUpTo(MAX_QUESTION_CHARACTERS), guardReason }),
  },
  'message.replied': {
    header: about.extend({
      replyId: id,
      adminId: id,
      questionId: id.nullable(),
      /** Of these words by themselves. */
      urgency,
      urgencyReasons: z.array(urgencyReason),
    }),
    body: z.strictObject({ text: textUpTo(MAX_REPLY_CHARACTERS), words: z.array(z.string()) }),
  },
};

export const threadCommands = {
  /** A question to the admin; an untreated message is put off until the answer or `until`. Refuses `held-by-other`, `nobody-to-ask`, `placeholder-left`, `time-not-ahead`, `limit-reached`. */
  'message.ask': about.extend({
    questionId: id,
    text: textUpTo(MAX_QUESTION_CHARACTERS),
    until: instant.nullable(),
    guardReason,
  }),
  /** By the admin: the answer to a question, or something to add (null). Refuses `not-your-message`, `id-taken`, `limit-reached`. */
  'message.reply': about.extend({ replyId: id, questionId: id.nullable(), text: textUpTo(MAX_REPLY_CHARACTERS) }),
};
