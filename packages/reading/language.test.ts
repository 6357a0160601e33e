import { describe, expect, it } from 'vitest';
import { guessLanguage } from './language.ts';

const said = {
  en: "So the board wants an answer by Friday, and I don't know what to tell them about the merger.",
  de: 'Ich weiß nicht, was ich dem Aufsichtsrat sagen soll, und die Zeit ist auch nicht mehr da.',
  fr: "Je ne sais pas ce que je dois dire au conseil, et puis on n'a pas le temps, c'est tout.",
  es: 'No sé qué decirle al consejo y la verdad es que no tenemos mucho tiempo para pensar.',
  it: 'Non so che cosa dire al consiglio e anche il tempo non è molto, questo è il problema.',
  pt: 'Eu não sei o que dizer ao conselho e também não temos muito tempo, mas é isso.',
  nl: 'Ik weet niet wat ik de raad van bestuur moet zeggen en er is ook niet veel tijd.',
  sv: 'Jag vet inte vad jag ska säga till styrelsen och det är inte så mycket tid nu.',
  pl: 'Nie wiem co powiedzieć radzie i to jest teraz dla mnie bardzo trudne, ale tak jest.',
  ru: 'Я не знаю, что сказать совету директоров, и времени тоже нет.',
  uk: 'Я не знаю, що сказати раді директорів, і часу теж немає.',
  ja: '取締役会に何と言えばいいのか分かりません。時間もありません。',
  zh: '我不知道该对董事会说什么,也没有时间了。',
};

describe('the language of a session', () => {
  it.each(Object.entries(said))('is told from one spoken sentence in %s', (language, sentence) => {
    expect(guessLanguage(sentence)).toBe(language);
  });

  it('is the same with straight and with curly apostrophes', () => {
    const curly = said.en.replaceAll("'", '’');
    expect(guessLanguage(curly)).toBe('en');
  });

  it.each(['', 'Hello.', '12 14 15', 'Kia ora koutou katoa nau mai haere mai ki tenei hui o te ra'])(
    'is unknown where there is too little to tell: "%s"',
    (text) => {
      expect(guessLanguage(text)).toBe('unknown');
    },
  );

  it('is that of most of a session that opens with small talk in another', () => {
    expect(guessLanguage(`${said.de} ${`${said.en} `.repeat(2000)}`)).toBe('en');
  });
});
