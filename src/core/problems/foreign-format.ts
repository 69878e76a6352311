/** Of a mail as it is sent, and as programs show it in English, German, French and Spanish. */
const field =
  '(?:From|To|Cc|Subject|Date|Sent|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type|Von|Gesendet|An|Betreff|De ?|Envoyé ?|À ?|Objet ?|Enviado|Para|Asunto):';
/** "---------- Forwarded message ---------" and "Begin forwarded message:", in any language. */
const forwarded = String.raw`(?:-{3,20}[ \p{L}]{1,40}-{3,20}|[ \p{L}]{1,40}:)\s*`;

const label = '(?:Headline|Title|Byline|Author|Keywords|Tags|Section|Slug|URL|Link):';

/** How files of other formats begin that look like plain text to a machine. */
const formats = {
  'RTF, as word processors write it': /^\s*\{\\rtf/,
  Markdown: /^\s*#{1,6} \S/,
  'HTML or XML': /^\s*<(?:!doctype|\?xml|html|head|body|nitf|newsml|p|div)\b/i,
  /** Two fields or more; one that is long goes on in indented lines. */
  'the head of a mail': new RegExp(
    String.raw`^\s*(?:${forwarded})?${field}.*(?:[\r\n]+[ \t].*)*[\r\n]+${field}`,
    'u',
  ),
  'the fields of an archive': new RegExp(
    String.raw`^\s*${label}.*\r?\n(?:${label}|Date:|Source:|Published:)`,
    'i',
  ),
};

/** What a plain-text report seems to be instead, by its beginning; undefined for a report. */
export const foreignFormat = (text: string): string | undefined =>
  Object.entries(formats).find(([, beginning]) => beginning.test(text))?.[0];
