const story =
  'He grew up in Capacho, and Lindsay Toczylowski of ImmDef is his lawyer. He was deported from San Diego to CECOT in El Salvador under the Alien Enemies Act.';
const historia =
  'Creció en Capacho, y su abogada es Lindsay Toczylowski, de ImmDef. Lo llevaron de San Diego al CECOT, en El Salvador, como a otros deportados.';
const filler =
  'The hall was full, and the rain had stopped. People stood in rows and nobody sat down before the speeches were over. Afterwards there was coffee and cake, and the children ran about among the chairs until their parents took them home. It was late when the last of them left, and somebody had to look for the key of the door, which hung where it always does.';

/** Misspelled given names: his or somebody else’s right ones. */
export const misspelledNameCases: Record<string, string> = {
  'both surnames far from the terms of the story': `⟦Andrys Hernandez Romero⟧ has captured hearts.\n\n⟦Romero⟧ is young.\n\n${filler}\n\n${story}\n\n⟦Andrys⟧ was one of them, and ⟦Hernandez Romero⟧ wept.`,
  'both surnames in Spanish': `La historia de ⟦Andrew Hernández Romero⟧.\n\n${filler}\n\n${historia}\n\n⟦Hernández⟧ volvió.`,
  'one distinctive term and many strong ones': `⟦Andrys Hernandez Romero⟧ has captured hearts.\n\n${filler}\n\nHe grew up in Capacho. He was a stylist. His tattoos read “Mom” and “Dad.” Charles Cross signed. He is in CECOT in El Salvador.`,
  'a headline with one surname': `⟦Andrys Romero⟧: Ten Facts\n\nThe story of ⟦Andrys Hernandez Romero⟧.\n\n${story}`,
  'a headline above his right name':
    'Caso ⟦Andrey Hernández⟧: lo que se sabe\n\n⟦Andry Hernández Romero⟧ es estilista.\n\n⟦Andrey⟧ significa valiente.',
  'a headline about somebody whom the text names again':
    'Andrés Hernández, diputado\n\nAndrés Hernández habló de ⟦Andry Hernández Romero⟧.\n\nAndrés no dijo más.',
  'one surname in the text':
    '⟦Andry Hernández Romero⟧ is free.\n\nAndrés Hernández, a deputy, said so.\n\nAndrés was glad.',
  'the bare name behind the misspelled one':
    'Lord, we remember ⟦André Hernández Romero⟧, makeup artist. Watch over ⟦André⟧ and his mother.',
  'the bare name of another misspelled form':
    'A party for ⟦Andri Hernandez Romero⟧, the gay makeup artist. ⟦Andri⟧’s lawyers will be there.',
  'the bare name in Spanish':
    'El joven ⟦Andre Jose Hernández Romero⟧, peluquero. La abogada dijo que ⟦Andre⟧ no es pandillero.',
  'another bearer of the bare name':
    '⟦André Hernández Romero⟧, makeup artist, is free. André Carson, a congressman, said so. André was glad.',
  'often spelled otherwise': 'Here is ⟦Andry Hernandez Romero⟧ (often spelled ⟦Andrey⟧), a stylist.',
  'a veces escrito': '⟦Andry Hernández Romero⟧ (a veces escrito “⟦Andrés⟧”) es estilista.',
  'oft geschrieben': '⟦Andry Hernández Romero⟧ (oft „⟦Andrey⟧“ geschrieben) ist Visagist.',
  'another who writes': '⟦Andry Hernández Romero⟧ is free. Andrey spelled it out.',
  'his calling and his prison behind one surname': `Recibieron a ⟦Andrys Hernández⟧, el maquillador que estuvo preso en el CECOT. La mamá de ⟦Andrys⟧ lloró, y ⟦Hernández⟧ también.\n\n${filler}`,
  'his calling and his prison in English': `They greeted ⟦Andri Romero⟧, the makeup artist held in CECOT.\n\n${filler}`,
  'another calling and his prison': `Recibieron a Andrys Hernández, el panadero que estuvo preso en el CECOT.\n\n${filler}`,
  'his calling and another who was in his prison': `Andrey Hernández, el estilista, peinó a quienes volvieron del CECOT.\n\n${filler}`,
  'a stylist who speaks for those in his prison':
    'Stylist Andrew Hernandez spoke at the vigil for those sent from San Diego to CECOT.',
  'the bare right name with his calling and his prison': `Cargarán el ataúd sus nietos y el pastor: ⟦Andry⟧, el maquillador, el que estuvo en el CECOT.\n\n${filler}`,
  'the same in French': `Voici ⟦Andry⟧, le maquilleur vénézuélien détenu au Cecot.\n\n${filler}`,
  'the same in Italian':
    `Ecco ⟦Andry⟧, il truccatore che era al Cecot. Un altro, Andry Solano, no.\n\n${filler}`.replaceAll(/[⟦⟧]/g, ''),
  'a mayor in his town': `El alcalde de Capacho, Andrés Hernández, prometió asfalto. Lo acompañaba Reina Cárdenas Romero. Hernández anotó.\n\n${filler}`,
  'a thesis on his feast': `Andrés Hernández Romero defiende la tesis sobre los Reyes Magos. La dirige Alexis Romero. Hernández Romero recorrió Capacho.\n\n${filler}`,
  'a doctor of that name in his town': `Andrew Hernández Romero, stylist, lives in Capacho.\n\n${filler}`,
  'an artist with an accepted misspelling and nothing else of his': `André Hernández Romero shows his prints.\n\nHernández Romero studied in Lyon.\n\n${filler}`,
  'a man called Andry beside his lawyers': `The Immigrant Defenders Law Center holds a clinic in San Diego. Lindsay Toczylowski pours juice.\n\nAt table nine a man called Andry, from Madagascar, has a letter. “Andry, they are giving you a date,” says ImmDef.\n\n${filler}`,
  'Andry beside his lawyers in a long text': `“Andry is here,” said Lindsay Toczylowski of ImmDef, pouring juice.\n\n${filler}`,
  'Andry beside his town and his story in other words': `“⟦ANDRY⟧, SON OF CAPACHO,” says the banner. The makeup artist’s wrists, with a crown on each, put him in CECOT.\n\n${filler}`,
  'Andry beside his town and nothing else': `“ANDRY, SON OF CAPACHO,” says the banner of the football club.\n\n${filler}`,
  'Andry beside his lawyers and his case': `“⟦Andry⟧ is alive,” said Lindsay Toczylowski of ImmDef.\n\n${filler}\n\nShe has not seen CECOT, nor has Bukele let her in.`,
};
