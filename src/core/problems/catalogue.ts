import type { Kind } from '../problems.ts';

/** Every problem that an editor can meet. A code never changes its meaning. */
export const catalogue = {
  'seeds-missing': {
    title: 'The folder of reports is missing',
    expected: 'a folder that holds the reports',
    remedy: 'Create the folder, or set SEEDS_DIR to the one that holds the reports.',
  },
  'seeds-empty': {
    title: 'There are no reports',
    expected: 'at least one .txt or .md file',
    remedy: 'Add a report. If there is to be none, put an empty file named EMPTY into the folder.',
  },
  'folder-unreadable': {
    title: 'A folder cannot be read',
    expected: 'a folder that can be opened',
    remedy: 'Check that the path (SEEDS_DIR, GLOSSARY_DIR) is a folder that you may read.',
  },
  'seed-unreadable': {
    title: 'A file cannot be read',
    expected: 'a readable file in the folder itself',
    remedy:
      'Put the file itself into the folder, not a folder or a link that leads elsewhere or nowhere, and make sure that you may read it.',
  },
  'seed-ending': {
    title: 'A file name has the wrong ending',
    expected: 'a name that ends in .txt, .md or .yaml',
    remedy: 'Rename the file.',
  },
  'seed-other': {
    title: 'A file is neither a report nor an entry, and is not read',
    expected: 'a name that ends in .txt, .md or .yaml',
    remedy: 'If it should be read, save it as plain text with such a name. If not, move it.',
    warning: true,
  },
  'seed-name': {
    title: 'A file name cannot become an address',
    expected: 'a name in valid UTF-8 with at least one letter a-z or digit',
    remedy: 'Before the ending, use only a-z, digits and hyphens: 2024-04-05-space-vote.',
  },
  'seed-collision': {
    title: 'Two reports have the same address',
    expected:
      'file names that differ in more than case, accents and punctuation, within the first 100 characters',
    remedy: 'Rename one of the two files.',
  },
  'seed-twice': {
    title: 'Two files hold the same report',
    expected: 'files that differ: each becomes a page of its own, so readers would find both',
    remedy: 'Remove one of the two files, and its sidecar.',
    warning: true,
  },
  'redirect-taken': {
    title: 'A former address belongs to another report',
    expected: 'an address (redirect_from) that no report has, and that only one had before',
    remedy: 'Remove it from the report that never had this address.',
  },
  'seed-encoding': {
    title: 'A file is not UTF-8',
    expected: 'valid UTF-8',
    remedy: 'Save the file again as plain text in UTF-8.',
  },
  'seed-control': {
    title: 'A file contains a control character',
    expected: 'text without NUL or other control characters',
    remedy: 'Remove the character, or save the file again as plain text.',
  },
  'seed-too-large': {
    title: 'A file is too large',
    expected: 'at most the size set in src/site.ts (maxSeedBytes)',
    remedy: 'Split the file, or raise maxSeedBytes.',
  },
  'seed-blank': {
    title: 'A report has no words',
    expected: 'at least one paragraph',
    remedy: 'Write the report, or remove the file.',
  },
  'seed-deceptive': {
    title: 'A file contains characters that hide or reorder text',
    expected: 'no bidirectional overrides and no invisible characters',
    remedy: 'Compare it with the original. The page shows these characters as visible marks.',
    warning: true,
  },
  'seed-date': {
    title: 'The date in a report cannot be read',
    expected: 'a day that exists, as 2024-04-24 or with a month in a language known here',
    remedy: 'Give the day in the sidecar (published). The words of the report stay as they are.',
    warning: true,
  },
  'markdown-too-deep': {
    title: 'Markdown is too deeply nested, or too long',
    expected:
      'at most 65,536 characters, 4,000 lines, 20 levels of quotations or lists, 50 cells in a row and 2,000 characters in a word, and no long runs of brackets or backticks',
    remedy: 'Write the passage more simply, or split the text.',
  },
  'markdown-unshown': {
    title: 'Markdown contains something that is not shown',
    expected: 'words, headings, lists, quotations, tables, links, footnotes and code',
    remedy:
      'Say it in words. Of an image, only the description is shown. These are not shown: HTML, table cells beyond the last column of the header, footnotes that nothing refers to, links without text, and addresses that do not begin with https:, http: or mailto:.',
    warning: true,
  },
  'link-nowhere': {
    title: 'A link leads nowhere',
    expected:
      'a whole address (https://example.org/), the path of a page of this site (/glossary/veto/), or a heading (#the-vote)',
    remedy: 'Correct the address: begin it with https://, or with / if it is a page of this site.',
    warning: true,
  },
  'comment-endless': {
    title: 'A comment in Markdown is not closed',
    expected: '"-->" after each "<!--"; without it, the comment holds all that follows',
    remedy: 'Add "-->" where the comment ends, or remove the comment.',
  },
  'sidecar-orphan': {
    title: 'A sidecar has no report',
    expected: 'a .txt file of the same name beside it',
    remedy: 'Give it the name of its report, or remove it. A .md report contains its own fields.',
  },
  yaml: {
    title: 'YAML cannot be read',
    expected:
      'lines such as "headline: The vote", with the fields of a group below its name, indented by spaces (YAML 1.2 without tags, anchors, aliases, merge keys and duplicate keys)',
    remedy: 'Correct the line. Quote text that holds a colon, a hash or a bracket.',
  },
  field: {
    title: 'A field is not valid',
    expected: 'the fields that CONTRIBUTING.md lists',
    remedy: 'Correct the field. CONTRIBUTING.md lists the fields of each file.',
  },
  frontmatter: {
    title: 'Frontmatter is missing or not closed',
    expected: 'a first line "---", the fields, and a line "---"',
    remedy: 'Add the missing line, or move the fields to the beginning of the file.',
  },
  'frontmatter-in-text': {
    title: 'A plain-text report begins with fields',
    expected: 'only the words of the report: a .txt is shown whole, and none of it is markup',
    remedy:
      'Move the fields to a .yaml file of the same name, without the "---" lines, or change the ending of the report to .md.',
    warning: true,
  },
  'seed-format': {
    title: 'A plain-text report is in another format',
    expected: 'only the words of the report: a .txt is shown whole, and none of it is markup',
    remedy: 'Save only the report as plain text, or Markdown as a file ending in .md.',
    warning: true,
  },
  'seed-garbled': {
    title: 'A plain-text report contains garbled characters',
    expected: 'the characters themselves: ’ and not â€™, &rsquo; or =E2=80=99',
    remedy: 'Copy the text again from where it looks right, and save it as plain text in UTF-8.',
    warning: true,
  },
  'file-missing': {
    title: 'A file of the edition is missing',
    expected: 'a file with this path',
    remedy: 'Put it back, or set another path (GLOSSARY_DIR, TOPICS_FILE, EVENTS_FILE).',
  },
  'term-unknown': {
    title: 'A term does not exist',
    expected: 'the id of a term: the name of its file without .md',
    remedy: 'Correct the name, or add the term.',
  },
  'list-unknown': {
    title: 'A list does not exist',
    expected: 'the name of a list in lists.yaml, in the folder of the entries',
    remedy: 'Correct the name, or add the list.',
  },
  'topic-unknown': {
    title: 'A topic does not exist',
    expected: 'the id of a topic in topics.yaml',
    remedy: 'Correct the name, or add the topic.',
  },
  'words-absent': {
    title: 'A sidecar names words that its report does not contain',
    expected: 'wordings that occur in the report, and terms with a form that does',
    remedy: 'Correct the wording, or remove it.',
    warning: true,
  },
  'form-unknown': {
    title: 'A wording is decided for a term that has no such form',
    expected: 'one of the forms that the term has in the glossary',
    remedy: 'Correct the wording or the term, or use terms.force, which needs no form.',
    warning: true,
  },
  'topic-circle': {
    title: 'A topic is broader than itself',
    expected: 'a hierarchy without circles',
    remedy: 'Change "broader" of one topic in the circle.',
  },
  'duplicate-id': {
    title: 'Two entries have the same id',
    expected: 'a different id for each',
    remedy: 'Rename one of them.',
  },
  'form-claimed-twice': {
    title: 'Two terms claim the same form',
    expected: 'each form in one term only, or a decision in each report that contains it',
    remedy:
      'Remove the form from one of the terms, or decide in the sidecar of each report that contains it (terms.decide).',
  },
} as const satisfies Record<string, Kind>;

export type ProblemCode = keyof typeof catalogue;
