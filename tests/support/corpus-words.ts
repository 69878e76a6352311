/** Words for made-up agency copy: the density and the long tail of terms follow real reports. */

/** Wordings that the glossary knows, the most frequent first; the n-th is drawn with a weight of 1/n. */
export const termWordings = [
  'United Nations',
  'Security Council',
  'nuclear weapons',
  'resolution',
  'outer space',
  'White House',
  'Outer Space Treaty',
  'veto',
  'General Assembly',
  'weapons of mass destruction',
  'arms race in outer space',
  'Vladimir Putin',
  'anti-satellite weapons',
  'space debris',
  'low Earth orbit',
  'ratification',
  'New START',
  'Conference on Disarmament',
  'permanent member',
  'Non-Proliferation Treaty',
  'verification',
  'First Committee',
  'Liability Convention',
  'Registration Convention',
  'Moon Agreement',
  'Starfish Prime',
  'Kessler syndrome',
  'ABM Treaty',
];

export const topicIds = [
  'united-nations-security-council',
  'treaties-and-arms-control',
  'space-security',
  'nuclear-weapons',
  'diplomacy',
  'us-russia-relations',
  'space-law',
  'space-sustainability',
];

export const sources = [
  ...['Northern Wire', 'Harbour Press Agency', 'The Evening Ledger', 'Agence du Lac'],
  ...['Al-Mina News', 'Coastal Tribune'],
];

export const actors = [
  ...['The foreign ministry', 'A senior envoy', 'The delegation', 'Officials in Geneva'],
  ...['A panel of experts', 'The spokeswoman', 'Two diplomats', 'The working group'],
  ...['Negotiators in Vienna', 'The agency', 'Lawmakers', 'A retired general'],
];

export const verbs = [
  ...['said on Tuesday that', 'warned that', 'told reporters that', 'wrote in a letter that'],
  ...['repeated that', 'denied that', 'argued that', 'confirmed after the session that'],
];

/** Sentences without terms, so that a paragraph reads like copy and not like a list. */
export const plainSentences = [
  'Talks went on late into the evening and no date was set for another round.',
  'The text has been through four drafts since the spring.',
  'Several capitals asked for more time to read the annexes.',
  'Costs were not discussed, according to people who were in the room.',
  'The proposal drew a short silence and then a long list of questions.',
  'Analysts cautioned against reading too much into a single meeting.',
  'A written answer is expected before the end of the month.',
  'Observers from eleven countries followed the debate from the gallery.',
  'Nothing in the statement was new, but its tone was.',
  'The chair thanked the speakers and moved to the next item on the list.',
];

/** What is said with a term; "%" stands for its wording. */
export const termSentences = [
  'the debate on % could not wait for another year',
  'there was no agreement on % in the closed session',
  '% would be on the table again in the autumn',
  'a reference to % had been struck from the final text',
  'any step on % needs the consent of those concerned',
  'questions about % had been answered in writing',
];

export const french = [
  'GENÈVE - Les délégations ont poursuivi mardi l’examen du projet de texte, sans parvenir à un accord.',
  'Le traité de l’espace extra-atmosphérique interdit de placer des armes nucléaires en orbite, a rappelé une diplomate.',
  'Une nouvelle séance est prévue avant la fin du mois, selon trois participants.',
];

export const arabic = [
  'جنيف - واصلت الوفود يوم الثلاثاء مناقشة مشروع النص من دون التوصل إلى اتفاق.',
  'وتحظر معاهدة الفضاء الخارجي وضع أسلحة نووية في مدار حول الأرض، بحسب ما قالت دبلوماسية.',
  'ومن المقرر عقد جلسة جديدة قبل نهاية الشهر.',
];

/** Of these the names of people and places are made. */
export const nameSyllables = [
  ...['ka', 'ro', 'mi', 'den', 'sa', 'vel', 'to', 'ran', 'li', 'mar', 'ne', 'ko', 'shi', 'bra'],
  ...['dor', 'pe', 'lan', 'zu', 'hal', 'vi', 'ter', 'gol', 'nu', 'fi', 'osk', 'wen', 'ja', 'qui'],
];
