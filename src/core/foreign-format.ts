const field =
  '(?:From|To|Cc|Subject|Date|Sent|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type):';

const label = '(?:Headline|Title|Byline|Author|Keywords|Tags|Section|Slug|URL|Link):';

/** How files of other formats begin that look like plain text to a machine. */
const formats = {
  'RTF, as word processors write it': /^\s*\{\\rtf/,
  Markdown: /^\s*#{1,6} \S/,
  'HTML or XML': /^\s*<(?:!doctype|\?xml|html|head|body|nitf|newsml|p|div)\b/i,
  /** Two fields or more; one that is long goes on in indented lines. */
  'the head of a mail': new RegExp(String.raw`^\s*${field}.*(?:[\r\n]+[ \t].*)*[\r\n]+${field}`),
  'the fields of an archive': new RegExp(
    String.raw`^\s*${label}.*\r?\n(?:${label}|Date:|Source:|Published:)`,
    'i',
  ),
};

/** What a plain-text report seems to be instead, by its beginning; undefined for a report. */
export const foreignFormat = (text: string): string | undefined =>
  Object.entries(formats).find(([, beginning]) => beginning.test(text))?.[0];
