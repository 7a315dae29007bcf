/** What a page keeps in this browser about people, under keys that begin so, is forgotten when somebody signs out. */
export const PRIVATE = 'talkoot.private.';
