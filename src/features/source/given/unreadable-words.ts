import type { Unreadable } from './read-given.ts';

/** What to say of something that cannot be an article's text, and what to do instead. */
export const unreadableWords: Readonly<Record<Unreadable, string>> = {
  'too-large':
    'This is over 5 MB, and no article is as long: it was not opened. Save the page as “HTML only”, or paste the text of the article.',
  'too-long':
    'There are more than a million characters of text in this, and no article is as long. Paste the text of the article alone.',
  empty: 'There is no text in this. Paste the text of the article, or open a file that has it.',
  pdf: 'This is a PDF, whatever its name says, and PDFs cannot be read here. Open it, copy the text of the article, and paste it.',
  document:
    'This is a file of a word processor or an archive, whatever its name says. Open it, copy the text of the article, and paste it.',
  'web-archive':
    'This is a web archive, which holds a page and all its pictures in one file. Save the page as “HTML only”, or paste the text of the article.',
  binary:
    'This is no text, whatever its name says. Open a text file or a saved page, or paste the text of the article.',
  gone: 'The browser could not read this file. It may have been moved, or it is not a file of its own: try again, or paste the text of the article.',
};
