import { codeLabel, codeLists, propertyLabels, valuePhrases, type Code } from '@bilateral/core';
import { figures } from './figures/ru.js';
import { brief, guide } from './guide/ru.js';
import type { Messages } from './messages.js';
import { pluralRu as plural } from './plural.js';

/** The forms of a unit; a fraction takes the genitive singular. */
const forms = (one: string, few: string, many: string, other: string) => ({ one, few, many, other });

/** The stop of an abbreviation ends the sentence as well. */
const closed = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

/** Words that lost their stop get it back where it belongs to an abbreviation, as in `2022 г.` */
const abbreviated = (words: string): string => words.replace(/(?<=\s)(?:гг?|вв?|др|д|п)$/, '$&.');

/** Inside a sentence, what is no proper name and no abbreviation starts small. */
const small = (words: string): string =>
  words.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

/** A preposition before the figures of an amount: `примерно в 6 раз`. */
const beforeFigures = (preposition: string, amount: string): string =>
  amount.replace(/^\D*/, (words) => `${words}${preposition}\u00a0`);

/** A value after its name: one that holds a dash of its own, as a range of dates, stands after a colon. */
const beside = (name: string, value: string): string =>
  /\s—\s/.test(value) ? `${name}: ${value}` : `${name}\u00a0— ${value}`;

const scales = Object.keys(codeLists.scale) as readonly Code<'scale'>[];

/** The unit of an axis as statistics print it, with the scale after it: `Доллары США, млн`. */
const axis = (unit: string): string => {
  const scale = scales
    .map((code) => codeLabel('scale', code, 'ru'))
    .find((each) => unit.startsWith(`${each} `));
  const measured = scale === undefined ? unit : `${unit.slice(scale.length + 1)}, ${scale}`;
  return measured.charAt(0).toUpperCase() + measured.slice(1);
};

const contradictions = (conflicts: number, open: number): string => {
  if (conflicts === 0) return 'Противоречий между источниками и внутри них не обнаружено.';
  const points = plural(conflicts, ['пункту', 'пунктам', 'пунктам']);
  const left =
    open === 0
      ? 'открытых вопросов среди них не осталось'
      : plural(open, [
          'вопрос остаётся открытым',
          'вопроса остаются открытыми',
          'вопросов остаются открытыми',
        ]);
  return `Источники противоречат друг другу или самим себе по\u00a0${points}; ${left}.`;
};

export const ru: Messages = {
  ...valuePhrases.ru,
  figures,
  furniture: {
    contents: 'Содержание',
    notes: 'Примечания',
    page: 'Страница',
    table: 'Таблица',
    figure: 'Рисунок',
    citedInNotes: 'Цитируется в прим.',
    comma: ', ',
  },
  subtitle: 'Отношения двух государств: что говорят источники',
  edition: (date) => `Данные в редакции от ${date}`,
  reportDate: (date) => `Доклад от ${date}`,
  licence: (name) => `Данные распространяются по лицензии ${name}`,
  selection: (period, topics) =>
    `Выборка: ${[...(period === undefined ? [] : [`период\u00a0— ${period}`]), ...(topics.length === 0 ? [] : [`темы\u00a0— ${topics.join(', ')}`])].join('; ')}`,
  brief,
  guide,
  keywords: ['двусторонние отношения', 'дипломатия'],
  sections: {
    brief: 'Кратко о главном',
    overview: 'Общая картина',
    keyFigures: 'Основные показатели',
    latest: 'Последние события',
    contested: 'Что остаётся спорным',
    planned: 'Что запланировано',
    timeline: 'Хронология',
    visits: 'Визиты',
    visitsThird: 'Визиты, связанные с другими государствами',
    meetings: 'Встречи и переговоры',
    meetingsBetween: 'Встречи двух сторон',
    meetingsOther: 'Встречи в более широком кругу',
    conferences: 'Конференции',
    agreements: 'Соглашения',
    bodies: 'Совместные органы и механизмы',
    defence: 'Оборона',
    exercises: 'Учения',
    arms: 'Вооружения и военное сотрудничество',
    economy: 'Экономика и энергетика',
    trade: 'Торговля',
    shipments: 'Поставки',
    facilities: 'Объекты',
    otherFigures: 'Показатели по рядам данных',
    projects: 'Проекты',
    initiatives: 'Инициативы',
    relations: 'Позиции и отношения',
    offices: 'Должности и лица, которые их занимали',
    betweenParties: 'Между двумя государствами',
    thirdParties: 'С третьими сторонами и между ними',
    conflicts: 'Расхождения в источниках',
    plans: 'Планы, прогнозы и слухи',
    statements: 'Заявления',
    assessments: 'Оценки и их авторы',
    method: 'Как составлен этот доклад и как его читать',
    made: 'Как составлено собрание данных',
    support: 'Как показано подтверждение',
    citing: 'Как ссылаться на этот доклад',
    notCounted: 'Что не учитывается',
    howToRead: 'Как читать ссылки',
    sourceList: 'Список источников',
    people: 'Имена в написании источников',
    events: 'Другие события',
    documents: 'Документы',
    furtherMeetings: 'Другие визиты и встречи',
    furtherEvents: 'Прочие события',
    furtherAgreements: 'Другие соглашения и документы',
    furtherRelations: 'Другие позиции и отношения',
    furtherProjects: 'Другие проекты, инициативы и понятия',
    furtherPlans: 'Другие планы и заявления',
    furtherConflicts: 'Другие расхождения в источниках',
    openPoints: 'Открытые вопросы',
    judged: 'Случаи, по которым редактор вынес суждение',
    termsOfOffice: 'Сроки пребывания в должности',
    concepts: 'Понятия и техника',
  },
  columns: {
    date: 'Дата',
    event: 'Событие',
    visit: 'Визит',
    meeting: 'Встреча',
    who: 'Участники',
    details: 'Сведения',
    agreement: 'Соглашение',
    signed: 'Подписание',
    parties: 'Стороны; подписавшие лица',
    body: 'Орган или механизм',
    rounds: 'Известные заседания',
    exercise: 'Учения',
    quantity: 'Товар и количество',
    period: 'Период',
    value: 'Значение',
    growth: 'Рост',
    support: 'Подтверждение',
    figure: 'Показатель',
    property: 'Характеристика',
    standing: 'Характер сведений',
    position: 'Версия',
    sources: 'Кто сообщает',
    subject: 'Предмет',
    statement: 'Что сообщается',
    outcome: 'Чем завершилось',
    saidBy: 'Кто и когда сообщил',
    step: 'Что произошло',
    told: 'Что сообщается',
    facility: 'Объект',
    initiative: 'Инициатива',
    conference: 'Конференция',
    person: 'Лицо',
    names: 'Написание в источниках',
    office: 'Должность',
    shipment: 'Поставка',
    holder: 'Кто занимал',
    term: 'Срок или время упоминания в должности',
    series: 'Ряд',
    concept: 'Понятие',
    document: 'Документ',
  },
  properties: propertyLabels.ru,
  continued: small,
  inOffice: small,
  ends: { from: 'начальный пункт', to: 'конечный пункт' },
  marks: { comma: ', ', semicolon: '; ', stop: '.' },
  unitForms: {
    mile: forms('миля', 'мили', 'миль', 'мили'),
    tonne: forms('тонна', 'тонны', 'тонн', 'тонны'),
    'cubic-foot': forms('куб. фут', 'куб. фута', 'куб. футов', 'куб. фута'),
    barrel: forms('баррель', 'барреля', 'баррелей', 'барреля'),
    hour: forms('час', 'часа', 'часов', 'часа'),
    day: forms('день', 'дня', 'дней', 'дня'),
    week: forms('неделя', 'недели', 'недель', 'недели'),
    month: forms('месяц', 'месяца', 'месяцев', 'месяца'),
    year: forms('год', 'года', 'лет', 'года'),
    decade: forms('десятилетие', 'десятилетия', 'десятилетий', 'десятилетия'),
    times: forms('раз', 'раза', 'раз', 'раза'),
    person: forms('человек', 'человека', 'человек', 'человека'),
    item: forms('единица', 'единицы', 'единиц', 'единицы'),
    exercise: forms('учение', 'учения', 'учений', 'учения'),
    state: forms('государство', 'государства', 'государств', 'государства'),
    acre: forms('акр', 'акра', 'акров', 'акра'),
    inch: forms('дюйм', 'дюйма', 'дюймов', 'дюйма'),
    container: forms('контейнер', 'контейнера', 'контейнеров', 'контейнера'),
    dose: forms('доза', 'дозы', 'доз', 'дозы'),
    enterprise: forms('предприятие', 'предприятия', 'предприятий', 'предприятия'),
    session: forms('заседание', 'заседания', 'заседаний', 'заседания'),
    project: forms('проект', 'проекта', 'проектов', 'проекта'),
    train: forms('поезд', 'поезда', 'поездов', 'поезда'),
    USD: forms('доллар США', 'доллара США', 'долларов США', 'доллара США'),
    RUB: forms('российский рубль', 'российских рубля', 'российских рублей', 'российского рубля'),
    PKR: forms('пакистанская рупия', 'пакистанские рупии', 'пакистанских рупий', 'пакистанской рупии'),
    CNY: forms('китайский юань', 'китайских юаня', 'китайских юаней', 'китайского юаня'),
    SUR: forms('советский рубль', 'советских рубля', 'советских рублей', 'советского рубля'),
    AED: forms('дирхам ОАЭ', 'дирхама ОАЭ', 'дирхамов ОАЭ', 'дирхама ОАЭ'),
    GBP: forms('фунт стерлингов', 'фунта стерлингов', 'фунтов стерлингов', 'фунта стерлингов'),
    INR: forms('индийская рупия', 'индийские рупии', 'индийских рупий', 'индийской рупии'),
    hundred: forms('сотня', 'сотни', 'сотен', 'сотни'),
  },
  afterScale: 'many',
  perUnit: {
    year: 'в год',
    month: 'в месяц',
    day: 'в сутки',
    tonne: 'за тонну',
    barrel: 'за баррель',
    item: 'за единицу',
    person: 'на человека',
    container: 'за контейнер',
  },
  atLeast: (value) => `как минимум ${value}`,
  atMost: (value) => `как максимум ${value}`,
  between: (low, high) => (/\u2212/.test(low + high) ? `${low}…${high}` : `${low}–${high}`),
  sentence: {
    summaryCounts: ({ records, claims, sources, conflicts, open }) =>
      `Доклад охватывает ${plural(records, ['запись', 'записи', 'записей'])} и опирается на ${plural(claims, ['утверждение', 'утверждения', 'утверждений'])} из ${plural(sources, ['источника', 'источников', 'источников'])}. ${contradictions(conflicts, open)}`,
    summaryVisits: ({ visits, meetings, agreements }) =>
      `Доклад отражает ${plural(visits, ['визит', 'визита', 'визитов'])} из одного государства в другое, ${plural(meetings, ['встречу', 'встречи', 'встреч'])} с участием представителей обеих сторон и ${plural(agreements, ['соглашение', 'соглашения', 'соглашений'])} между ними.`,
    summaryTime: (first, last) =>
      first === last
        ? closed(`Единственное датированное событие: ${first}`)
        : closed(`Самое раннее из датированных событий: ${first}; самое позднее: ${last}`),
    summaryModality:
      'События, планы и мнения везде разграничены: то, что лишь планировалось, прогнозировалось или известно по слухам, не засчитывается как состоявшееся, и ни одно мнение не выдаётся за факт.',
    selection: (period, topics) =>
      [
        'Этот доклад\u00a0— выборка из собрания данных.',
        ...(period === undefined
          ? []
          : [
              closed(
                `Из событий, соглашений, документов, высказываний, отношений и показателей взяты те, чьё время может приходиться на период: ${period}`,
              ),
              'То, что источники не датируют, сохранено.',
            ]),
        ...(topics.length === 0
          ? []
          : [
              `Взято то, что касается тем: ${topics.join(', ')}, а также лица и предметы, названные в этой связи.`,
            ]),
        'Подсчёты, примечания и источники относятся к выборке; опущенное может иметь значение для изложенного.',
      ].join(' '),
    timelineIntro:
      'События, для которых известна дата, начиная с самых ранних. Планы и прогнозы сюда не входят: им отведён отдельный раздел.',
    keyFiguresIntro:
      'Для каждого показателя указано, насколько он подтверждён источниками. Если источники расходятся и спор ничем не разрешён, приведены все значения.',
    visitsIntro: 'Состоявшиеся визиты по направлениям. Должность названа так, как её указывает источник.',
    tradeAlternative: (points) =>
      closed(`Столбчатая диаграмма торговли между двумя государствами: ${points.join('; ')}`),
    tradeRemark: (definition) =>
      `${definition} Показаны только годы, за которые источник приводит значение, поэтому столбцы не образуют непрерывного ряда.`,
    tradeAxis: axis,
    conflictsIntro:
      'Случаи, когда однородные сведения (факты, планы или прогнозы) не согласуются между собой; версии поставлены рядом. «Вопрос открыт»\u00a0— из прочитанного пока нельзя заключить, какая версия верна; «обе версии верны»\u00a0— значения различаются, но не исключают друг друга. Версия, которой редактор отдаёт предпочтение, выделена полужирным шрифтом; основание указано под ней.',
    plansIntro:
      'То, что источники представляют как запланированное, предложенное, ожидаемое, известное по слухам или опровергаемое. Ничто из этого не доказывает, что событие состоялось. Если дальнейший ход дела известен, он указан. Планы, относящиеся к проектам, приведены в разделе о проектах.',
    assessmentsIntro:
      'Мнения, сгруппированные по тем, кто их высказывает. Они пересказаны, а не процитированы, и ни одно из них не считается фактом.',
    statementsIntro:
      'Что было сказано, кем и по какому поводу, в передаче источников. Слова пересказаны, а не процитированы.',
    projectsIntro:
      'Что предстоит построить или сделать. При каждом значении отмечено, чем его считает источник: фактом, планом, предложением или прогнозом.',
    officesIntro:
      'По должностям; занимавшие их лица\u00a0— в порядке времени. Промежуток дат\u00a0— срок пребывания в должности по данным источников; помета «в должности» указывает время, о котором идёт речь в источнике, и сроком не является.',
    relationsIntro:
      'Кто кого или что поддерживает, кому или чему противодействует, что поставляет и куда входит, как это излагают источники.',
    facilitiesIntro: 'Существующие объекты, в отличие от тех, которые ещё предстоит построить.',
    otherFiguresIntro:
      'В каждой таблице собраны показатели одного семейства. Ряды в ней пронумерованы по определениям, приведённым над таблицей; ряды с разными определениями не соединяются.',
    furtherConflictsIntro:
      'Остальные случаи, по которым редактор вынес суждение, и расхождения о сроках пребывания в должности.',
    sourceListIntro:
      'По авторам или издателям, затем по датам. Если пронумерованный текст не упомянут, источник был просмотрен как страница и цитируется в целом.',
    peopleIntro: 'Каждое имя дано в том написании, в каком его приводят источники.',
    howToRead: [
      'Номер в тексте отсылает к примечанию, а примечание\u00a0— к месту в источнике: указаны источник, абзац (абз.), то есть строка прочитанного текста, и предложения в нём (предл.). Сами тексты здесь не воспроизводятся. Тот, кто ими располагает, найдёт по этим номерам любое место, а контрольные суммы, опубликованные вместе с данными, подтвердят, что текст тот же самый.',
      'Примечание относится ко всему, что стоит перед ним в предложении, в пункте перечня или в строке таблицы, вплоть до предыдущего примечания.',
      'Помета «спорно» стоит там, где расхождение остаётся открытым, и ничего иного не означает; помета «источники расходятся»\u00a0— там, где расхождение рассмотрено редактором и по нему вынесено суждение. Обе пометы ведут в раздел, где представлены все версии.',
      'Указание «страница в целом» стоит при источнике, который был просмотрен как страница и не сохранён в виде пронумерованного текста.',
      'Если редактор уточнил относительную дату, усомнился в единице измерения или в должности либо сохранил утверждение, которому противоречат более надёжные источники, в примечании сказано, в чём дело и почему он так решил, а также найдено ли основание в самом тексте или вне его. Сказанное источником никогда не изменяется.',
    ],
    limits: 'Охват и ограничения',
  },
  described: (code) => codeLabel('described', code, 'ru'),
  definition: {
    coverage: 'охват',
    year: 'вид периода',
    reporter: 'чьи данные',
  },
  tradeFamilies: {
    calendar: 'Торговля по календарным годам',
    fiscal: 'Торговля по финансовым годам',
    part: 'Торговля за части года',
    several: 'Торговля за несколько лет вместе',
    unstated: 'Торговля по годам (календарным или финансовым, не указано)',
    commodity: 'Торговля по товарам',
  },
  phrase: {
    journey: ({ from, to, via }) => {
      const transit = via === undefined ? [] : [`(транзит: ${via})`];
      if (from !== undefined && to !== undefined) return [`${from}\u00a0— ${to}`, ...transit].join(' ');
      const end = [
        ...(from === undefined ? [] : [`начало\u00a0— ${from}`]),
        ...(to === undefined ? [] : [`конец\u00a0— ${to}`]),
      ];
      return end.length === 0 && via !== undefined ? `транзит: ${via}` : [...end, ...transit].join(' ');
    },
    conversion: ({ from, to }) =>
      [
        ...(from === undefined ? [] : [`прежнее топливо: ${from}`]),
        ...(to === undefined ? [] : [`новое топливо: ${to}`]),
      ].join('; '),
    reason: (name) => `причина: ${name}`,
    growth: (value, against) =>
      `${/раза?$/.test(value) ? beforeFigures('в', value) : value}, ${beside('база сравнения', against)}`,
    leads: (name) => `Руководитель (${name})`,
    distance: (from, distance, direction) => {
      const away = [distance, direction].filter((each) => each !== undefined).join(' ');
      const origin = `точка отсчёта\u00a0— ${from}`;
      return away === '' ? origin : `${away} (${origin})`;
    },
    against: ([first = '', ...others]) =>
      [first, ...others.map((value) => beside('по другим данным', value))].join(', '),
  },
  captions: {
    visits: (from, to) => `Визиты: направляющая сторона\u00a0— ${from}, принимающая сторона\u00a0— ${to}`,
    visitsThird: 'Поездки, имеющие значение для отношений двух государств',
    meetingsBetween: 'Встречи, на которых были представлены оба государства',
    meetingsOther: 'Встречи одного из двух государств с другими и встречи других государств',
    conferences: 'Конференции и их участники',
    agreements: 'Соглашения и их стороны',
    bodies: 'Совместные органы, механизмы и их заседания',
    exercises: 'Совместные учения',
    shipments: 'Поставленные товары',
    facilities: 'Существующие объекты',
    initiatives: 'Идеи, коридоры и политические курсы',
    positions: 'Версии и их источники',
    offices: 'Должности, занимавшие их лица и сроки',
    concepts: 'Идеи и предметы, о которых говорят источники',
    people: 'Имена в написании источников',
    timeline: 'Датированные события',
    keyFigures: 'Показатели и их подтверждение',
    events: 'События иного рода, в том числе не датированные источниками',
    documents: 'Документы, о которых говорят источники',
    sheet: (name) => `Что говорят источники: ${name}`,
    modality: (label) => `Сведения с пометой «${label}»`,
    steps: (name) => `Ход событий: ${name}`,
    told: (name) => `Что ещё сообщают источники: ${name}`,
  },
  seeConflicts: () => ['См.\u00a0раздел «', '».'],
  furtherIn: (shown, all) => [
    `Здесь приведено записей: ${shown} из ${all}; остальные\u00a0— в\u00a0приложении «`,
    '».',
  ],
  furtherElsewhere: (shown, all, annex) =>
    `Здесь приведено записей: ${shown} из ${all}; остальные\u00a0— в\u00a0полном докладе, в\u00a0приложении «${annex}».`,
  moreInFull: (shown, all) =>
    `Здесь приведено записей: ${shown} из ${all}; остальные\u00a0— в\u00a0полном докладе.`,
  andMore: (count) => `и\u00a0ещё ${count}`,
  quotes: (names) => ` (источник высказывания: ${names})`,
  statedFor: (date) => `дата сведений: ${date}`,
  fitsSeveral: (values) => `Согласуется более чем с\u00a0одной версией: ${values}`,
  inOtherTerms: (value, who) => `в\u00a0иной форме, ${value}: ${who}`,
  verdict: (state, value, basis) => {
    const judged = `${state.charAt(0).toUpperCase()}${state.slice(1)}${value === undefined ? '' : `: ${value}`}`;
    return basis === undefined ? closed(judged) : `${judged} (основание: ${basis}).`;
  },
  became: {
    overdue: 'срок прошёл; сведений о том, что план осуществился, не найдено',
    pending: 'срок ещё не наступил',
    unknown: 'сведений о том, чем дело завершилось, не найдено',
  },
  cameAbout: (value) => `фактически: ${value}`,
  nameStep: {
    from: (name) => `Входит в употребление название ${valuePhrases.ru.quoted(name)}`,
    until: (name) => `Выходит из употребления название ${valuePhrases.ru.quoted(name)}`,
  },
  inOffices: (names, count) => `${count === 1 ? 'Должность' : 'Должности'}: ${names}`,
  toldIn: (names, count) => `${count === 1 ? 'Источник' : 'Источники'}: ${names}`,
  shownInOffice: (dates) => `в должности: ${dates}`,
  differing: 'источники расходятся',
  doubtful: 'под сомнением, см.\u00a0примечание',
  lowConfidence: 'низкая достоверность',
  contested: 'спорно',
  undated: 'без даты',
  unnamed: 'имя не указано',
  visitsHeading: (from, to) => `Направляющая сторона\u00a0— ${from}, принимающая\u00a0— ${to}`,
  conflictHeading: (record, property, standing) =>
    `${record}: ${property}${standing === undefined ? '' : ` (${standing})`}`,
  conflictState: (state, basis) =>
    `Состояние: ${state}${basis === undefined ? '' : ` (основание: ${basis})`}.`,
  replacedBy: (name) => `вместо этого: ${name}`,
  standing: (modality) => ` (${modality})`,
  authorOf: (source) => `Автор публикации ${valuePhrases.ru.quoted(source)}`,
  note: {
    place: (paragraph, sentences) => `абз.\u00a0${paragraph}, предл.\u00a0${sentences}`,
    wholePage: 'страница в целом',
    wholePages: 'страницы в целом',
    reading: (property, aside, why, fromText) =>
      `${property}${aside.length === 0 ? '' : ` (${aside.join('; ')})`}\u00a0— ${codeLabel('reading-basis', fromText ? 'text' : 'outside', 'ru')}. ${why}`,
    quoting: (name) => `; источник высказывания: ${name}`,
    preferred: 'Этому источнику отдано предпочтение.',
    seeNotes: (numbers) => `См.\u00a0прим.\u00a0${numbers.join(', ')}.`,
    lowConfidence: 'Низкая достоверность.',
  },
  bibliography: {
    untitledAuthor: 'Без указания автора',
    written: (date, why) =>
      `${closed(`Время написания (вывод редактора): ${date}`)} ${closed(abbreviated(why))}`,
    textRead: (sentences) =>
      `Прочитано в виде пронумерованного текста: ${plural(sentences, ['предложение', 'предложения', 'предложений'])}.`,
    derivedFrom: (name) => closed(`Сообщение воспроизведено по источнику: ${name}`),
  },
  ordinalRound: (round) => `${round}-е заседание`,
};
