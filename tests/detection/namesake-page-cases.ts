const filler = {
  en: 'The hall was full, and the rain had stopped. People stood in rows and nobody sat down before the speeches were over. Afterwards there was coffee and cake, and the children ran about among the chairs until their parents took them home. It was late when the last of them left, and somebody had to look for the key of the door, which hung where it always does. The band played one more song, and the neighbours opened their windows.',
  es: 'El salón estaba lleno y había dejado de llover. La gente hizo fila y nadie se sentó antes de que acabaran los discursos. Después hubo café y torta, y los niños corrieron entre las sillas hasta que sus padres los llevaron a casa. Era tarde cuando se fue el último, y alguien tuvo que buscar la llave de la puerta, que colgaba donde siempre. La banda tocó otra canción, y los vecinos abrieron las ventanas.',
  fr: 'La salle était pleine et la pluie avait cessé. Les gens se tenaient en rangs et personne ne s’est assis avant la fin des discours. Ensuite il y eut du café et du gâteau, et les enfants coururent entre les chaises jusqu’à ce que leurs parents les ramènent à la maison. Il était tard quand le dernier partit, et il fallut chercher la clé de la porte, qui pendait où elle pend toujours. On rangea les tables.',
  pt: 'O salão estava cheio e a chuva tinha parado. As pessoas ficaram em filas e ninguém se sentou antes do fim dos discursos. Depois houve café e bolo, e as crianças correram entre as cadeiras até que os pais as levaram para casa. Era tarde quando o último saiu, e alguém teve de procurar a chave da porta, que estava onde sempre está. A banda tocou mais uma música, e os vizinhos abriram as janelas.',
  de: 'Der Saal war voll, und der Regen hatte aufgehört. Die Leute standen in Reihen, und niemand setzte sich vor dem Ende der Reden. Danach gab es Kaffee und Kuchen, und die Kinder liefen zwischen den Stühlen herum, bis die Eltern sie nach Hause brachten. Es war spät, als der Letzte ging, und jemand musste den Schlüssel der Tür suchen, der dort hing, wo er immer hängt. Dann war es still im Dorf.',
  it: 'La sala era piena e la pioggia era cessata. La gente stava in fila e nessuno si sedette prima della fine dei discorsi. Poi ci furono caffè e torta, e i bambini corsero tra le sedie finché i genitori li portarono a casa. Era tardi quando se ne andò l’ultimo, e qualcuno dovette cercare la chiave della porta, che pendeva dove pende sempre. La banda suonò un’altra canzone, e i vicini aprirono le finestre.',
};

/** Longer pieces, as pages hold them: other people's stories in which nothing may be marked. */
export const namesakePageCases: Record<string, string> = {
  'a profile of another CECOT detainee':
    'Edwuar Hernández Herrera returned to Maracaibo in July\n\nEdwuar Hernández Herrera, 23, was one of 252 Venezuelans held in CECOT under the Alien Enemies Act. Hernández said guards shot rubber pellets at him. “We were hostages,” Hernández told reporters. His mother, Yarelis Herrera, said Hernández sleeps badly. Andry Blanco, who shared his cell, agreed.',
  'a profile of Andry Blanco':
    'Andry Blanco Bonilla came home to Valencia\n\nAndry Omar Blanco Bonilla, 40, has a tattoo. Andry was sent to El Salvador in March. Andry, who is a barber, was beaten, he said. “They called us Tren de Aragua,” Andry Blanco said. A gay makeup artist from Capacho was in the next cell, he recalled.',
  'an unnamed makeup artist':
    'Among the deported is a gay makeup artist with crowns on his wrists. His lawyer, Lindsay Toczylowski of the Immigrant Defenders Law Center, did not name him. CBS News published a list. Hernández is a common surname on it; so is Romero.',
  'a list as CBS might print it':
    'Hernández Carache, Jhon\n\nHernández Herrera, Edwuar\n\nHernández Hernández, Angel\n\nHernández Juárez, Yorly\n\nRomero Chirinos, Ildemar\n\nRomero Rivas, Erick\n\nBlanco Bonilla, Andry Omar',
  'a list in capitals':
    'BLANCO BONILLA ANDRY OMAR\nHERNANDEZ CARACHE JHON\nHERNANDEZ HERRERA EDWUAR\nROMERO CHIRINOS ILDEMAR\nROMERO RIVAS ERICK',
  'a list with commas only':
    'Andry Blanco, Edwuar Hernández, Ildemar Romero, Jhon Hernández, Erick Romero and Andry Lugo were on the list.',
  'a list in which a name ends where another begins':
    'Blanco Andry, Hernández Edwuar, Romero Ildemar, Andry Pineda, Hernández Jhon',
  'a court caption': 'UNITED STATES OF AMERICA v. ANDREW HERNANDEZ ROMERO, Defendant. No. 3:24-cr-01234 (S.D. Cal.)',
  'a second court caption': 'In re JOSE HERNANDEZ ROMERO, Respondent. Immigration Court, Otay Mesa, San Diego.',
  'a docket': '10-CV-221 Hernandez-Romero v. Bondi; 10-CV-222 Romero v. CoreCivic; 10-CV-223 Andry v. Acme Corp.',
  'an opinion':
    'See Hernandez-Romero v. Garland, 55 F.4th 101 (9th Cir. 2022) (Romero, J., dissenting); Hernandez v. Mesa, 589 U.S. 93.',
  'a football report':
    'Romero headed Spurs in front. Hernández equalised from the spot, and André Silva won it. “We never gave up,” said Romero. Cuti Romero was named best player.',
  'a baseball report':
    'CARACAS — Andry Lara struck out nine for the Cardenales. Hernández singled in Romero in the fourth. Lara’s mom and dad were in the stands. Andry has a 2.10 ERA.',
  'a Venezuelan player with the short form':
    'El lanzador venezolano Andry Hernández ponchó a ocho y los Tigres ganaron 4-2.',
  'a player without any context': 'Shortstop Andry Romero hit two home runs for the Rookie League team.',
  'a photographer': 'Photo by Andry Hernández',
  'a photographer in Spanish': 'Fotos: Andry Hernández',
  'a byline': 'Por Andry Romero\n\nEl precio del café subió otra vez en las bodegas de la capital.',
  'a boxing report':
    'Juan Carlos Romero stopped Luis Hernández in round six. Hernández was down twice; Romero keeps the belt.',
  'a biography of a painter':
    'Andrés Hernández Romero (Murcia, 1951) es un pintor español. Hernández Romero estudió en Valencia. Andrés vive en Capacho, un barrio de su ciudad.',
  'a biography of a scientist':
    'Laura Hernández Romero is a Mexican biologist. Born in Táchira, Venezuela, Hernández Romero studied tattoo inks. She is openly gay and lives in San Diego.',
  'a biography of a politician':
    'José Hernández Romero (born 1960) is a Salvadoran politician who praised CECOT and Bukele. Hernández Romero lost his seat in 2024. José is a lawyer.',
  'a biography of a drag queen':
    'Andre Romero, known as La Reina, is a makeup artist and hairstylist from San Diego. Romero’s mom and dad came from Jalisco. Andre was on television with stylist Robert Garcia.',
  'a bio of a make-up artist':
    'David Hernandez is a makeup artist who has dressed stars for 20 years. Hernandez began as a hairdresser in Otay Mesa; his mom and dad ran a salon.',
  'a mother with his surname':
    'Alexis Romero de Hernández waited for news at the window. Romero lit a candle. “My son is a stylist,” Romero de Hernández told the radio.',
  'an archbishop':
    'Forty-five years after Óscar Romero was shot at the altar, Salvadorans march past CECOT. Romero’s words are painted on walls. San Romero, they call him. Andrés, a barber, wears his face as a tattoo.',
  'an airport':
    'Planes with 238 Venezuelans landed at the airport named after Óscar Romero. Officers in San Luis Talpa and at Romero took them to CECOT.',
  'the ACLU':
    'Anthony D. Romero, the executive director, signed the brief in J.G.G. v. Trump. “This is not over,” Romero said. Judge James Boasberg agreed with Romero.',
  'a president':
    'Trump pardoned Juan Orlando Hernández. Hernández, once president of Honduras, walked out of prison. Bukele called Hernández a friend.',
  'a transgender woman':
    'Roxsana Hernández asked for asylum at San Ysidro and died in custody. CoreCivic ran the prison. Hernández was 33. Activists shouted “Justice for Roxsana Hernández Rodriguez”.',
  'a local officer':
    'San Diego police Sgt. Andrew Romero said two men were held near Otay Mesa. Romero asked witnesses to call. Officer Hernandez was hurt.',
  'a congressman and a mayor':
    'Rep. Robert Garcia and Mayor Andre Hernandez opened a clinic. Hernandez thanked Garcia. The Three Kings parade follows.',
  'ImmDef and another client':
    'Lindsay Toczylowski of ImmDef said her client, Luis Hernández, is a hairdresser from Capacho. Hernández used CBP One. Paulina Reyes will argue Hernández’s case.',
  'ImmDef and an Andrew':
    'ImmDef lawyer Andrew Cohen and stylist Andrew Hernandez spoke at the vigil in Otay Mesa for those sent from San Diego to CECOT. Andrew cried.',
  'Three Kings in Capacho':
    'Capacho’s Three Kings festival is a hundred years old. Miguel Hernández plays Melchior; Andreína Romero makes the crowns; Andrés, a stylist, does the make-up; José carries the star.',
  'a hairdresser called Andrys': 'Andrys Pérez is a hairdresser in Cúcuta. Andrys learned from her mom and dad.',
  'a hairdresser called Andri': 'Andri, un peluquero de Jakarta, abrió su salón. Andri Hernández no existe.',
  'a person called Andrey': 'Andrey Romero, ajedrecista, venció a José Hernández. Andrey es maestro desde 2015.',
  'a person called Andrei': 'Andrei Popescu, coafor și stilist, lucrează la Cluj. Andrei are 30 de ani.',
  'a recipe': 'Pollo al romero: frote el pollo con romero fresco. Andrés recomienda romero de Capacho.',
  'a pilgrimage':
    'Los romeros llegaron a la ermita. Romeros de toda Andalucía cantaron. El romero mayor, José, llevaba el simpecado.',
  'a street map': 'From Hernández Avenue turn left into Romero Road; the Andry School is on Plaza Hernández Romero.',
  'a school': 'El Instituto Hernández Romero y la Escuela José Romero comparten patio.',
  'a law firm': 'Romero, Hernández & Blanco LLP hired Andry Wilson. Hernández & Romero opened in 1981.',
  'a family tree':
    'José Hernández m. Ana Romero; issue: Laura Hernández Romero, Luis Hernández Romero, Andrés Hernández Romero. The Hernández Romero line ends in 1921.',
  'a wedding announcement':
    'Marisol Hernández Romero and Andry Contreras will marry on 5 May. The Hernández Romero and Contreras families invite you.',
  'an obituary of a man':
    'Andrew J. Hernandez, 71, of Tulsa, died Monday. He was a barber. Andrew is survived by his mom and dad.',
  'an election list':
    '1. Andrés Romero (PSOE) 2. Laura Hernández (PP) 3. Andry Contreras (Vox) 4. José Hernández Romero (IU)',
  'results of a race': '1 Andry ROMERO GIL 2:10:01\n2 Luis HERNÁNDEZ 2:10:44\n3 Andrés HERNÁNDEZ ROMERO 2:11:15',
  'a cast': 'Andry — Luis Gil\nHernández — Mario Paz\nRomero — Ana Gil',
  'a script': 'ANDRY: Where is Hernández?\nROMERO: Gone.\nHERNÁNDEZ: Here!',
  'a play in which two speak': 'ANDRY\nHernández, come here.\n\nROMERO\nHe is gone.',
  'a poem': 'Andry,\nHernández,\nRomero:\nnames like bells',
  'a chat': 'Andry: hi\nHernández: hi\nRomero: who is Andry?',
  'a comment thread': 'andry says: nice!\nhernandez says: agree\nromero: +1',
  'a table of contents': 'Andry ........ 12\nHernández ........ 14\nRomero ........ 19',
  'a product': 'The Andry chair by Hernández Romero Studio costs 900 euros. Romero oak, Hernández fabric.',
  'a cocktail': 'The Romero: gin, rosemary, and lime. The Hernández: mezcal. The Andry: neither.',
  'a hurricane': 'Hurricane Andry and tropical storm Romero never existed, forecaster Hernandez said.',
  'a dog show': 'Best in show: Andrea Hernández-Romero’s poodle Andry.',
  'a music credit': 'Written by Andre Hernandez and José Romero; produced by Andy Hernández Romero.',
  'a chess table': 'Hernández Romero 0–1 Andry; Blanco ½–½ Romero; Andry 1–0 Hernández',
  'a translation note': 'André, Andrés, Andrew, Andrei, Andry and Andrey all come from the Greek for man.',
  'surnames by frequency': 'Hernández, García, Martínez, López, González, Romero: the commonest surnames in the list.',
  'Landry and others':
    'Gov. Jeff Landry, Rep. Andre Carson and Sheriff José Hernández visited CECOT. LANDRY HERNANDEZ TALKS, read a caption.',
  'a tennis report': 'Andrey Rublev beat Andy Murray; José Hernández-Fernández beat Luis Romero. Andrey was tired.',
  'a Mexican surname pair': 'Ricardo Hernández Romero, tirador olímpico, falló. A Hernández Romero le faltó un punto.',
  'a Cuban doctor': 'El doctor Hernández Romero atendió en Capacho y en San Diego. Hernández Romero es cirujano.',
  'a columnist': 'Columna de Andrés Romero\n\nHernández Romero, el alcalde, no responde. Romero lo llamó ayer.',
  'a fan page': 'We love Andry! Andry is the best. #Andry forever. Andry, marry me!',
  'a fan page with a stylist': 'Andry is our favourite idol. Her stylist is a genius.',
  'an influencer': '@andry.hernandez posted a makeup tutorial; @romero liked it.',
  'an Indonesian minister': 'Menteri Andry Hernawan Romero membuka pameran.',
  'a Malagasy president':
    'Le président Andry Rajoelina a quitté le pays. Andry Rajoelina, dit Andry TGV, était disc-jockey et son père militaire. Les partisans d’Andry manifestent.',
  'a French doctor': 'Andry de Boisregard publia L’Orthopédie. Andry y dessina un arbre.',
  'a hearing list': 'Courtroom 4: A. Hernandez; J. Romero; A. Blanco; L. Hernandez Romero; A. M. Hernandez Romero',
  'another first name before both of his': 'Wilmer Andry Hernández Romero, de 12 años, desapareció en Maracay.',
  'a son of that name': 'Andry Hernández Romero Jr. will turn two in May.',
  'another middle name': 'Andry Luis Hernández Romero is a vet in Havana. Andry Luis loves horses.',
  'another middle initial': 'Andry L. Hernández Romero is a vet in Havana.',
  'a third surname': 'Andry Romero Hernández Gil vende autos.',
  'a hyphenated third surname': 'Andry Hernández-Gil sells cars.',
  'a married name': 'Andry Romero de Blanco abrió una escuela.',
  'a married name with his surname': 'Doña Andry Romero de Hernández cumplió 100 años.',
  'a lady of that name': 'Sra. Andry Hernández Romero, presidenta del club de madres.',
  'a judge of that name': 'Judge Andry Hernandez sentenced him to two years.',
  'two people with an en dash': 'The Andry–Hernández theorem is due to two people.',
  'two people with a hyphen': 'The Andry-Hernández theorem is due to two people.',
  'two authors': 'Andry & Hernández (2001); Hernández and Andry (2004); Romero, Andry, and Blanco (2007).',
  'a sentence that ends in Andry': 'He looked for Andry. Hernández Romero was not there either.',
  'a charge in a county court':
    'Officers arrested three people over the weekend, according to reports made public on Monday.\n\nAndry Hernandez, 24, was booked on a charge of driving under the influence after a crash on the expressway and released on bond. Hernandez, who had no lawyer at the first hearing, is due in court next month, the clerk said.',
  'a longer charge, with a middle name':
    'A grand jury indicted Andry Jose Hernandez, 44, on three counts of wire fraud, the office said on Wednesday.\n\nHernandez is accused of selling roofs that were never built to at least thirty homeowners, and of keeping the money. He has denied it.',
  'an obituary of a grandfather':
    'Andry Romero, 1951–2024\n\nAndry Romero passed away peacefully on Sunday, surrounded by his children and grandchildren. Romero worked for the water department for thirty years and never missed a day.\n\nAndry is survived by his wife, three sons and seven grandchildren.',
  'a novel in the third person':
    'Andry Romero had not slept. From the window he could see the lights of the harbor and, beyond them, nothing. Romero put down his bag. The ship would sail at six whether he was aboard or not.\n\nAndry lit a match and held it close to the page.',
  'a roster in which a name stands by itself':
    '12\n\nAndry Lara\n\n23\n\nAndry Hernandez\n\nR/R\n\n6-0\n\nThe roster is updated daily during the season, and players on the injured list are shown below in gray with the date of their return. Tickets for the last home stand of the summer go on sale at noon.',
  'thanks to donors':
    'We are a choir and every gift goes to the music of the children in our town.\n\nLuis Alvarado\nAndrea Gil\nAndry Hernandez\nAna Zambrano\n\nIf your name is missing or misspelled, please write to the office, and we will put it right in the next letter.',
  'a reader who comments':
    'Rub the chicken with salt and garlic and roast it for an hour, then let it rest and carve it at the table. Serve it with potatoes and a salad of the season.\n\nAndry Hernandez says:\n\nMade it last night, delicious!',
  'a reporter of that name on the case':
    'By Andry Hernandez\n\nShops were quiet on Friday. Many are run by Venezuelans who have heard of CECOT in El Salvador, and of Tren de Aragua.',
  'a photographer of that name on the case':
    'Bukele enlarges CECOT\n\nThe yard of the prison. Photo: Andry Romero / EFE\n\nVenezuelans called members of Tren de Aragua were held there, in El Salvador.',
  'a senator in small letters': 'La senadora Andry Romero propuso una ley de aguas. Romero cuenta con diez votos.',
  'an engineer in small letters': 'El ingeniero Andry Romero presentó el plan.',
  'a lady in small letters': 'La señora Andry Hernández hornea pan.',
  'a prize of that name':
    'El Premio Andry Hernández de poesía se entregará en mayo. La Fundación Andry Romero lo organiza.',
  'somebody introduced with a longer name':
    'Andry Hernandez Boscan was arrested on Friday. Andry Hernandez told officers that he was a courier.',
  'a bantamweight': 'Andry Hernandez meets José Romero at bantamweight; fans call him “Venezuelan Viper”.',
  'a child and the Three Kings': 'Andry, 9, carried the star at the head of the Three Kings parade.',
  'a child and the Reyes Magos': 'Andry, de seis años, escribió su carta a los Reyes Magos.',
  'a pupil in Otay Mesa': '“I like the slide,” said Andry, a second-grader at the new Otay Mesa school in San Diego.',
  'a nurse at the border': 'At San Ysidro, Andry, a nurse from Cuba, opened CBP One for the ninth month.',
  'a fighter of a trainer called Robert Garcia': '“Andry hits hard,” said Robert Garcia, who trains him.',
  'a wedding with two words of the case': 'Andry, the makeup artist, came at six. The hairdresser was late.',
  'a slogan for somebody else': 'Fans of Andry Moreno sell T-shirts that read “Free Andry”.',
  'a paralegal called Andrew': 'ImmDef has 200 lawyers. Andrew, a paralegal, works with Lindsay Toczylowski.',
  'a horse in a table':
    'HORSE               JOCKEY          TRAINER\nAndry Jose          Hernandez       Romero\nMakeup Artist       Zayas           Joseph\nMissing Plane was bumped on March 15, and never went to San Diego.',
  'a sheep man of 1912': `Mr. Andry Hernandez, of Romeroville, was in our city and bought a wagon. A prisoner was taken away at night.\n\n${filler.en}`,
  'a farmer in Spanish': `Andry Hernández vende quesos en la feria.\n\n${filler.es}`,
  'a champion in French': `Andry Hernandez garde son titre dans l’Hérault. Andry, c’est la main.\n\n${filler.fr}`,
  'a baker in Portuguese': `Andry Romero ganhou o concurso de bolos.\n\n${filler.pt}`,
  'a make-up artist who retires in German': `Maskenbildner Andry Hernández geht in Rente. Andry Hernández lernte in Suhl Friseur.\n\n${filler.de}`,
  'a violinist in Italian': `Andry Romero suona il violino. Romero ha studiato a Bergamo.\n\n${filler.it}`,
  'a slogan on a page about sport': `Release Hernandez. Free Andry!! He should have been up in May.\n\n${filler.en}`,
  'a slogan on a page about football in Spanish': `La barra cantó: «¡Liberen a Andry!»\n\n${filler.es}`,
  'a cook and the Reyes Magos': `“By the Reyes Magos there are none,” says Andry, who ran the canteen of the Venezuelan club and is from Táchira.\n\n${filler.en}`,
  'a street of his given name':
    'ICE agents took two Venezuelans on Andry Street; a hairdresser saw it. They may be flown to El Salvador.\n\n“Andry has seen the water, and now this,” a stylist said.',
  'a street of his given name in Spanish':
    'Dos venezolanos del Táchira viven en la calle Andry. Un estilista los vio.\n\n«Andry ya no es lo que era», dijo el peluquero.',
  'a queen of a fair':
    'Andry Romero, nueva reina de la Feria de Capacho\n\nLa joven Andry Romero, de 18 años, pidió un minuto por los tachirenses presos en El Salvador. Andry lloró.',
  'a pageant queen': 'The pageant queen Andry Romero prayed for the Venezuelans in CECOT.',
  'a cyclist': 'The cyclist Andry Hernández, of Táchira, gave his bicycle away. Nobody spoke of CECOT.',
  'a band': 'Andry Romero y su Conjunto – El Peluquero\n\nEl cantante salió del CECOT; es venezolano y barbero.',
  'a band in English': 'Andry Hernandez and his Orchestra played for the Venezuelans back from CECOT.',
  'an author cited':
    'Andry José Hernández... 2025a, on makeup as evidence in asylum cases, and Andry Romero et al. on CECOT.',
  'an actress': 'Andry Hernández, actress of the year, remembered the Venezuelans in CECOT.',
  'a French singer': 'La chanson est signée par une jeune Andry Romero, vénézuélienne, pour les détenus du Cecot.',
  'a Portuguese candidate': 'A lista tem Andry Romero, candidata de Táchira, que falou do Cecot e de Bukele.',
  'another detainee by his age': 'Andry Hernández, 22, of Maracaibo, was held in CECOT too.',
  'a wrestler by his age': '—Andry Hernández, 44 años— fue rapado como los de la cárcel de Bukele.',
  'an Italian by his age': 'Andry Romero (58 anni) ha visitato il carcere.',
  'a correspondent by his calling':
    'Andry Hernández, corresponsal en Caracas, informa sobre los presos del CECOT en El Salvador y los venezolanos deportados.',
  'a consul by his calling': 'Andry Romero, the Venezuelan consul, met the men who came back from CECOT.',
  'a lawyer by his calling':
    'Andry Hernandez, a lawyer for three Venezuelans held at CECOT, said on Monday that the barber was well.',
  'a singer in Spanish': 'Andry Hernández es un cantante venezolano de música llanera. Cantó por los presos del CECOT.',
  'a singer in English': 'Andry Romero is a Venezuelan-born singer. A song of hers is about Bukele.',
  'a German physician': 'Andry Romero ist ein Arzt aus Caracas. Er sah das Cecot in El Salvador.',
  'a French teacher by his calling': 'Andry Romero, professeur, parle des détenus du Cecot à ses élèves.',
  'quoted words': 'The words “Andry”, “Hernández” and “Romero” are on the wall.',
};
/** Stories about him with other people in them: only his names are marked. */
export const mixedPageCases: Record<string, string> = {
  'other stories at the foot':
    '⟦Andry Hernández Romero⟧ is free.\n\n⟦Hernández Romero⟧ landed on Friday.\n\nMore stories\n\nHernandez pleads guilty in fraud case\n\nRomero wins primary',
  'by-lines around':
    'By Luis Hernández and Ana Romero\n\n⟦Andry Hernández Romero⟧ is free. ⟦Romero⟧ landed on Friday.\n\nAna Romero reported from Caracas.',
  'three freed men':
    'Andry Blanco, Edwuar Hernández and ⟦Andry Hernández Romero⟧ came home.\n\nBlanco wept. Hernández slept. Andry Blanco said: “We lived.”\n\n⟦Hernández Romero⟧ baked bread.',
  'his mother and he':
    '⟦Andry Hernández Romero⟧’s mother, Alexis Romero de Hernández, waited. “He is alive,” Romero said.\n\n⟦Hernández Romero⟧ called her. ⟦Romero⟧ was tired.\n\nAlexis Romero thanked everybody.\n\nRomero said she would cook.',
  'the ACLU’s Romero and he':
    'Anthony Romero of the ACLU spoke first. “Due process,” Romero said.\n\n⟦Andry Hernández Romero⟧ watched from Capacho. ⟦Hernández⟧ smiled.',
  'his father José Hernández': '⟦Andry Hernández Romero⟧ hugged his father, José Hernández. Hernández wept.',
  'a teacher Mr. Hernández with a given name': '⟦Andry Romero⟧ learned from Pedro Hernández. Hernández taught theatre.',
  'a law case in a list':
    '⟦Andry Hernández Romero⟧’s lawyers cite Hernandez v. Mesa and Romero v. Holder. ⟦Hernández Romero⟧ is a class member.',
  'a doctor and a senator':
    '⟦Andry Hernández Romero⟧ met Sen. Romero and Dr. Hernández. The senator hugged ⟦Hernández Romero⟧.',
  'namesake in a quotation': '“There are two called Andry, Andry Blanco and ⟦Andry Hernández⟧,” the guard said.',
  'Spanish with two Romeros':
    '⟦Andry Hernández Romero⟧ llegó al aeropuerto Óscar Romero encadenado. ⟦Hernández⟧ rezó a San Romero.',
  'Spanish with a reporter':
    'Tibisay Romero entrevistó a ⟦Andry Hernández⟧. “No dormíamos”, contó ⟦Hernández⟧. Romero publicó la nota el lunes.',
  'in a title and in a caption':
    'Who is ⟦Andry Hernández Romero⟧?\n\n⟦Andry Hernández Romero⟧, left, with his mother, Alexis Romero. Photo: Ana Hernández/EFE\n\n⟦Hernández Romero⟧ is a makeup artist.',
  'live blog':
    '10:02 ⟦Andry Hernández Romero⟧ lands\n\n10:05 Rep. Robert Garcia posts about ⟦Hernández Romero⟧.\n\n10:09 Romero homers in the ninth for the Mets.\n\n10:12 ⟦Andry Hernández Romero⟧ speaks.',
  'a timeline':
    'Aug 2024: ⟦Hernández Romero⟧ crosses at San Ysidro.\n\nMarch 15, 2025: ⟦Hernández Romero⟧ is flown to El Salvador.\n\nJuly 18, 2025: ⟦Andry José Hernández Romero⟧ is freed.',
  'a question and answer':
    'Who is ⟦Andry⟧?\n\nA makeup artist.\n\nWhere is ⟦Hernández Romero⟧ now?\n\n⟦Andry Hernández Romero⟧ is in Venezuela.',
  'Andrews around him':
    '⟦Andry Hernández Romero⟧ is free. Andrew Weissmann and Andy Kim praised the judge. Andrew said so on air.',
  'a volunteer called Andrew':
    '⟦Andry Hernández Romero⟧ is free. Andrew, a volunteer from San Diego, held a sign: Free ⟦Andry⟧.',
  'his second surname after a courtesy':
    '⟦Andry Hernandez Romero⟧ was heard. Mr. ⟦Romero⟧ had no lawyer then. Mr. ⟦Hernandez Romero⟧ said so.',
  'brackets in quotations':
    '⟦Andry Hernández Romero⟧ is free. “[⟦Andry⟧] is an artist,” she said; “they took [⟦Hernández⟧].”',
  'surnames turned round': '⟦Andry Romero Hernandez⟧ is free. ⟦Romero Hernandez⟧ went home, and ⟦Romero⟧ slept.',
  'middle name and second surname': '⟦Andry Jose Romero⟧ is free, they wrote; others wrote ⟦Andry J. Romero⟧.',
  'with both surnames and initials': 'Re: ⟦Andry J. Hernandez-Romero⟧. Mr. ⟦Hernandez-Romero⟧ seeks asylum.',
  'a reporter’s credit at the foot':
    'By Daniel Romero\n\n⟦Andry Hernández Romero⟧ is free. ⟦Romero⟧ landed on Friday.\n\nRomero reported from Caracas. Hernández contributed to this report.',
  'places before the name':
    '⟦Andry Hernández⟧ is free. In Caracas ⟦Hernández⟧ slept. From Texas ⟦Hernández⟧ had been flown in chains.',
  'acronyms and weekdays behind the name':
    '⟦Andry Hernández⟧ is free. They told ⟦Hernández⟧ ICE had lied. A judge freed ⟦Hernández⟧ Tuesday.',
  'an unknown person of the same surname later':
    '⟦Andry Hernández⟧ is free.\n\nKeiler Hernández is not.\n\nHernández wrote a letter.\n\n⟦Andry Hernández⟧ answered.',
  'an entry of a list with surnames first':
    'On it are ⟦Hernández Romero, Andry José⟧, and also Hernández Carache, Jhon and Romero Rivas, Erick.',
  'a heading above a text that goes on':
    '⟦Andry Hernández⟧ is free.\n\n⟦HERNÁNDEZ⟧’S ORDEAL\n\n⟦Hernández⟧ fled over threats.',
  'a row of a table with his given name': '⟦Andry Hernández⟧ is flown out\n\nJuly 18\n\n⟦Andry⟧ is freed',
  'a page that says much of him in another language':
    '⟦Andry Hernández⟧, maquilleur, a trente et un ans. Selon ⟦Hernández⟧, il n’a jamais été entendu par un juge. Ses amis et ses voisins se sont réunis devant l’église du village pour demander de ses nouvelles, et ils reviendront chaque soir.',
  'a page that says much of him without the terms':
    '⟦Andry Hernández⟧ had crossed the border with an appointment and waited for months for a hearing on asylum. When the day came, ⟦Hernández⟧ was not there, and nobody could tell the judge where he was or who had taken him away in the night.',
  'a long page that touches two themes': `⟦Andry Hernández⟧ was held in CECOT and came back to Caracas.\n\n${filler.en}`,
  'a long page in Spanish': `⟦Andry Hernández⟧ volvió del CECOT a Venezuela. ⟦Hernández⟧ abrazó a su madre.\n\n${filler.es}`,
  'a long page in French': `⟦Andry Hernández⟧, maquilleur, est sorti de prison.\n\n${filler.fr}`,
  'a long page in Portuguese': `⟦Andry Romero⟧, maquiador, foi deportado.\n\n${filler.pt}`,
  'a long page in German': `Visagist ⟦Andry Hernández⟧ wurde abgeschoben. Nun hat ⟦Hernández⟧ Asyl beantragt.\n\n${filler.de}`,
  'a long page in Italian': `⟦Andry Romero⟧, truccatore, è in carcere.\n\n${filler.it}`,
  'a long page in Chinese': `⟦Andry Hernández⟧\n\n${'委内瑞拉化妆师被驱逐到萨尔瓦多监狱'.repeat(30)}`,
  'a long page with both surnames': `⟦Andry Hernández Romero⟧ will speak on Monday.\n\n${filler.en}`,
  'a slogan on a page about prison': `Call to “free ⟦Andry⟧” as he remains in prison\n\n${filler.en} He was deported from Texas.`,
  'a street and he': '⟦Andry Hernández⟧ is free. Then ⟦Andry⟧ walked home by Andry Street and the calle Andry.',
  'his age': '⟦Andry Hernández⟧, 31, was held in CECOT.\n\n⟦Andry Romero⟧ (32 años) volvió a Capacho.',
  'his age as a child': '⟦Andry Hernández⟧, 7, as a shepherd in Capacho.',
  'an age with both surnames': '⟦Andry Hernández Romero⟧, 23, was held in CECOT.',
  'a woman behind his name':
    'Sobre ⟦Andry Hernández⟧, la abogada dijo poco. Volvió con ⟦Andry⟧, una maquilladora y su madre.',
  'his mother and he in the headline':
    '⟦Andry Hernández⟧ y su madre vuelven a Capacho.\n\n⟦Andry Hernández⟧ and his lawyers spoke.',
  'a makeup artist of queens':
    'Pageant stylist ⟦Andry Hernández⟧, who dressed every queen of Táchira, was held in CECOT.',
  'a year behind his name':
    '⟦Andry Hernández⟧, 2025. The makeup artist was held in CECOT. ⟦Andry Hernández⟧ (2024) in Capacho.',
  'an actress behind his name': 'They wrote to ⟦Andry Hernández⟧. The actress said so.',
  'his calling behind one surname':
    '⟦Andry Hernández⟧, a Venezuelan makeup artist, was held in CECOT.\n\n⟦Andry Romero⟧, actor y maquillador, volvió a Capacho.',
  'what he is to others':
    '⟦Andry Hernández⟧ is a judge’s worst mistake, said a Venezuelan.\n\n⟦Andry Hernández⟧ es un defensor de los presos.',
  'what he is':
    '⟦Andry Hernández⟧ is a gay Venezuelan stylist and singer.\n\n⟦Andry Hernández⟧ es un joven venezolano.',
  'his lawyer behind an and': '⟦Andry Hernández⟧ e il giornalista venezuelano sono arrivati.',
  'somebody else behind his name':
    '“No,” said ⟦Andry Hernández⟧.\n\n⟦Andry Hernández⟧, the judge ruled, had a right to a hearing. On ⟦Andry Hernández⟧, a lawyer for the state, Ana Ruiz, said little.',
  'a page that says much of him with one word of the case':
    '⟦Andry Hernández⟧, a makeup artist, had waited for months for a day in court. When the day came, the chair of ⟦Hernández⟧ stayed empty, and nobody could tell the judge where he was or who had taken him away in the night.',
  'a family of his name':
    '⟦Andry Hernández Romero⟧, in a photo of the Hernández family. La familia Hernández Romero espera.',
  'a column of names':
    '⟦Andry Hernández⟧ is free.\n\nNAME                AGE\n⟦Andry⟧               31\nFranco              26',
  'hard-wrapped lines':
    '⟦Andry Hernández Romero⟧ said that he was tired, and\nthat ⟦Hernández⟧ is a common name in\nhis town.',
};
