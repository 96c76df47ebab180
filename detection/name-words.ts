/**
 * Ordinary words of the languages the rules know, folded: what a capitalised word beside a name most likely is.
 * None of them comes from the case; they only decide whether a name goes on where the form ends.
 */
/** The words of a list. A digit before a word stands for so many letters of the one before it: what ships is written so. */
export function wordSet(list: string): ReadonlySet<string> {
  const words = new Set<string>();
  let before = '';
  for (const written of list.trim().split(/\s+/)) {
    const shared = Number.parseInt(written, 10);
    before = Number.isNaN(shared) ? written : before.slice(0, shared) + written.slice(1);
    words.add(before);
  }
  return words;
}

/** Given names: before a surname they make it somebody's. */
export const GIVEN_NAMES = wordSet(
  `aaron abel abigail abraham adalberto adam adan adela adolfo adrian adriana agnes agustin aida aitor alan alba
  albert alberto alejandra alejandro aleksandr alex alexa alexander alexandra alexandre alexis alfonso alfred
  alfredo alice alicia alison allison alma alonso alvaro amalia amanda amelia amy ana anabel andrea andreina
  angela angelica angelo angie anita anna anne annie anselmo anthony antonia antonio ariana ariel armando arnaldo
  arnold arthur arturo astrid augusto aura aurelio aurora barbara bart beatriz belen ben benedict benito benjamin
  bernard bernardo bertha betty beverly blanca bob bobby boris brandon brenda brian bruce bruno bryan byron camila
  camilo carla carlo carlos carmelo carmen carol carolina caroline catalina catherine cecilia celeste celia cesar
  charles charlie charlotte chris christian christina christine christopher clara claudia claudio clemente connor
  conrad consuelo cristian cristiano cristina cristobal cynthia dan daniel daniela danilo danny dario david dayana
  deborah debra delia denis denise dennis diana diego dolores domingo donald donna doris dorothy douglas dylan
  eduardo edgar edgardo edith edmundo eduard edward edwin efrain eileen elena eleonora elias elisa elisabeth
  eliseo eliza elizabeth ella ellen elsa elvira emanuel emil emilia emiliano emilio emily emma emmanuel enrique
  eric erica erick erik erika ernest ernesto esmeralda esteban estela estella esther eugenia eugenio eva evan
  evelyn ezequiel fabian fabio fabiola fatima federico felicia felipe felix fermin fernanda fernando fidel flavia
  flavio florencia frances francesca francesco francisca francisco franck franco francois frank franklin fred
  freddy frederic frederick gabriel gabriela gael gary genaro genesis george georgina gerald geraldine gerard
  gerardo german gilbert gilberto gina giovanni gisela giuseppe gladys glenda gloria gonzalo graciela greg
  gregorio gregory guadalupe guido guillaume guillermo gustavo hannah hans harold harry hector heidi helen helena
  helga henri henry heriberto hernan hilda hilario hillary horacio howard hugo humberto ian ignacio igor ileana
  iliana imelda ines ingrid irene iris irma isaac isabel isabella isidro ismael israel ivan ivana ivonne jack
  jackie jacob jacqueline jacques jaime jake james jamie jan jane janet jason javier jazmin jean jeff jeffrey
  jennifer jeremy jerome jerry jesica jessica jesus jhon jill jim jimena jimmy joan joana joao joaquin joe joel
  johanna john johnny jon jonathan jordan jordi jorge jose josefa josefina joseph joshua josue joyce juan juana
  juanita judith judy julia julian juliana julie juliet julieta julio julissa justin karen karina karl karla kate
  katherine kathleen kathy katia keith kelly ken kenneth kevin keiko kim klaus kristen kyle larry laura lauren
  laurent lautaro lazaro leandro leila lena leo leon leonard leonardo leonel leopoldo leslie leticia lidia lilia
  liliana lina linda lisa liz lizbeth lorena lorenzo lori louis louise lourdes luca lucas lucia luciana luciano
  lucy luigi luis luisa luiz luke lupe luz lydia magdalena maite manuel manuela marc marcela marcelino marcello
  marcelo marcia marco marcos marcus margaret margarita maria mariana mariano maribel maricela marie mariela
  marina mario marisa marisela marisol marjorie marlene marta martha martin martina mary mateo mathieu matias matt
  matteo matthew maura maureen mauricio mauro max maxi maximiliano maximo maya megan melanie melchor melissa
  mercedes michael michel michele michelle miguel mike milagros milena miriam mirna moises monica nadia nancy
  natalia natalie nathan nayib nelly nelson nestor nicholas nick nicolas nicolle nidia nina noah noe noel noelia
  noemi nora norberto norma octavio odalis olga olivia omar orlando oscar osvaldo oswaldo pablo pamela paola
  pascual patricia patricio patrick paul paula paulina paulo pedro peggy peter petra phil philip philippe pierre
  pilar porfirio rachel rafael rafaela ralph ramiro ramon ramona randy raquel raul ray raymond rebecca regina
  reinaldo renata rene reynaldo ricardo richard rick ricky rigoberto rita robert roberta roberto robin rocio
  rodolfo rodrigo roger rogelio roland rolando roman romina ron ronald rosa rosalia rosalinda rosario rosaura
  rosemary ross roxana roy ruben rudy ruth ryan salma salvador sam samantha samuel sandra sandro santiago sara
  sarah scott sean sebastian sergio sharon sheila shirley silvia silvio simon simona simone socorro sofia sol
  soledad sonia sophia sophie stacy stefan stefano stella stephanie stephen steve steven stuart sue susan susana
  suzanne sylvia tamara tania tatiana ted teodoro teresa terry thiago thomas tim timothy tito tobias todd tom
  tomas tony tracy ubaldo ursula valentin valentina valeria vanessa vera veronica vicente victor victoria vilma
  vincent violeta virginia vivian viviana wanda walter wendy wilfredo william willie wilmer wilson xavier ximena
  xiomara yadira yajaira yamileth yanet yesenia yolanda yolimar yorgelis yorman yuri yvonne zoe zoraida`,
);

/** Surnames: after a name of one surname they make it somebody else's. */
export const SURNAMES = wordSet(
  `abreu acevedo acosta adams aguilar aguirre alfaro allen almeida alonso alvarado alvarez alves amaya anderson
  andrade aponte aragon araujo araya arce arellano arevalo arias armas arroyo arteaga avila ayala baker barbosa
  barrera barreto barrios barros barroso bastidas bautista becerra beltran benavides benitez bermudez bernal
  blanco bolivar bonilla borges borja bravo briceno brito brown bustamante bustos caballero cabello cabrera
  caceres calderon calvo camacho camargo campbell campos canales cano caraballo cardenas cardona cardoso carmona
  carranza carrasco carrera carrillo carter carvajal carvalho casas castaneda castellanos castillo castro cedeno
  cerda cespedes chacon chavez chirinos clark clemente collins colmenares contreras cook cooper cordero cordova
  corona coronado correa cortes cortez costa cruz cuellar cuevas cunha davila davis delgado diaz dias dominguez
  duarte duque duran echeverria edwards elizondo enriquez escalante escobar espinosa espinoza esposito estevez
  estrada evans fajardo farias fernandes fernandez ferrari ferreira ferrer figueroa flores fonseca franco fuentes
  fuenmayor galdamez galindo gallardo gallego gallegos galvez gamboa garces garcia garza gil gimenez godoy gomes
  gomez goncalves gonzales gonzalez gray green guerra guerrero guevara guillen gutierrez guzman hall harris
  heredia hernandez herrera hidalgo hill hinojosa huerta hurtado ibanez ibarra iglesias jackson jaimes jaramillo
  jimenez johnson jones juarez lara ledezma leiva leon lewis leyva lima linares lira llanos lobo longoria lopes
  lopez lozano lucero lugo luna macias madrigal maldonado manrique marin marquez marrero martin martinez martins
  marti mata matos mayorga medina mejia melendez melo mena mendes mendez mendoza menendez mercado merino mesa meza
  miller miranda mitchell molina moncada monroy montero montes montilla montoya moore mora morales moran moreira
  moreno mota moya munoz murillo murphy najera naranjo navarrete navarro nava nelson nieto noguera nunez ocampo
  ochoa ojeda olivares oliveira oliveros orozco orellana oropeza ortega ortiz osorio otero ovalle pacheco padilla
  padron paez palacios palma paredes parra pena peralta perdomo pereira perez phillips pineda pinto pires pizarro
  polanco ponce portillo prado prieto puente pulido quevedo quezada quijada quintana quintero quiroga quiroz
  ramirez ramos rangel rengel reyes ribeiro rincon rios rivas rivera rivero roberts robinson robles rocha
  rodrigues rodriguez rojas roldan roman romero rosales rosas rossi rubio rueda ruiz russo saavedra saenz salas
  salazar salcedo saldana salgado salinas sanchez sandoval santana santos sarmiento scott segovia segura sepulveda
  serna serrano sierra silva smith soares solano soler solis solorzano sosa soto souza sousa suarez talavera tapia
  tavares taylor teixeira tejada tejeda tellez teran thomas thompson tiapa toledo toro torrealba torres tovar
  trejo trevino trujillo turner urbina urdaneta uribe valderrama valdes valdez valdivia valencia valenzuela valera
  valero vallejo varela vargas vasquez vazquez vega velasco velasquez velazquez velez venegas vera vergara viana
  vidal vieira vielma viera villa villalobos villanueva villareal villarreal villegas walker white williams wilson
  wright yanez young zambrano zamora zapata zavala zelaya zuniga`,
);

/** After "de", "de la", "del" a capital of these goes on with the surname ("Hernández de la Cruz"). */
export const PARTICLE_SURNAMES = wordSet(
  `alba armas avila cruz fuente fuentes garza haro hoyos hoz jesus leon monte oca ossa paz pena puente rio rios
  rosa santos torre torres valle vega villa`,
);

/** Courtesies that can stand before his name. */
export const COURTESIES = wordSet(`mr mister senor sr don herr herrn monsieur signor senhor citizen ciudadano joven`);

/** Courtesies, offices and occupations that are not his: the name after them is somebody else's. */
export const OTHERS_TITLES = wordSet(
  `dr dra doctor doctora prof professor professora profesor profesora ms mrs miss mx madam madame mme mlle senora
  sra srta senorita dona frau signora signorina senhora judge justice magistrate magistrada magistrado juez jueza
  juiz juiza juge richter richterin giudice sen senator senador senadora rep representative congressman
  congresswoman representante diputado diputada deputado deputada depute deputee concejal concejala councilman
  councilwoman councilmember councillor alderman assemblyman assemblywoman assemblymember lawmaker legislador
  legisladora gov governor gobernador gobernadora mayor alcalde alcaldesa prefeito prefeita maire burgermeister
  president presidente presidenta expresidente expresident exmandatario praesident prasident vicepresident
  vicepresidente secretary secretario secretaria minister ministro ministra ministre canciller embajador
  embajadora ambassador consul officer sgt sergeant sargento cpl corporal cabo pvt private soldado capt captain
  capitan lt lieutenant teniente col colonel coronel maj major gen general cmdr commander comandante comisario adm
  admiral almirante det detective inspector agent agente sheriff deputy chief jefe trooper marshal rev reverend
  father fr padre pastor pastora bishop archbishop obispo arzobispo monsenor msgr cardinal cardenal sister hermana
  brother fray saint st san santa santo sao papa pope imam rabbi attorney lawyer counsel abogado abogada abogados
  avocat avocate advogado advogada anwalt anwaltin rechtsanwalt rechtsanwaltin avvocato avvocata prosecutor fiscal
  procurador procuradora defensor defensora coach entrenador entrenadora manager pitcher catcher shortstop
  outfielder infielder midfielder striker goalkeeper defender quarterback lanzador receptor delantero
  mediocampista defensa portero arquero centrocampista boxeador boxer pelotero beisbolista futbolista tenista
  ciclista atleta director directora actor actriz actress singer cantante cantautor cantautora author autor autora
  writer escritor escritora novelist poet poeta filmmaker cineasta journalist periodista reporter reportero
  reportera photographer fotografo fotografa correspondent corresponsal columnist columnista editor editora anchor
  presentador presentadora nurse enfermera enfermero teacher maestra maestro economist economista analyst analista
  engineer ingeniero ingeniera ing lic licenciado licenciada arq psychologist psicologo psicologa spokeswoman
  spokesman spokesperson portavoz vocero vocera mother madre mama mom mum mere mutter aunt tia uncle tio cousin
  primo prima grandmother abuela abuelo wife esposa viuda widow hija daughter`,
);

/** Words that begin sentences and headlines with a capital and are no names. */
export const PLAIN_WORDS = wordSet(
  `additionally afterward afterwards amid apparently besides certainly clearly consequently currently despite earlier elsewhere
  finally following fortunately furthermore given hence here hopefully indeed initially inside instead lastly likewise
  moreover nearly nevertheless nonetheless occasionally outside previously prior reportedly sadly similarly since
  soon subsequently supposedly thankfully throughout toward towards ultimately unfortunately upon usually
  actualmente adelante adicionalmente ademas ahora anoche antier apenas asimismo casi dentro entretanto finalmente
  fuera incluso inicialmente jamas lamentablemente manana mientras nunca ojala posteriormente precisamente
  previamente primero probablemente quizas quiza recien recientemente salvo seguidamente solamente tal tambien
  tarde temprano actuellement ainsi ailleurs aujourd autrefois bientot certes cependant deja desormais donc
  enfin finalement hier ici malgre parfois peut pourtant presque seul seulement sinon surtout tandis toutefois
  agora alem antes apenas assim atualmente depois embora entretanto finalmente hoje logo mal nunca ontem
  porem talvez tampouco allerdings anschliessend ausserdem bald bereits bisher dabei dafur daher danach dazu
  dennoch deshalb einst endlich ferner gestern hingegen immer inzwischen jedoch manchmal mittlerweile neben
  niemals obwohl offenbar schliesslich seitdem selbst sogar somit sonst spater vielleicht wahrend wieder
  adesso allora altrimenti anzi appena attualmente certo comunque cosi dunque finalmente forse ieri infatti
  infine inoltre intanto invece malgrado oggi ormai ovvero pero pertanto poiche pure quindi sebbene siccome
  subito talvolta tuttavia
  a about according across after again against all also although among an and another any are as ask asks asked at
  away back backs be because been before behind being below between both bring brings but by call calls called can
  case claims could day days dear defend defends demand demands denied deny denies did do does during each eight
  eventually ever every feds fight fights fighting finally first five for four free freed freeing frees from
  further gay get gets give gives had has have he hear hears held help helps her here hers him his honor honors
  hostage how however i if in instead into is it its join joins judge judges jury just justice keep keeps last
  late later lawyers let lets like live living look lost made make makes man many may me meanwhile meet meets men
  missing more most much must my named never new no none nor not nothing now of off often on once one only or
  originally other our out over people perhaps prisoner pray protest protesters quote quoted rally record remember
  release released releases return returned returns returning recently reports said save saw say saying says see
  seven she should show shows since six so some soon speak speaks stand stands still story such support supporters
  supports survivor survivors survived take takes tell telling tells ten than that the their them then there these
  they this those though three through thus to today told tomorrow too two under unlike until up update upon urge
  urges us used very via victim video wants warn was watch we welcome welcomes were what when where whether which
  while who whom whose why will with within without would yes yesterday yet you your artist hairdresser maker
  makeup stylist asylum deportee deported detained detainee disappeared exclusive families family immigrant
  immigration innocent interview lawyer lgbt lgbtq migrant migrants opinion photo photos prison queer seeker
  seekers statement venezuela venezuelan courtesy credit image file caption illustration january february march
  april june july august september october november december monday tuesday wednesday thursday friday saturday
  sunday al algo alguien alli ante antes aquel aquella aqui asi asilo aun aunque ayer bajo cada caso como con
  contra cual cuando cuanto cuenta dan de deportado desde despues detenido dice dicen dijo donde durante e el ella
  ellos en encuentran entonces entre era eran es ese esa eso esos esta estaba estan estas este esto estos exige
  exigen fue fueron gracias ha habia habla hablan hace hacia han hasta hay historia homenaje hoy igual juicio
  justicia la las le les liberado liberan libertad libre lo los luego maquillador maquillista estilista mas mi
  mientras migrante muy ni nos nosotros o otra otro para pero piden por porque pues que quien quienes regresa
  regreso relata se segun senalo ser si siempre sin sobre solo son su sus tal tambien tampoco te testimonio
  todavia todo todos tras tu un una unas uno unos venezolana venezolano vive volvio vuelve y ya yo enero febrero
  marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes
  sabado alors apres au aussi aux avant avec ce cela ces cet cette chez comme contre dans depuis des du elle
  encore ensuite est et etait eux il ils je jamais l leur leurs lui mais meme ne nous ou ont par parce pas pendant
  plus pour pourquoi puis quand qu qui quoi sa sans selon ses sont sur toujours tous tout tres une vers vous
  maquilleur coiffeur venezuelien ainda ao aos apos ate com da das depois dos ela eles em enquanto foi isso ja
  mesmo muito na nao nas num onde os pela pelo pois quando quem segundo sem seu seus sob sua tambem tem um uma
  maquiador cabeleireiro aber als am auch auf aus bei beim bis damals dann dass dem den denn der die dies diese
  dieser doch dort ein eine einem einen einer er fur gegen hat hatte heute hier ich im ihm ihn ihr ist jetzt kein
  laut mit nach nachdem nicht noch nun nur ob oder schon sein seine seit sich sie sind trotz uber und unter vom
  von vor war warum weil wenn wer wie wir wird wo wurde zu zum zur zwischen visagist friseur maskenbildner
  asylbewerber venezolaner ai alla anche ancora che chi ci col come cosi cui dal dalla degli dei del della delle
  di dopo dove ed fra gia gli hanno invece io lei li loro ma mentre mio nei nel nella noi non ogni per perche piu
  poi prima quale quanto quella quello questa questo sara secondo sei senza sono sotto sul sulla suo tra tutti
  truccatore parrucchiere venezuelano
  america american americas arizona bogota california caracas colombia congress congreso cucuta democrats europe europa homeland
  latin madrid maiquetia maryland mexico miami republicans senate senado spain espana texas tijuana trump washington`,
);

/** Words that are given names and ordinary words alike: beside a surname they decide nothing. */
export const AMBIGUOUS_WORDS = wordSet(
  `angel art bill chance chase christmas don faith grace grant hope joy june mark paz rose reina rey rich rob sunny
  will`,
);

/** Before a noun they say that the capital after them is a role, as in German "der Visagist". */
export const DETERMINERS = wordSet(`the a an el un der den dem des ein einen einem eines le l il lo o um`);

/** After a complete name they make it a relative's. */
export const GENERATIONS = wordSet(`jr junior sr ii iii iv hijo filho neto sobrinho fils`);

/** After a surname: a place, an institution, a law, a firm. */
export const THINGS_AFTER = wordSet(
  `street st avenue ave boulevard blvd road rd drive lane square park plaza school elementary academy high college
  university institute hospital clinic airport international stadium arena center centre foundation museum library
  church chapel cathedral parish bridge tower building hall house hotel county city town island river valley
  mountain prize award medal lecture scholarship fund act law doctrine rule amendment inc llc ltd corp co company
  group & brothers bros sons strasse platz schule stiftung flughafen universitat v vs versus`,
);

/** Before a surname, directly or with "de": a place or an institution named after somebody. */
export const THINGS_BEFORE = wordSet(
  `aeropuerto airport avenida av avda avenue ave calle carrera plaza plazoleta parque paseo colegio escuela liceo
  universidad universidade universita universite instituto fundacion foundation fondation fundacao fondazione
  hospital clinica clinique estadio estadium stade stadio stadium centro centre center museo musee biblioteca
  bibliotheque puente ponte pont barrio colonia urbanizacion edificio torre teatro theatre santuario basilica
  parroquia catedral iglesia canton ciudad municipio departamento provincia condado county caserio hacienda finca
  rua praca aeroporto place rue boulevard ecole lycee via viale piazza stiftung editorial ediciones bufete firma
  grupo banco bodega bodegas hotel restaurante restaurant premio prix prize isla lake lago mount monte cerro fort
  fuerte fc club deportivo atletico ley law ordinance huracan hurricane tormenta storm operacion operation`,
);

/** Sport in a sentence: a bare surname there is a player's. */
export const SPORT_WORDS = wordSet(
  `homer homers homered innings rbi rbis strikeouts pitcher shortstop outfielder infielder baseman catcher prospect prospects baseball beisbol mlb ufc bullpen
  touchdown touchdowns quarterback goalkeeper midfielder striker offside playoff playoffs dugout bundesliga spurs
  tottenham dodgers yankees mets goals jonron jonrones cuadrangular cuadrangulares imparable imparables lanzador
  pelotero beisbolista futbolista delantero mediocampista zaguero goles golazo hincha albiceleste knockouts
  welterweight bantamweight featherweight lightweight middleweight heavyweight knockout undercard boxeador atacante zagueiro buteur torwart verteidiger portiere attaccante`,
);
