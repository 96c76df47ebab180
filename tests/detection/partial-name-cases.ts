/** Bare names on pages that name him in full, before or after, and bare given names in context. */
export const partialNameCases: Record<string, string> = {
  'both surnames after the full name': '⟦Andry Hernández Romero⟧ is free. ⟦Hernández Romero⟧ landed near Caracas.',
  'both surnames before the full name':
    '⟦Hernández Romero⟧ is free\n\n⟦Andry José Hernández Romero⟧ landed near Caracas.',
  'first surname after': '⟦Andry Hernández Romero⟧ is free. ⟦Hernández⟧ landed near Caracas.',
  'first surname before': '⟦Hernández⟧ comes home\n\n⟦Andry Hernández⟧ landed near Caracas.',
  'second surname after': '⟦Andry Hernandez Romero⟧ crossed the border. ⟦Romero⟧, 31, asked for asylum.',
  'second surname before': '⟦Romero⟧ was never charged.\n\n⟦Andry Romero⟧ crossed the border.',
  'given name after': '⟦Andry Hernández Romero⟧ is free. ⟦Andry⟧ hugged his mother.',
  'given name before': 'What do we owe ⟦Andry⟧?\n\n⟦Andry Hernández Romero⟧ is free.',
  'both given names': '⟦Andry Hernández Romero⟧ is free. “⟦Andry José⟧ is an artist,” she said.',
  'headline, caption, text':
    '⟦Andry⟧ Is Free\n\n⟦Hernández Romero⟧ in a photo of his family.\n\n⟦Andry José Hernández Romero⟧ spoke on Friday. ⟦Hernández Romero⟧ said so.',
  'a sentence that ends in a title': '⟦Andry Hernández Romero⟧ told the judge. ⟦Hernández⟧ was believed.',
  'a Spanish sentence that ends in a title': '⟦Andry Hernández Romero⟧ habló con la jueza. ⟦Hernández⟧ dijo que no.',
  possessives:
    "⟦Andry Hernández Romero⟧ is free. ⟦Hernández⟧’s lawyer and ⟦Romero⟧'s friends knew. ⟦Andry⟧’s mother too.",
  'possessive without s': '⟦Andry Hernández⟧ is free. ⟦Hernández⟧’ lawyer knew.',
  'after a courtesy': '⟦Andry Hernández Romero⟧ is free. Mr. ⟦Hernández Romero⟧ thanked them; Mr. ⟦Hernández⟧ wept.',
  'after a Spanish courtesy':
    '⟦Andry Hernández Romero⟧ está libre. El señor ⟦Hernández⟧ agradeció; el Sr. ⟦Hernández Romero⟧ lloró.',
  'unaccented after accented': '⟦Andry Hernández Romero⟧ is free. ⟦Hernandez⟧ landed.',
  'with soft hyphens': '⟦Andry Hernández Romero⟧ is free. ⟦Her\u00ADnán\u00ADdez Ro\u00ADme\u00ADro⟧ landed.',
  'hyphenated surnames': '⟦Andry Hernández Romero⟧ is free. ⟦Hernández-Romero⟧ landed.',
  'initial of the given name': '⟦Andry Hernández Romero⟧ is free. Signed: A. ⟦Hernández Romero⟧.',
  'hashtag of the given name': '⟦Andry Hernández Romero⟧ is free. They wrote ⟦#Andry⟧.',
  'a slogan as a hashtag': '⟦Andry Hernández Romero⟧ is free. They wrote ⟦#FreeAndry⟧ and ⟦#freeandry⟧.',
  'a Spanish slogan as a hashtag': '⟦Andry Hernández Romero⟧ está libre. Escribían ⟦#LiberenAAndry⟧ cada noche.',
  'a slogan as a hashtag in context': '⟦#FreeAndry⟧, wrote Lindsay Toczylowski.',
  'a slogan as a hashtag of others': 'Fans of the pitcher wrote #FreeAndry when Andry Lara was sent down.',
  'a slogan as a hashtag on a page of others': 'thx, dropping him then. #FreeAndry! He should have been up in May.',
  'a misspelled surname does not make him another':
    '⟦Andry Hernández⟧ is free. Andry Hernadez, they wrote. ⟦Andry⟧ laughed.',
  'another surname does': '⟦Andry Hernández⟧ is free. Andry Henderson said so. Andry laughed.',
  'capitals in a headline': 'LIBERAN A ⟦HERNÁNDEZ⟧\n\n⟦Andry Hernández⟧ volvió a su pueblo.',
  'title case headline': 'Judge Dismisses ⟦Hernández Romero⟧ Case\n\n⟦Andry Hernández Romero⟧ had asked for asylum.',
  'title case with Free': 'Free ⟦Andry⟧\n\n⟦Andry Hernández Romero⟧ had asked for asylum.',
  'lower case elsewhere on the page':
    'Supporters greet ⟦Hernández⟧. Greet ⟦Hernández⟧ they did. ⟦Andry Hernández⟧ smiled.',
  'sentence beginnings':
    '⟦Andry Hernández Romero⟧ fled. When ⟦Hernández⟧ arrived, ⟦Romero⟧ was tired. After ⟦Hernández Romero⟧ slept, he spoke.',
  'Spanish sentence beginnings':
    '⟦Andry Hernández Romero⟧ huyó. Según ⟦Hernández⟧, nadie lo oyó. Cuando ⟦Andry⟧ llegó, lloró.',
  'Spanish prepositions':
    '⟦Andry Hernández Romero⟧ huyó. La liberación de ⟦Hernández Romero⟧ y la madre de ⟦Hernández⟧; a ⟦Andry⟧ lo vieron.',
  apposition: '⟦Andry Hernández Romero⟧ fled. The makeup artist ⟦Hernández⟧ worked in Caracas.',
  'Venezuelan before': '⟦Andry Hernández Romero⟧ fled. The Venezuelan ⟦Hernández Romero⟧ had no record.',
  'mother named apart':
    '⟦Andry Hernández Romero⟧ is free. Alexis Romero wept.\n\n⟦Hernández⟧ hugged her. ⟦Andry⟧ did too.',
  'mother speaks, Romero is hers': 'The mother of ⟦Andry Hernández Romero⟧ is Alexis Romero. Romero said she prays.',
  'mother speaks in the next paragraph':
    '⟦Andry Hernández Romero⟧ is free.\n\nAlexis Romero wept. “My son,” Romero added.',
  'Romero again after his full name':
    'Alexis Romero wept.\n\nHer son, ⟦Andry Hernández Romero⟧, is free.\n\n⟦Romero⟧ landed near Caracas.',
  'Romero in a paragraph with his mother':
    '⟦Andry Hernández Romero⟧ is free.\n\nAlexis Romero and her son ⟦Andry Hernández Romero⟧ met. Romero wept.',
  'Anthony Romero on the page':
    '⟦Andry Hernández Romero⟧ is a plaintiff.\n\nAnthony Romero of the ACLU said so. Romero thanked the court.\n\n⟦Hernández Romero⟧ is 31.',
  'Robert Hernandez on the page':
    '⟦Andry Hernández Romero⟧ is free. County supervisor Robert Hernandez was glad. Hernandez said so.',
  'another surname bearer far before':
    'Robert Hernandez was glad.\n\n⟦Andry Hernández Romero⟧ is free.\n\n⟦Hernández⟧ is home.',
  'Óscar Romero airport':
    '⟦Andry Hernández Romero⟧ landed at the Óscar Romero International Airport. ⟦Hernández⟧ wept.',
  'Andry Blanco on the page':
    '⟦Andry Hernández Romero⟧ and Andry Blanco shared a cell.\n\nAndry Blanco spoke first. Andry said they were hungry.',
  'Andry is his again':
    'Andry Blanco spoke first.\n\nThen ⟦Andry Hernández Romero⟧ spoke.\n\n⟦Andry⟧ said they were hungry.',
  'Edwuar Hernández on the page':
    '⟦Andry Hernández Romero⟧ was there. Edwuar Hernández was too. Hernández slept on the floor.',
  'Laura Hernández Romero on the page':
    '⟦Andry Hernández Romero⟧ is free.\n\nHis neighbour Laura Hernández Romero said so. Hernández Romero lives next door.',
  'president Hernández on the page':
    '⟦Andry Hernández Romero⟧ is free.\n\nJuan Orlando Hernández was pardoned. Hernández left prison.',
  'a law case on the page': '⟦Andry Hernández Romero⟧ is a plaintiff. The court cited Hernández v. Mesa.',
  'a street on the page': '⟦Andry Hernández Romero⟧ lived near Romero Street and the Avenida Hernández.',
  'a family': '⟦Andry Hernández Romero⟧ is free. Los Hernández celebraron.',
  'a list of surnames': '⟦Andry Hernández Romero⟧ is free. Hernández and Romero are common surnames.',
  'José never counts': '⟦Andry José Hernández Romero⟧ is free. José is a common name.',
  'only the surname the page gives': '⟦Andry Hernández⟧ is free. Romero is free too.',
  'sport on the same page':
    '⟦Andry Hernández Romero⟧ is free.\n\nHernandez homered in the ninth and two goals by Romero won it.',
  'a doctor of that name': '⟦Andry Hernández Romero⟧ is free. Dr. Hernández examined him, and Judge Romero heard him.',
  'Ms. Romero': '⟦Andry Hernández Romero⟧ is free. Ms. Romero, a neighbour, wept.',
  'a misspelled given name near a strong term':
    '⟦Andry Hernández Romero⟧ is free. “⟦Andrew⟧ is safe,” Lindsay Toczylowski of ImmDef said.',
  'a misspelled given name with both surnames':
    '⟦Andry Hernández Romero⟧ is free. ⟦Andrew Hernández Romero⟧ went home.',
  'another Andrew on the page':
    '⟦Andry Hernández Romero⟧ is free. Andrew Weiss of ImmDef said so. Andrew, a stylist, agreed.',
  'Andrés Hernández is somebody else': '⟦Andry Hernández Romero⟧ is free. Andrés Hernández, a deputy, said so.',
  'bare Andry near a strong term': 'What Do We Owe ⟦Andry⟧?\n\nLindsay Toczylowski has not stopped asking.',
  'bare Andry in a slogan': 'People’s March includes call to ‘free ⟦Andry⟧’ as he remains in Salvadoran prison',
  'bare Andry in a Spanish slogan': 'La multitud gritó: «¡Liberen a ⟦Andry⟧!»',
  'bare Andry from Capacho': '⟦Andry⟧ grew up in Capacho.',
  'bare Andry with an occupation and a prison': '⟦Andry⟧, a gay makeup artist, is held in CECOT in El Salvador.',
  'bare Andry in Spanish': '⟦Andry⟧, maquillador venezolano, sigue preso en el CECOT.',
  'bare Andry, term in the sentence before': 'Lindsay Toczylowski wept. “⟦Andry⟧ is alive,” she said.',
  'bare Andry, term in the sentence behind': '“⟦Andry⟧ is alive.” Lindsay Toczylowski wept.',
  'Andrys with both surnames after the full name':
    '⟦Andry Hernández Romero⟧ is free. ⟦Andrys Hernández Romero⟧ went home.',
  'tattoos that read Mom and Dad':
    'The tattoos of ⟦Andry⟧ read “Mom” and “Dad” under two crowns; he was sent from San Diego to CECOT.',
  'a Spanish adverb before': '⟦Andry Hernández⟧ está libre. Ahora ⟦Hernández⟧ peina en otra ciudad.',
  'bare Andry with a shared term and a case': '⟦Andry⟧ passed Otay Mesa on his way to CECOT in El Salvador.',
};
