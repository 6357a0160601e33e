import type { PromiseText } from '@crucible/core/engagement/promise.ts';

/** The pact as a practice may give it word for word, or edit it before it is given. */
export const promiseText: PromiseText = {
  promise: [
    'What I promise you. I am on your side; in this room your interests come first, wholly. Who pays me and what else I gain stands below. If somebody wants something of me that is not in your interest, you hear it from me first.',
    'I will not lie to you. I may wait for a good moment; I will not wait for ever, and you can always ask what I have not told you.',
    'I believe what you tell me. Nothing here checks it, neither I nor this software.',
    'I will say everything I think you need to hear: what I saw, not what you are; and I will ask how you see it.',
    'When something you say stings, that is mine to carry.',
    'I want you to need me less. We set a month for ending, and I will say when I think we are done.',
  ].join(' - '),
  half: [
    'What I take on (yours, when you mean it). Because I am believed, I tell the truth. What I would rather not say, I leave unsaid; I do not say something else instead.',
    'If something I said was not right, I put it right.',
    'What is wrong between us I say here first.',
    'I try outside what we practise here, and bring back what happened.',
  ].join(' - '),
  neither:
    "What neither of us can promise. Our talks are not protected like a lawyer's. A court or an authority may demand what is written. If a life is in danger I act. What is written here holds me to what I wrote, not to what I thought; the rest is my word.",
  closing: 'It may sound strange now. We will look at it again after sessions one and six, and at the end.',
};
