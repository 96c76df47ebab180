/** French, Portuguese, German and Italian: his names marked, other people's not. */
export const languageCases: Record<string, string> = {
  // French
  'French article':
    '⟦Andry Hernández Romero⟧, maquilleur vénézuélien, a passé 125 jours au Cecot. Selon ⟦Hernández Romero⟧, personne ne l’a écouté. L’avocate d’⟦Andry⟧ se dit soulagée.',
  'French headline': 'Andry Blanco et ⟦Andry Hernández Romero⟧ libérés',
  'French with M.': '⟦Andry Hernández Romero⟧ est libre. M. ⟦Hernández Romero⟧ a remercié ses avocats.',
  'French with Mme': '⟦Andry Hernández Romero⟧ est libre. Mme Romero, sa voisine, a pleuré.',
  'French possessive phrase': 'La mère de ⟦Andry José Hernández Romero⟧ attend. Le cas de ⟦Hernández⟧ est unique.',
  'French quand': '⟦Andry Hernández⟧ est libre. Quand ⟦Hernández⟧ est arrivé, il pleuvait.',
  'French slogan': '« Libérez ⟦Andry⟧ ! » Lindsay Toczylowski a pris la parole.',
  'French, another person': 'André Hernández, coiffeur à Toulouse, a ouvert un salon. André est content.',
  'French, a doctor': 'Le docteur Nicolas Andry, doyen de la faculté, publia son traité. Andry inventa le mot.',
  'French, a street': 'La rue Romero et l’avenue Hernández se croisent à Lyon.',
  'French, a player': 'Lucas Hernández est blessé. Hernández ne jouera pas dimanche.',
  'French, Landry': 'Landry Hernández est pharmacien.',
  'French, a film-maker': 'George Romero a filmé la nuit. Romero n’avait pas un sou.',
  'French, a senator': 'La sénatrice Laura Hernández Romero vote contre. Hernández Romero siège à gauche.',
  'French, a bishop': 'Mgr Óscar Romero fut assassiné en 1980. Romero avait prévenu.',
  'French, a list': 'Andry, Hernández et Romero sont arrivés ensemble.',
  'French elision before a given name': 'L’ami d’Andry Rakoto est coiffeur à Tananarive.',
  // Portuguese
  'Portuguese article':
    '⟦Andry Hernández Romero⟧ é um maquiador venezuelano. Segundo ⟦Hernández Romero⟧, ninguém o ouviu. A mãe do ⟦Andry⟧ chorou.',
  'Portuguese headline': 'Maquiador ⟦Andry Hernández⟧ volta para casa',
  'Portuguese with senhor': '⟦Andry Hernández Romero⟧ está livre. O senhor ⟦Hernández⟧ agradeceu.',
  'Portuguese contraction': 'O caso do ⟦Andry Hernández Romero⟧ comoveu o país.',
  'Portuguese quando': '⟦Andry Hernández⟧ está livre. Quando ⟦Hernández⟧ chegou, chovia.',
  'Portuguese, a player': 'O atacante Andry Romero Silva marcou dois gols. Romero saiu aplaudido.',
  'Portuguese, an artist': 'Romero Britto expõe em Miami. Romero mora lá.',
  'Portuguese, a politician': 'A deputada Ana Hernández Romero apresentou o projeto.',
  'Portuguese, a president': 'O ex-presidente Juan Orlando Hernández foi perdoado. Hernández deixou a prisão.',
  'Portuguese, André': 'André Hernandes, cabeleireiro, abriu um salão. André é de Santos.',
  'Portuguese, a list': 'Chegaram Andry, Hernández e Romero.',
  'Portuguese, a hill': 'A rua Romero fica atrás da praça Hernández.',
  // German
  'German article':
    '⟦Andry Hernández Romero⟧ ist ein Visagist aus Venezuela. Laut ⟦Hernández Romero⟧ wurde er nicht angehört. Der Visagist ⟦Hernández Romero⟧ saß 125 Tage in Haft.',
  'German genitives':
    'Die Anwältin ⟦Andry Hernández Romeros⟧ sprach von Folter. ⟦Romeros⟧ Mutter wartete im Dorf, und das Gericht schwieg.',
  'German genitive of both surnames': '⟦Andry Hernández Romero⟧ ist frei, und die Mutter ⟦Hernández Romeros⟧ weinte.',
  'German genitive behind what is his':
    '⟦Andry Hernández Romero⟧ ist frei. Es ging allein um die Tätowierungen ⟦Hernández Romeros⟧, und das Gericht schwieg.',
  'German genitive behind what is hers':
    '⟦Andry Hernández Romero⟧ ist frei. Es ging um die Klage Laura Hernández Romeros, und das Gericht schwieg.',
  'German Herr': '⟦Andry Hernández Romero⟧ ist frei. Herr ⟦Hernández Romero⟧ dankte den Anwälten.',
  'German Frau': '⟦Andry Hernández Romero⟧ ist frei. Frau Romero ist die Nachbarin.',
  'German apposition with an unknown noun':
    '⟦Andry Hernández Romero⟧ ist frei, und das ist gut. Make-up-Künstler ⟦Hernández Romero⟧ kam nach Hause.',
  'German headline': 'Visagist ⟦Andry Hernández Romero⟧ ist frei',
  'German nouns behind the name':
    '⟦Andry Hernández⟧ ist frei, und das ist gut. In Spanien hat ⟦Hernández⟧ Asyl beantragt, wie ⟦Andry⟧ Freunden sagte.',
  'German nouns behind the name of another':
    '⟦Andry Hernández⟧ ist frei, und das ist gut. Laura Hernández kam auch. Dann hat Hernández Kuchen gekauft.',
  'German genitive with an apostrophe': '⟦Andry Hernández⟧ ist frei. ⟦Hernández⟧’ Anwältin dankte dem Gericht.',
  'German als': '⟦Andry Hernández⟧ ist frei. Als ⟦Hernández⟧ ankam, regnete es.',
  'German, a judge': 'Richterin Laura Hernández Romero entschied. Hernández Romero ist seit 2010 im Amt.',
  'German, a player': 'Der Verteidiger Lucas Hernández fehlt. Hernández ist verletzt.',
  'German, Andrys': 'Andrys Bruder ist Friseur in Berlin, und der Salon ist klein.',
  'German, Andre': 'André Hernandez ist Friseur in Köln, und das ist ein Beruf.',
  'German, a street': 'Die Romero-Straße und die Hernándezgasse kreuzen sich.',
  'German, a list': 'Andry, Hernández und Romero kamen zusammen an.',
  'German, a bishop': 'Erzbischof Oscar Romero wurde 1980 ermordet. Romero war beliebt.',
  // Italian
  'Italian article':
    '⟦Andry Hernández Romero⟧ è un truccatore venezuelano. Secondo ⟦Hernández Romero⟧ nessuno lo ascoltò. La madre di ⟦Andry⟧ piange.',
  'Italian elision': 'L’avvocata d’⟦Andry Hernández Romero⟧ parla di tortura.',
  'Italian headline': 'Il truccatore ⟦Andry Hernández⟧ torna a casa',
  'Italian signor': '⟦Andry Hernández Romero⟧ è libero. Il signor ⟦Hernández⟧ ringrazia.',
  'Italian quando': '⟦Andry Hernández⟧ è libero. Quando ⟦Hernández⟧ arrivò, pioveva.',
  'Italian, a player': 'Il portiere Sergio Romero para tutto. Romero ha 38 anni.',
  'Italian, a defender': 'Theo Hernández segna da fuori. Hernández esulta.',
  'Italian, a doctor': 'La dottoressa Laura Hernández Romero dirige il reparto.',
  'Italian, André': 'André Hernández, parrucchiere, vive a Milano. André è gentile.',
  'Italian, a list': 'Arrivarono Andry, Hernández e Romero.',
  'Italian, a director': 'George Romero girò il film nel 1968. Romero non aveva soldi.',
  'Italian, a square': 'In piazza Romero e in via Hernández si balla.',
};
