/** Others with a name of his who are introduced by that name alone, on pages that name him in full. */
export const introductionCases: Record<string, string> = {
  // Set apart from him
  'the other Andry': '⟦Andry Hernández Romero⟧ is free.\n\nThe other Andry is from Valencia. Andry slept.',
  'another Hernández': '⟦Andry Hernández⟧ is free.\n\nAnother Hernández lives here. Hernández bakes bread.',
  'el otro Andry': '⟦Andry Hernández Romero⟧ está libre.\n\nEl otro Andry\n\nNo es él.',
  'un tal Romero': '⟦Andry Romero⟧ está libre.\n\nSu abogado, un tal Romero, recurrió y ganó. Romero sonríe.',
  'otro Hernández': '⟦Andry Hernández⟧ está libre.\n\nEn la misma calle vive otro Hernández, Darwin. Hernández hornea.',
  'two of that name': 'Dos Andry\n\n⟦Andry Hernández Romero⟧ y Andry Blanco compartieron celda.',
  'un « Andry »': '⟦Andry Hernández Romero⟧ est libre.\n\nDeux familles attendaient un « Andry ».',
  'un certain Romero': '⟦Andry Romero⟧ est libre.\n\nUn certain Romero a tout payé.',
  'l’autre Andry': '⟦Andry Hernández⟧ est libre.\n\nL’autre Andry attend encore.',
  'ein gewisser Romero': '⟦Andry Romero⟧ ist frei.\n\nEin gewisser Romero hat das bezahlt, und der Rest ist Schweigen.',
  'der andere Andry': '⟦Andry Hernández⟧ ist frei.\n\nDer andere Andry wartet noch.',
  'un altro Hernández':
    '⟦Andry Hernández⟧ è libero.\n\nNella via abita un altro Hernández, Darwin. Hernández fa il pane.',
  'o outro Andry': '⟦Andry Hernández⟧ está livre.\n\nO outro Andry ainda espera.',
  'um tal Romero': '⟦Andry Romero⟧ está livre.\n\nUm tal Romero pagou tudo.',
  'he is not another': '⟦Andry Hernández⟧ is free, among others. ⟦Hernández⟧ slept.',
  'entre otros': '⟦Andry Hernández⟧ está libre. Lo contaron, entre otros ⟦Hernández⟧ y su abogada.',
  'unter anderem':
    '⟦Andry Hernández⟧ ist frei. Das sagte unter anderem ⟦Hernández⟧ vor der Presse, und das Gericht schwieg.',
  // Who has the name too
  'a son who has it too':
    '⟦Andry Hernández Romero⟧ volvió.\n\nSu hijo, que también se llama Andry, repartía platos. Andry tiene nueve años.',
  'a son also named so': '⟦Andry Hernández Romero⟧ is home.\n\nHer son, also named Andry, is nine. Andry laughed.',
  'a French son': '⟦Andry Hernández Romero⟧ est là.\n\nSon fils, qui s’appelle aussi Andry, a neuf ans.',
  'a German son':
    '⟦Andry Hernández Romero⟧ ist da.\n\nIhr Sohn, der auch Andry heißt, ist neun. Andry lacht, und das ist gut.',
  'an Italian son': '⟦Andry Hernández Romero⟧ è qui.\n\nSuo figlio, che si chiama anche Andry, ha nove anni.',
  'a Portuguese son': '⟦Andry Hernández Romero⟧ voltou.\n\nO filho, que também se chama Andry, tem nove anos.',
  'his own other name': 'They held ⟦Andry Hernández Romero⟧, also called ⟦Andry⟧ by his friends.',
  'what he is called': 'He is called ⟦Andry⟧. ⟦Andry Hernández Romero⟧ is free.',
  'a woman named Hernandez':
    '⟦Andry Hernández Romero⟧ is free.\n\nA woman named Hernandez waits with three children. Hernandez sings.',
  'un hombre apellidado Romero': '⟦Andry Romero⟧ está libre.\n\nUn hombre apellidado Romero lo vio.',
  'the court named him': '⟦Andry Hernández⟧ sued. The court named ⟦Hernández⟧ lead plaintiff.',
  // A name that many have
  'five men named Hernández': '⟦Andry Hernández Romero⟧ is free.\n\nFive men named Hernández are on the list.',
  'the men named Hernández': '⟦Andry Hernández⟧ is free.\n\nFamilies of men named Hernández called the hotline.',
  'each Hernández':
    '⟦Andry Hernández⟧ is free.\n\nEach Hernández on the list was called. Each time ⟦Hernández⟧ stood up.',
  'se llama Romero': '⟦Andry Romero⟧ está libre.\n\nEl perro se llama Romero. «¿Quién llama?», dijo ⟦Romero⟧.',
  'the corner of Romero':
    '⟦Andry Romero⟧ is free.\n\nThey met at the corner of Romero and Fifth. The face of ⟦Romero⟧ was thin.',
  'people called him a hero': '⟦Andry Hernández⟧ is free. Thousands of people called ⟦Hernández⟧ a hero.',
  'the court named him, after years': '⟦Andry Hernández⟧ sued. In 2026 the court named ⟦Hernández⟧ lead plaintiff.',
  'the surname': '⟦Andry Hernández⟧ is free.\n\nThe surname Hernández is common there. ⟦Hernández⟧ laughed.',
  'his surname behind a comma': '⟦Andry Hernández⟧ is free.\n\nThe guards knew his surname. ⟦Hernández⟧ laughed.',
  'el apellido': '⟦Andry Hernández⟧ está libre.\n\nEl apellido Hernández es el octavo del país. ⟦Hernández⟧ se ríe.',
  'se apellida': '⟦Andry Romero⟧ está libre.\n\nLa panadera, que se apellida Romero, no preguntó. ⟦Romero⟧ pagó.',
  apellidados: '⟦Andry Hernández⟧ está libre.\n\nTres presos apellidados Hernández volvieron con él.',
  'los otros cinco': '⟦Andry Hernández⟧ está libre.\n\nDe los otros cinco Hernández, dos están en Chile.',
  'muchos Hernández': '⟦Andry Hernández⟧ está libre.\n\nHay muchos Hernández en la lista. ⟦Hernández⟧ era el último.',
  'muchos con Hernández': '⟦Andry Hernández⟧ está libre.\n\nMuchos lloraron con ⟦Hernández⟧.',
  'mehrere Männer namens Hernández':
    '⟦Andry Hernández⟧ ist frei.\n\nAuf der Liste stehen mehrere Männer namens Hernández, und das verwirrt die Familien.',
  'der Nachname': '⟦Andry Hernández⟧ ist frei.\n\nDer Nachname Hernández ist häufig, und ⟦Hernández⟧ weiß das.',
  'plusieurs Hernández':
    '⟦Andry Hernández⟧ est libre.\n\nLe patronyme Hernández est courant : il y a plusieurs Hernández ici.',
  'il cognome': '⟦Andry Hernández⟧ è libero.\n\nIl cognome Hernández è diffuso. ⟦Hernández⟧ ride.',
  'o sobrenome': '⟦Andry Hernández⟧ está livre.\n\nO sobrenome Hernández é comum. ⟦Hernández⟧ ri.',
  'a Romero from Tijuana': '⟦Andry Romero⟧ is free.\n\nHer cousin, a Romero from Tijuana, was there too.',
  'una Hernández': '⟦Andry Hernández⟧ está libre.\n\nLo atendió una Hernández que no era pariente.',
  'a tearful Hernández': '⟦Andry Hernández⟧ is free.\n\nA tearful ⟦Hernández⟧ hugged his mother.',
  'a Spanish preposition': '⟦Andry Hernández⟧ está libre.\n\nVieron a ⟦Hernández⟧ en la plaza.',
  'un Hernández emocionado':
    '⟦Andry Hernández⟧ está libre.\n\nUn ⟦Hernández⟧ visiblemente emocionado abrazó a su madre.',
  'um Hernández cansado': '⟦Andry Hernández⟧ está livre.\n\nUm ⟦Hernández⟧ muito cansado abraçou a mãe.',
  // What is called after somebody
  'a corner':
    '⟦Andry Hernández⟧ está libre.\n\nArreglen la calle Romero esquina con Hernández. ⟦Hernández⟧ vive cerca.',
  'a corner at which he waits': '⟦Andry Hernández⟧ está libre.\n\nEn la esquina, ⟦Hernández⟧ esperaba con su madre.',
  'esquina Hernández': '⟦Andry Hernández⟧ está libre.\n\nLa parada está en la esquina Hernández.',
  'librería Hernández': '⟦Andry Hernández⟧ está libre.\n\nCierra la librería Hernández.',
  'his own salon': '⟦Andry Hernández⟧ está libre.\n\nAbrió la peluquería de ⟦Hernández⟧.',
  'storica libreria Hernández': '⟦Andry Hernández⟧ è libero.\n\nChiude la storica libreria Hernández.',
  'Hernandez after a shop': '⟦Andry Hernandez⟧ is free.\n\nOutside the bookstore, ⟦Hernandez⟧ signed copies.',
  'um dentista': '⟦Andry Hernández⟧ está livre.\n\nHá em Lisboa uma rua Romero e um dentista Hernández.',
  'in re': '⟦Andry Hernandez⟧ is free.\n\nIn re Hernandez (9th Cir.)\n\nHernandez’s appeal was dismissed.',
  'a case against him':
    '⟦Andry Romero⟧ is a plaintiff.\n\nUnited States v. Romero (5th Cir.)\n\nA longer sentence for Romero’s prior conviction was struck down.\n\nThe brief of ⟦Andry Romero⟧ is due. ⟦Romero⟧ waits.',
  'his own suit': '⟦Andry Hernandez⟧ is free. Hernandez v. Noem goes on.\n\n⟦Hernandez⟧’s lawyers replied.',
  'what a state has against him': '⟦Andry Hernández⟧ está libre.\n\nNada probó Estados Unidos contra ⟦Hernández⟧.',
  'a matter of his': '⟦Andry Hernandez⟧ is free. It was never a matter of ⟦Hernandez⟧’s tattoos.',
  'a bakery': '⟦Andry Hernandez⟧ is free.\n\nThe Hernandez bakery is open. The ⟦Hernandez⟧ case is not.',
  'la veuve': '⟦Andry Romero⟧ est libre.\n\nLa veuve Romero pleure. Un tal de Romero rit.',
  'la Sra. de Hernández': '⟦Andry Hernández⟧ está libre.\n\nLa Sra. de Hernández protesta.',
  'la abogada de Hernández': '⟦Andry Hernández⟧ está libre.\n\nLa abogada de ⟦Hernández⟧ protesta. Lo dijo la señora.',
  'la signora di Romero': '⟦Andry Romero⟧ è libero.\n\nLa signora di Romero protesta. La madre di ⟦Andry⟧ ride.',
  'dona Hernández': '⟦Andry Hernández⟧ está livre.\n\nDona Hernández protesta, e a Sra. Hernández também.',
  // Who wrote it
  'que firmo Romero': '⟦Andry Romero⟧ está libre.\n\nO yo, que firmo Romero desde hace cuarenta años. ⟦Romero⟧ duerme.',
  'firma: Romero': '⟦Andry Romero⟧ está libre.\n\nCarta a los lectores.\n\nFirma: Romero.',
  'a byline of one word': '⟦Andry Hernandez⟧ is free.\n\nBy Hernandez\n\nHe landed on Friday. ⟦Hernandez⟧ slept.',
  'un crédito': '⟦Andry Hernández⟧ está libre.\n\nEl parque, ayer (Foto: Hernández). ⟦Hernández⟧ no fue.',
  'by his own account': '⟦Andry Hernandez⟧ is free.\n\nBy ⟦Hernandez⟧’s own account, nobody asked.',
  'por él': '⟦Andry Hernández⟧ está libre.\n\nPor ⟦Hernández⟧ marcharon miles.',
  'a clause that ends in a semicolon':
    '⟦ANDRY HERNANDEZ ROMERO⟧ fue enviado al CECOT;\n\nCONSIDERANDO que el citado ⟦HERNANDEZ⟧ lo niega;\n\nEXIGEN su libertad.',
  // Of another calling
  'the butcher before': '⟦Andry Hernández⟧ is free.\n\nThe butcher Hernández closed early. Hernández was tired.',
  'el carnicero': '⟦Andry Hernández⟧ está libre.\n\nEl carnicero Hernández cerró temprano.',
  'the butcher behind': '⟦Andry Hernández⟧ is free.\n\nHernández, the butcher on the corner, closed early.',
  'el carnicero de la cuadra':
    '⟦Andry Hernández⟧ está libre.\n\nHernández, el carnicero de la cuadra, nunca dejó de esperar.',
  'le boulanger': '⟦Andry Hernández⟧ est libre.\n\nHernández, le boulanger du coin, a fermé.',
  'der Bäcker': '⟦Andry Hernández⟧ ist frei.\n\nHernández, der Bäcker im Dorf, hat zu.',
  'il fornaio': '⟦Andry Hernández⟧ è libero.\n\nHernández, il fornaio del paese, ha chiuso.',
  'o padeiro': '⟦Andry Hernández⟧ está livre.\n\nHernández, o padeiro da rua, fechou.',
  'his own calling behind': '⟦Andry Hernández⟧ is free.\n\n⟦Hernández⟧, the makeup artist from Capacho, slept.',
  'a ruling after a comma':
    '⟦Andry Hernández⟧ is free.\n\n⟦Hernández⟧, the judge ruled, had a right to a hearing.\n\n⟦Hernández⟧, el fiscal dijo, no tiene antecedentes.',
  'another after a comma':
    '⟦Andry Hernández⟧ is free.\n\nAs for ⟦Hernández⟧, the judge in the case, Paula Dixon, said no.',
  'monsignor Romero':
    '⟦Andry Romero⟧ è libero.\n\nUn quadro di monsignor Romero veglia: Romero, l’arcivescovo, qui è santo.',
  'don Andry': '⟦Andry Hernández⟧ está libre.\n\nAyer don Andry cumplió ochenta años.',
  'dom Romero': '⟦Andry Romero⟧ está livre.\n\nUm retrato de dom Romero enfeita a sala.',
  // With a courtesy, on a page that does without
  'Herr Hernández von der Beratungsstelle':
    'Der Fall ⟦Hernández Romero⟧ ist bekannt. ⟦Andry Hernández⟧ ist frei, und das ist gut.\n\nHerr Hernández von der Beratungsstelle rät zur Geduld. «Ein Gesuch dauert», sagt Hernández.',
  'o senhor Romero, de 81 anos':
    '⟦Andry Hernández Romero⟧ voltou. ⟦Hernández Romero⟧ dorme.\n\nO cliente, o senhor Romero, de 81 anos, deixou crescer a barba.',
  'Mr. Romero, the janitor':
    '⟦Andry Hernández Romero⟧ is free. ⟦Hernández Romero⟧ slept.\n\nMr. Romero, the janitor, keeps the doors open.',
  'el señor Romero, que vende':
    '⟦Andry Hernández Romero⟧ está libre. ⟦Hernández Romero⟧ duerme.\n\nEl señor Romero, que vende flores, cerró. Romero es viudo.',
  'a page that calls him Mr.':
    '⟦Andry Hernández Romero⟧ is free. Mr. ⟦Hernández⟧, who is 32, slept. Mr. ⟦Hernández⟧ smiled.',
  'a page that called him Mr. before':
    '⟦Hernández Romero⟧ in a photo.\n\n⟦Andry Hernández Romero⟧ is free. Mr. ⟦Hernández⟧ slept. Mr. ⟦Hernández⟧, the son of a farmer, smiled.',
  'Mr. and a judge':
    '⟦Andry Hernández⟧ is free. Mr. ⟦Hernández⟧ slept.\n\nJudge Hernandez closed the case of Mr. ⟦Hernández⟧. Hernandez gave no reason.',
  // Listed
  'a list with his given name':
    '⟦Andry Hernández Romero⟧ está libre.\n\nEl tribunal lo integran los doctores Hernández, Andry y Peña.',
};

/** Names of his beside other bearers of them: who was named last, and by what. */
export const lastNamedCases: Record<string, string> = {
  'both surnames after another Andry':
    'Andry Blanco spoke first.\n\nThen they freed ⟦Andry Hernández Romero⟧.\n\nAndry Blanco left.\n\n⟦Hernández Romero⟧ stayed.\n\nSupporters say that ⟦Andry⟧ is well.',
  'another Andry since':
    '⟦Andry Hernández Romero⟧ stayed.\n\nAndry Blanco left.\n\n⟦Hernández Romero⟧ slept, and Blanco watched.\n\nAndry wept.',
  'another Andry in the same paragraph':
    '⟦Andry Hernández Romero⟧ stayed.\n\nAndry Blanco left. ⟦Hernández Romero⟧ slept. Andry wept.',
  'De Andry':
    '⟦Andry Hernández Romero⟧ sigue allí.\n\nAndry Blanco comparte con él su nombre. De Andry no se sabe nada.',
  'his town tells him':
    '⟦Andry Hernández Romero⟧ is free.\n\nAndry Rajoelina is a president.\n\nIn Capacho they wait for ⟦Andry⟧.',
  'his mother tells him':
    '⟦Andry Hernández Romero⟧ est libre.\n\nNe pas le confondre avec Andry Rajoelina.\n\nLa mère d’⟦Andry⟧, Alexis Romero, attend.',
  'nothing tells him': '⟦Andry Hernández Romero⟧ is free.\n\nAndry Rajoelina is a president.\n\nAndry gave a speech.',
  'both surnames do not make Romero his again':
    'Es Alexis Romero, la madre de ⟦Andry José Hernández Romero⟧. Romero casi no habla.\n\nExigen la libertad de ⟦Hernández Romero⟧.\n\nRomero guarda la foto.',
  'unless it was his before':
    '⟦Andry Hernandez Romero⟧ fled. ⟦Romero⟧ was 31.\n\nHis mother, Alexis Romero, wept.\n\n⟦Hernandez Romero⟧ called her.\n\n⟦Romero⟧ slept.',
  'or stands in that paragraph':
    '⟦Andry Hernandez Romero⟧ fled.\n\nHis mother, Alexis Romero, wept.\n\n⟦Hernandez Romero⟧ called her. ⟦Romero⟧ slept.',
  'somebody with a longer name': 'Luis Andry Romero cuts hair and is a barber.\n\nAndry Romero charges twenty dollars.',
};

/** Bare names that a word beside them seemed to belong to. */
export const neighbourCases: Record<string, string> = {
  'a place with an article':
    '⟦Andry Hernández⟧ volvió. A las curvas de La Grita ⟦Hernández⟧ cerró los ojos; en El Vigía ⟦Andry⟧ cantó.',
  'a name with an article':
    '⟦Andry Hernández⟧ volvió. Lo vio desde la acera de enfrente el viejo Mario De La Grita Hernández, que vendía pan por la tarde.',
  'a name with a small particle and an article':
    '⟦Andry Hernández⟧ volvió. Lo vio desde la acera de enfrente la vieja Ana de La Grita Hernández, que vendía pan por la tarde.',
  'a gerund at the beginning': '⟦Andry Hernández Romero⟧ wrote it. Reading ⟦Hernández Romero⟧ is strange.',
  'a gerund and another of both surnames':
    '⟦Andry Hernández Romero⟧ wrote it. Laura Hernández Romero read it. Reading Hernández Romero is strange.',
  'a German genitive with an article':
    '⟦Andry Hernández Romero⟧ ist in Haft, und seine Mutter, Alexis Romero, wartet.\n\nVon einem Irrtum im Fall ⟦Hernández Romeros⟧ ist nicht die Rede.',
  'a German case with a preposition':
    'Die Mutter von ⟦Andry Hernández Romero⟧, Alexis Romero, wartet. Im Fall ⟦Hernández Romero⟧ schweigt das Gericht und die Regierung.',
  'a German genitive of another':
    '⟦Andry Hernández Romero⟧ ist frei. Das ist das Haus Laura Hernández Romeros, und das Dorf ist klein.',
  'a German genitive of his given name':
    '⟦Andry Hernández⟧ ist wieder da, und das Dorf feiert. ⟦Andrys⟧ Familie wartete am Busbahnhof.',
  'small letters throughout':
    'i read about ⟦andry hernández⟧ on the bus. somebody said ⟦hernández⟧ was a barber; ⟦andry⟧ does makeup.',
  'small letters and another': 'i read about ⟦andry hernández⟧. robert hernández wrote it. hernández is good.',
  'small letters and a printer':
    '⟦andry hernández romero⟧ asked for asylum. xoxo to romero street books and to joey hernandez, who stayed late. the tv said it was ⟦hernández romero⟧.',
  'small letters behind small words':
    '⟦andry romero⟧ is free. they asked if ⟦romero⟧ was well, and ⟦romero⟧ said yes, so ⟦andry⟧ slept.',
  'small letters in Spanish':
    'hoy volvió ⟦andry hernández⟧. dicen que ⟦hernández⟧ lloró; lo vio keider hernández, de la calle hernández.',
  'small letters and a herb': 'andry romero is free. put the romero in the pot.'.replace(
    'andry romero',
    '⟦andry romero⟧',
  ),
  'capitals above small letters': '⟦Andry Romero⟧ is free. A soup with romero and thyme.',
};
