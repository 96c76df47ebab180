/** A text that names him, and whom the words of its last sentence mean. */
export interface ReferenceCase {
  fact: string;
  language: 'en' | 'es';
  text: string;
  /** `words=who`, for those that matter. */
  means: string[];
  /** References that must not be there. */
  never?: string[];
}

export const REFERENCE_CASES: ReferenceCase[] = [
  {
    fact: '"he" is the last one named, however long ago',
    language: 'en',
    text: 'Andry Hernández Romero left. Luis Pérez stayed. It rained. It rained. It rained. It rained. It rained. He came back.',
    means: ['He=other'],
  },
  {
    fact: 'his name is his',
    language: 'en',
    text: 'Andry José Hernández Romero was here.',
    means: ['Andry José Hernández Romero=him'],
  },
  {
    fact: '"he" is the one last named',
    language: 'en',
    text: 'Andry Hernández Romero left. He came back.',
    means: ['He=him'],
  },
  {
    fact: '"he" is not he when another man was named in between',
    language: 'en',
    text: 'Andry Hernández Romero left. Luis Pérez stayed. He came back.',
    means: ['He=other'],
  },
  {
    fact: '"he" is he again once he is named again',
    language: 'en',
    text: 'Luis Pérez stayed. Andry Hernández Romero left. He came back.',
    means: ['He=him'],
  },
  {
    fact: 'a woman in between leaves "he" to him',
    language: 'en',
    text: 'Andry Hernández Romero left. Lindsay Toczylowski said that he came back.',
    means: ['he=him'],
  },
  {
    fact: 'his mother in between leaves "he" to him',
    language: 'en',
    text: 'Andry Hernández Romero left. His mother said that he came back.',
    means: ['His=him', 'he=him'],
  },
  {
    fact: 'his lawyer in between leaves "he" to him',
    language: 'en',
    text: 'Andry Hernández Romero left. His lawyer said that he came back.',
    means: ['he=him'],
  },
  {
    fact: 'a group in between leaves "he" to him',
    language: 'en',
    text: 'Andry Hernández Romero left with other men. He came back.',
    means: ['He=him'],
  },
  {
    fact: 'an official takes "he"',
    language: 'en',
    text: 'Andry Hernández Romero left. Judge James Boasberg said that he disagreed.',
    means: ['he=public'],
  },
  {
    fact: 'a minister who speaks for a government is a man of his own',
    language: 'en',
    text: 'Andry Hernández Romero left. Attorney General Tarek William Saab said he opened a case.',
    means: ['he=public'],
  },
  {
    fact: 'an administration is nobody',
    language: 'en',
    text: 'Andry Hernández Romero was deported by the Trump administration. He came back.',
    means: ['He=him'],
  },
  {
    fact: 'whoever does it is not whom it is done to',
    language: 'en',
    text: 'Andry Hernández Romero asked for help. Trump sent him away.',
    means: ['him=him'],
  },
  {
    fact: 'a city is nobody',
    language: 'en',
    text: 'Andry Hernández Romero has friends in Denver. He called them.',
    means: ['He=him'],
  },
  {
    fact: 'an outlet is nobody',
    language: 'en',
    text: 'Andry Hernández Romero came home, The New Yorker reported. He slept.',
    means: ['He=him'],
  },
  {
    fact: 'the makeup artist is he',
    language: 'en',
    text: 'Andry Hernández Romero left. The makeup artist came back.',
    means: ['makeup artist=him'],
  },
  {
    fact: 'another makeup artist is not',
    language: 'en',
    text: 'Andry Hernández Romero left. Another makeup artist came back.',
    means: ['makeup artist=other'],
  },
  {
    fact: 'a makeup artist says what somebody is',
    language: 'en',
    text: 'Andry Hernández Romero is a makeup artist.',
    means: ['Andry Hernández Romero=him'],
    never: ['makeup artist=him', 'makeup artist=other'],
  },
  {
    fact: '"him" across a paragraph is he',
    language: 'en',
    text: 'Andry Hernández Romero left.\n\nNobody had told him.',
    means: ['him=him'],
  },
  {
    fact: '"he" is he for as long as nobody else is named',
    language: 'en',
    text: 'Andry Hernández Romero left. It rained. It rained. It rained. It rained. It rained. It rained. He came back.',
    means: ['He=him'],
  },
  {
    fact: 'an owner is an owner',
    language: 'en',
    text: 'Andry Hernández Romero’s lawyer spoke.',
    means: ['Andry Hernández Romero=him', 'lawyer=for-him'],
  },
  {
    fact: '"he" before anybody is named is anybody',
    language: 'en',
    text: 'He said a thing of Andry Hernández Romero.',
    means: ['He=other'],
  },
  {
    fact: '"él" is the one last named',
    language: 'es',
    text: 'Andry Hernández Romero salió. Con él iban otros.',
    means: ['él=him'],
  },
  {
    fact: '"el" is an article',
    language: 'es',
    text: 'Andry Hernández Romero salió el viernes.',
    means: ['Andry Hernández Romero=him'],
    never: ['el=him', 'el=other'],
  },
  {
    fact: '"su" is his where nobody else owns',
    language: 'es',
    text: 'Andry Hernández Romero salió. Su abogada habló.',
    means: ['Su=him', 'abogada=for-him'],
  },
  {
    fact: '"su" may be a woman’s',
    language: 'es',
    text: 'Andry Hernández Romero salió. Kristi Noem habló de su viaje.',
    means: ['su=other'],
  },
  {
    fact: 'el estilista is he',
    language: 'es',
    text: 'Andry Hernández Romero salió. El estilista volvió.',
    means: ['estilista=him'],
  },
  {
    fact: 'otro estilista is not',
    language: 'es',
    text: 'Andry Hernández Romero salió. Otro estilista volvió.',
    means: ['estilista=other'],
  },
  {
    fact: 'another man’s "lo" is his',
    language: 'es',
    text: 'Andry Hernández Romero salió. Luis Pérez quedó preso. Lo dejaron allí.',
    means: ['Lo=other'],
  },
  {
    fact: 'el joven is the one last named',
    language: 'es',
    text: 'Andry Hernández Romero salió. Luis Pérez quedó. El joven volvió.',
    means: ['joven=other'],
  },
  {
    fact: 'an object that is said twice is one',
    language: 'es',
    text: 'Andry Hernández Romero salió. A Luis Pérez también lo llevaron.',
    means: ['lo=other'],
  },
  {
    fact: 'an agent does it to him',
    language: 'es',
    text: 'Andry Hernández Romero salió. Los guardias lo llevaron.',
    means: ['lo=him'],
  },
  {
    fact: 'a judge rules on his case, not on the judge’s',
    language: 'en',
    text: 'Andry Hernández Romero left. A judge dismissed his case, and he was sent away.',
    means: ['his=him', 'he=him'],
  },
  {
    fact: 'our client is he',
    language: 'en',
    text: 'Andry Hernández Romero left. “Our client is well,” said Lindsay Toczylowski.',
    means: ['client=him'],
  },
  {
    fact: 'what guards do to the one who tells it is done to him',
    language: 'en',
    text: 'Andry Hernández Romero left. Luis Pérez said that the guards beat him.',
    means: ['him=other'],
  },
  {
    fact: 'a minister is "he" in the next sentence, and no longer',
    language: 'en',
    text: 'Andry Hernández Romero left. Trump signed it. It was long. He came back.',
    means: ['He=him'],
  },
  {
    fact: 'a magazine is nobody',
    language: 'en',
    text: 'Andry Hernández Romero left. The Advocate reports that he came back.',
    means: ['he=him'],
  },
  {
    fact: 'a friend in apposition is the woman named',
    language: 'en',
    text: 'Andry Hernández Romero left. Reina Cárdenas, 33, a childhood friend, said he came back.',
    means: ['he=him'],
  },
  {
    fact: 'nobody asks for his own release',
    language: 'es',
    text: 'Andry Hernández Romero salió. Cientos de personas pidieron su libertad.',
    means: ['su=him'],
  },
  {
    fact: 'a name of three words at the beginning of a sentence is somebody',
    language: 'en',
    text: 'Andry Hernández Romero left. Jerce Reyes Barrios hurt his arm.',
    means: ['his=other'],
  },
];
