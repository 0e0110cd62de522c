import { isSlipOf } from './slip.js';

/*
 * The words of both languages, as symbols that the rules are written in. A line is a symbol and its words; `_` is a
 * space within a symbol. Small letters and digits are words of grammar; W is a weekday, M a month, U a unit, Q a part of
 * the day (m morgen, a morning, f formiddag, e ettermiddag, k kveld, n natt), B a working day; an s at the end makes many.
 */
const lines = `
i i of av
in in
på på on paa
om om
den den the det
kl kl klokka klokken klokke at
clock o'clock oclock
ca ca cirka circa rundt omkring around about
fra fra from starting fom
til til
until until till through tom
to to
mellom mellom between
fram fram frem
hos hos
ago siden ago
og og and
eller eller or
før før before
innen innen by within
senest senest
etter etter after
ut ut
end slutten utgangen end
med med
for for
per per pr
løp løpet during
hver hver hvert kvar every each alle
hver_o2 annenhver annethvert annankvar
hver_Ud daglig daily
hver_Uw ukentlig weekly
hver_o2_Uw fortnightly
hver_Um månedlig monthly
even partallsuker partallsuke
odd oddetallsuker oddetallsuke
neste neste next
denne denne dette this
kom kommende førstkommende coming
forrige forrige sist previous
last siste last
ikke ikke ikkje not unntatt except
o1 første fyrste first
o2 annen annet andre second other
o3 tredje third
o4 fjerde fourth
o5 femte fifth
o6 sjette sixth
o14 fjortende
th st nd rd th
en en et ett ei én ein
an a an
one one
2 two
3 tre three
4 fire four
5 fem five
6 seks six
7 sju syv seven
8 åtte eight
9 ni nine
10 ti ten
11 elleve eleven
12 tolv twelve
13 tretten thirteen
14 fjorten fourteen
15 femten fifteen
16 seksten sixteen
17 sytten seventeen
18 atten eighteen
19 nitten nineteen
20 tjue twenty
25 tjuefem
30 tretti thirty
40 førti forty
45 førtifem
90 nitti ninety
par par couple
halv halv halve
half half
halvannen halvannen
halvtime halvtime halvtimes
kvart kvart quarter
kvarter kvarter
over over past
am am a.m a.m.
pm pm p.m p.m.
12:00 noon midday
time time
Uh timer hour hours h hrs t
Umin min minutt minutter minute minutes mins
Ud dag dagen dager day days
Uw uke uka uken uker ukene ukes veke veka week weeks
2_Uw fortnight
Um måned måneden måneder mnd month months
Uy år året year years
helg helg helga helgen helgen weekend
helgs helgene helger weekends
B hverdag virkedag weekday
Bs hverdager hverdagene virkedager ukedager weekdays
ggr gang ganger times
en_ggr once sometime
2_ggr twice
når når
som som
helst helst
any any
any_time anytime whenever
hele hele all whole
midt midt middle
i_Ud idag today
i_Qm imorgen imorra imorn tomorrow
T2 overmorgen
i_Qk ikveld tonight
i_går igår yesterday
går går
Qm morgen morgenen morgon morra morran tidlig early
Qa morning
Qf formiddag formiddagen
Qe ettermiddag ettermiddagen afternoon
Qk kveld kvelden evening
Qn natt natta natten night
Qms morgener
Qas mornings
Qfs formiddager
Qes ettermiddager afternoons
Qks kvelder evenings
skole skole skolen skoletid school
jobb jobb jobben arbeid arbeidet work
lunsj lunsj lunsjen lunch
middag middag
jul jul jula julen christmas xmas
påske påske påska påsken easter
eve eve
24._M12 julaften julaftan
31._M12 nyttårsaften nyttår
M1 januar january jan
M2 februar february feb
M3 mars march mar
M4 april apr
M5 mai may
M6 juni june jun
M7 juli july
M8 august aug
M9 september sep sept
M10 oktober october okt oct
M11 november nov
M12 desember december des dec
W1 måndag mon
W2 tysdag tir tirs tue tues
W3 ons wed
W4 tors thu thur thurs
W5 fre
W6 laurdag lør lordag loerdag
W7 sundag søn sondag soendag
w1 man
w4 tor
w5 fri
w6 sat
w7 sun`;

const words = new Map<string, string>();
for (const line of lines.trim().split('\n')) {
  const [symbol = '', ...names] = line.split(' ');
  for (const name of names) words.set(name, symbol.replaceAll('_', ' '));
}
const stems = [
  'man',
  'tirs',
  'ons',
  'tors',
  'fre',
  'lør',
  'søn',
  'mon',
  'tues',
  'wednes',
  'thurs',
  'fri',
  'satur',
  'sun',
];
stems.forEach((stem, at) => {
  const [name, many] = at < 7 ? ['dag', ['er', 'ene']] : ['day', ['s']];
  const symbol = `W${(at % 7) + 1}`;
  for (const ending of ['', ...(at < 7 ? ['en', 's'] : [])]) words.set(stem + name + ending, symbol);
  for (const ending of many) words.set(stem + name + ending, `${symbol}s`);
});
/** Words long enough to be known by when a letter is missing, doubled or in the wrong place (but Frida is no Friday). */
const forgiving = [...words.keys()].filter((word) => word.length > (word.endsWith('dag') ? 5 : 6));

/** What a word stands for; `?` when it says nothing about time. */
export function symbolOf(given: string): string {
  const word = given.normalize('NFC').toLowerCase().replace('’', "'");
  return words.get(word) ?? words.get(forgiving.find((known) => isSlipOf(known, word)) ?? '') ?? '?';
}
