/** Invented people: common given and family names of the languages heard on Strømsø, put together at random. */
export interface NameStock {
  /** The first language of the person, ISO 639. */
  readonly language: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
}

export const nameStocks: readonly NameStock[] = [
  {
    language: 'nb',
    given: [
      'Astrid',
      'Bjørg',
      'Einar',
      'Eldbjørg',
      'Gudrun',
      'Halvor',
      'Ingebjørg',
      'Jorunn',
      'Kåre',
      'Liv',
      'Magnhild',
      'Nils',
      'Oddbjørn',
      'Ragnhild',
      'Sigrid',
      'Sølvi',
      'Torleif',
      'Turid',
      'Åse',
      'Øyvind',
    ],
    family: [
      'Bergsås',
      'Dalbråten',
      'Ekrehaugen',
      'Fossheim',
      'Granlund',
      'Haugsvær',
      'Kløverstad',
      'Lindeås',
      'Myrvoll',
      'Nordkleiv',
      'Rødsbakken',
      'Skogstuen',
      'Sørlien',
      'Tveitmo',
      'Ødegårdsmoen',
      'Åsbråten',
    ],
  },
  {
    language: 'ti',
    given: ['Abrehet', 'Berhane', 'Hiwet', 'Mehari', 'Senait', 'Tekle'],
    family: ['Ghebremariam', 'Habtezion', 'Tesfamichael', 'Woldeyesus'],
  },
  {
    language: 'ar',
    given: ['Amal', 'Farid', 'Hanan', 'Khalil', 'Nawal', 'Samir'],
    family: ['Al-Bustani', 'Darwazeh', 'Haddadin', 'Qasimi'],
  },
  {
    language: 'so',
    given: ['Ayaan', 'Faadumo', 'Guuleed', 'Hodan', 'Liibaan', 'Sahra'],
    family: ['Cabdulle', 'Jaamac', 'Nuurow', 'Warsame'],
  },
  {
    language: 'pl',
    given: ['Agnieszka', 'Bożena', 'Grzegorz', 'Katarzyna', 'Paweł', 'Zofia'],
    family: ['Brzozowska', 'Jaworski', 'Lisiecki', 'Wróblewska'],
  },
  {
    language: 'uk',
    given: ['Bohdan', 'Halyna', 'Mykola', 'Oksana', 'Svitlana', 'Taras'],
    family: ['Bondarchuk', 'Kovalyk', 'Melnychuk', 'Savytska'],
  },
  {
    language: 'tr',
    given: ['Ayşe', 'Cemal', 'Elif', 'Gülsüm', 'Hasan', 'Zeynep'],
    family: ['Çiftçi', 'Karadağ', 'Özdemirci', 'Yıldızhan'],
  },
  {
    language: 'ur',
    given: ['Bushra', 'Imran', 'Nasreen', 'Rashid', 'Shazia', 'Tariq'],
    family: ['Bhattiwala', 'Chaudhariq', 'Mirzapuri', 'Siddiqa'],
  },
  { language: 'vi', given: ['Hoa', 'Lan', 'Minh', 'Thanh', 'Tuấn'], family: ['Đặng', 'Huỳnh', 'Lương', 'Trịnh'] },
  {
    language: 'fa',
    given: ['Arash', 'Farzaneh', 'Laleh', 'Navid', 'Shirin'],
    family: ['Bahramian', 'Golshani', 'Rostamzad', 'Zarrinpour'],
  },
  {
    language: 'ku',
    given: ['Berîvan', 'Dilşad', 'Rojîn', 'Şivan', 'Zîlan'],
    family: ['Barzanjî', 'Goranî', 'Hewramî', 'Serhedî'],
  },
  {
    language: 'es',
    given: ['Consuelo', 'Javier', 'Luz', 'Rodrigo', 'Ximena'],
    family: ['Arriagada', 'Bustamante', 'Echeñique', 'Villanueva'],
  },
  { language: 'th', given: ['Kanya', 'Malee', 'Niran', 'Somchai'], family: ['Chaiyaporn', 'Rattanakul', 'Srisuwan'] },
  {
    language: 'en',
    given: ['Beatrice', 'Desmond', 'Grace', 'Oluwaseun', 'Winifred'],
    family: ['Adeyemi-Cole', 'Ashdown', 'Hartigan', 'Okonjo'],
  },
];
