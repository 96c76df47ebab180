import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const NAME = 'Andry Hernández Romero';

function saidBy(text: string, language: 'en' | 'es'): string[] {
  return [
    ...new Set(
      read(text, language)
        .sentences.at(-1)
        ?.spoken.map(({ speaker }) => speaker.id),
    ),
  ].sort();
}

describe('who says so in English', () => {
  test.each([
    [`The White House branded ${NAME} a gang member.`, ['us-government']],
    [`${NAME} waited. Homeland Security has presented him as a member.`, ['dhs']],
    [`${NAME} is a gang member, in an allegation by Homeland Security.`, ['dhs']],
    [`Homeland Security's claim about ${NAME} is that he is a member.`, ['dhs']],
    [`${NAME} waited. Flight trackers show two jets leaving Texas.`, ['flight-trackers']],
    [`On ${NAME} the Department of Homeland Security gave no ground, and says he is a member.`, ['dhs']],
    [`Robert Garcia came home from a trip to San Salvador saying that ${NAME} is well.`, ['congress']],
    [`Even podcaster Joe Rogan, who backed the president, has called it horrific that ${NAME} was sent.`, ['rogan']],
    [`${NAME} waited. Homeland Security was asked. Its people told reporters that they are criminals.`, ['dhs']],
    [`${NAME} waited. Homeland Security was asked. Asked for its files, it cited security.`, ['dhs']],
    [`ImmDef represents ${NAME}. The center says that he has been convicted of nothing.`, ['lawyers']],
    [`Toczylowski represents ${NAME}. He was moved in March, the lawyer says.`, ['lawyers']],
    [`${NAME} waited. His mother and his attorneys saw a list. The last call was on the 14th, she says.`, ['family']],
    [`${NAME} is a stylist and theater performer from the town of Capacho who says guards hit him.`, ['himself']],
    [`${NAME} is home. No court has ruled on his account.`, ['himself']],
    [`${NAME} was flown there. El Salvador says that its prisons respect rights.`, ['el-salvador']],
    [`${NAME} waited. Judge Boasberg also held on Monday that the men had no hearing.`, ['courts']],
    [`${NAME} waited. The United States has told reporters that he is a member.`, ['us-government']],
    [`${NAME} waited, accused by the United States of being a member.`, ['us-government']],
    [
      `${NAME}, one of the 252 men who walked out of the prison known as CECOT on that Friday, said that guards hit him.`,
      ['himself'],
    ],
    [`Garcia flew to see ${NAME}. He said the embassy promised to ask.`, ['congress', 'himself']],
  ] as const)('%s', (text, speakers) => expect(saidBy(text, 'en')).toEqual([...speakers]));

  test.each([
    `${NAME} was flown to El Salvador, a place that few say they know.`,
    `${NAME} came to the United States, Luis Pérez says.`,
    `${NAME} was held by the United States for months.`,
    `${NAME} was held in El Salvador, said Luis Pérez.`,
    `His lawyers fought for ${NAME}. The center of the town says nothing.`,
    `His lawyers fought for ${NAME}. The lawyer Luis Pérez says that many were beaten.`,
    `ImmDef fought for ${NAME}. Luis Pérez told the center that many were beaten.`,
    `${NAME} waited. The center says that he has been convicted of nothing.`,
    `${NAME} waited. Luis Pérez took on Homeland Security, and says he is not afraid.`,
    `Homeland Security held ${NAME} in a prison that is far away.`,
    `${NAME} waited. Homeland Security was asked. Luis Pérez gave it the letter and said nothing.`,
    `Actors in a play about ${NAME} say that guards beat them.`,
    `“It was a dark place,” said a friend of ${NAME}.`,
    `${NAME} quoted a cellmate: “They came at night and took him.”`,
    `Critics of Bukele say that ${NAME} was beaten.`,
  ])('or nobody of the record: %s', (text) => expect(saidBy(text, 'en')).toEqual([]));
});

describe('who says so in Spanish', () => {
  test.each([
    [`El Departamento de Seguridad Nacional lo presentó como pandillero a ${NAME}.`, ['dhs']],
    [`${NAME} es pandillero, según mantienen los gringos. Los gringos lo señalaron de pandillero.`, ['us-government']],
    [`${NAME} esperaba. Las abogadas responden que no tiene antecedentes.`, ['lawyers']],
    [`El caso de ${NAME} se cerró en mayo, según informaron los defensores.`, ['lawyers']],
    [`Para el Gobierno, ${NAME} es un pandillero.`, ['us-government']],
    [`La última llamada de ${NAME} fue el 14, porque lo contó su madre.`, ['family']],
    [`${NAME} volvió a casa. Su testimonio no ha sido evaluado por ningún tribunal.`, ['himself']],
    [`${NAME} volvió a casa. Días atrás había denunciado que lo golpearon.`, ['himself']],
    [`${NAME} volvió a casa. Su única pertenencia, asegura, era una Biblia.`, ['himself']],
    [`Alexis Romero habló de ${NAME}. Él trabajaba en un canal, dice la madre.`, ['family']],
    [`${NAME} espera. Lo que dicen sus abogados. Que nadie lo llevó a la audiencia.`, ['lawyers']],
    [`El DHS respondió sobre ${NAME}. Del venezolano dice que es miembro de la banda.`, ['dhs']],
    [`${NAME} volvió. San Salvador responde que respeta los derechos humanos.`, ['el-salvador']],
    [
      `El informe de Human Rights Watch habla de ${NAME}. La mitad, calcula el texto, no tenía antecedentes.`,
      ['rights-groups'],
    ],
    [`USA TODAY publicó el papel de ${NAME}. A juicio de sus reporteros, selló su suerte.`, ['usa-today']],
    [`Joe Rogan, que apoyó a Trump, se mostró horrorizado por ${NAME}.`, ['rogan']],
  ] as const)('%s', (text, speakers) => expect(saidBy(text, 'es')).toEqual(expect.arrayContaining([...speakers])));

  test.each([
    `Los actores de una obra sobre ${NAME} dicen que los golpearon.`,
    `“Era un lugar oscuro”, dijo un admirador de ${NAME}.`,
    `Los críticos de Bukele dicen que golpearon a ${NAME}.`,
    `${NAME} fue llevado a El Salvador, dice Luis Pérez.`,
    `${NAME} volvió. La madre de Luis Pérez dice que los golpearon.`,
    `${NAME} volvió. La abogada María Pérez dice que los golpearon.`,
    `${NAME} volvió. Luis Pérez llamó a su madre.`,
    `${NAME} volvió. Para el Gobierno trabajaba Luis Pérez.`,
    `${NAME} volvió. Luis Pérez había denunciado que lo golpearon.`,
    `La organización que dirige Luis Pérez dice que ${NAME} volvió.`,
  ])('or nobody of the record: %s', (text) => expect(saidBy(text, 'es')).toEqual([]));
});
