import { describe, expect, it } from 'vitest'
import { detectLanguage, languageName } from '../../src/document/language.ts'

describe('detectLanguage: English', () => {
  it.each([
    [
      'a readout',
      'Foreign Minister Aki Tanaka spoke today with Norwegian Foreign Minister Lars Berg about the ceasefire.',
    ],
    [
      'a readout full of foreign names',
      'Außenminister Jürgen Großmüller met Przewodniczący Łukasz Świętokrzyski, Bakan Çağrı Yıldırımoğlu, Ministre Hélène Lefèvre-Dupré and Ministro José Muñoz Ibáñez in Besançon.',
    ],
    [
      'a list of names',
      'Łukasz Świętosławski, Jürgen Größmann, Çağrı Yıldırım, José Ibáñez, Hélène Lefèvre, Nguyễn Văn Thành, Søren Ærø',
    ],
    [
      'a terse wire',
      'Kishida Fumio, Bundeskanzler Olaf Scholz, Président Emmanuel Macron sign treaty in Oslo; Meloni absent, sources say.',
    ],
    ['a short text in any language', 'Le ministre a rencontré son homologue.'],
    [
      'capitals',
      'FOREIGN MINISTER AKI TANAKA SPOKE TODAY WITH NORWEGIAN FOREIGN MINISTER LARS BERG ABOUT THE CEASEFIRE IN THE STRAIT.',
    ],
    [
      'a quotation in another script',
      'The Minister told Mr. Wang “我们同意了” and thanked him for the visit to the islands in the spring.',
    ],
    ['a name in Cyrillic letters', 'Anna Venn met Сергей Викторович Лавров on Monday.'],
    ['names in Cyrillic letters, and no small English word', 'Met Сергей Викторович Лавров today in Москва.'],
    ['a name in Arabic letters', 'Spoke with Badr Adel بدر أحمد محمد عادل وزير الخارجية today.'],
    ['flags', '🤝 Great call today with my friend, FM Badr Adel! 🇪🇬 🇳🇴 Discussed Gaza, aid & bilateral ties. 📞'],
    ['nothing', ''],
    ['no letters', '12 34 – 56 …'],
  ])('%s', (_, text) => {
    expect(detectLanguage(text)).toBe('en')
  })
})

describe('detectLanguage: other languages', () => {
  it.each([
    [
      'fr',
      'French',
      'Le ministre des Affaires étrangères a rencontré vendredi son homologue norvégien à Oslo pour parler du cessez-le-feu dans les îles, et les deux parties sont convenues de poursuivre les entretiens.',
    ],
    [
      'de',
      'German',
      'Der Außenminister traf am Freitag in Oslo seinen norwegischen Amtskollegen, um über die Waffenruhe auf den Inseln zu sprechen; beide Seiten wollen die Gespräche im Frühjahr fortsetzen.',
    ],
    [
      'es',
      'Spanish',
      'El ministro de Asuntos Exteriores se reunió el viernes en Oslo con su homólogo noruego para hablar del alto el fuego en las islas, y ambas partes acordaron continuar las conversaciones.',
    ],
    [
      'ru',
      'Russian',
      'Министр иностранных дел встретился в пятницу в Осло со своим норвежским коллегой, чтобы обсудить прекращение огня на островах.',
    ],
    ['ru', 'Russian', 'Министр Boris Lund встретился с Anna Venn в понедельник, сообщили в министерстве в Москве.'],
    [
      'ru',
      'Russian',
      'Министр сказал: “the talks were good”, и поблагодарил своего коллегу за визит в Москву и за подарок.',
    ],
    ['zh', 'Chinese', '外交部长星期五在奥斯陆会见了挪威外交大臣，双方就岛屿停火问题交换了意见，并同意继续谈判。'],
    [
      'ar',
      'Arabic',
      'التقى وزير الخارجية يوم الجمعة في أوسلو بنظيره النرويجي لبحث وقف إطلاق النار في الجزر واتفق الجانبان على مواصلة المحادثات.',
    ],
    [
      'nl',
      'Dutch',
      'De minister van Buitenlandse Zaken was vrijdag in Oslo en sprak met zijn Noorse collega over het staakt-het-vuren op de eilanden; hij is het eens met het voorstel om de gesprekken in het voorjaar voort te zetten.',
    ],
    [
      'pt',
      'Portuguese',
      'O ministro dos Negócios Estrangeiros reuniu-se na sexta-feira em Oslo com o seu homólogo norueguês para discutir o cessar-fogo nas ilhas, e ambas as partes concordaram em continuar as conversações.',
    ],
    [
      'tr',
      'Turkish',
      'Dışişleri Bakanı cuma günü Oslo’da Norveçli mevkidaşıyla bir araya gelerek adalardaki ateşkesi görüştü ve iki taraf görüşmelere devam etme konusunda anlaştı.',
    ],
    [
      'pl',
      'Polish',
      'Minister spraw zagranicznych spotkał się w piątek w Oslo ze swoim norweskim odpowiednikiem, aby omówić zawieszenie broni na wyspach, a obie strony zgodziły się kontynuować rozmowy.',
    ],
    [
      'uk',
      'Ukrainian',
      'Міністр закордонних справ зустрівся у п’ятницю в Осло зі своїм норвезьким колегою, щоб обговорити припинення вогню на островах.',
    ],
    [
      'ja',
      'Japanese',
      '外務大臣は金曜日にオスロでノルウェーの外務大臣と会談し、島々の停戦について意見を交わし、協議を続けることで一致した。',
    ],
    ['hi', 'Hindi', 'विदेश मंत्री ने शुक्रवार को ओस्लो में नॉर्वे के विदेश मंत्री से मुलाकात की और द्वीपों पर युद्धविराम के बारे में बात की।'],
  ])('%s', (code, name, text) => {
    expect(detectLanguage(text)).toBe(code)
    expect(languageName(code)).toBe(name)
  })
})
