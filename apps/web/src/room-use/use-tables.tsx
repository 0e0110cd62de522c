import { Button, Table } from '@digdir/designsystemet-react';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { roomUseWords } from './words.js';

const useFragment = graphql(`
  fragment Use on RoomUseInAll {
    dates
    minutes
    heads
    counted
    noShows
    cultureMinutes
  }
`);

const useOfRoomFragment = graphql(`
  fragment UseOfRoom on UseOfOneRoom {
    roomId
    dates
    minutes
    heads
    counted
    noShows
    cultureMinutes
    room {
      id
      name
    }
  }
`);

const useOfAssociationFragment = graphql(`
  fragment UseOfAssociation on UseOfOneAssociation {
    dates
    minutes
    heads
    counted
    noShows
    cultureMinutes
    association {
      id
      name
    }
  }
`);

interface Numbers {
  readonly dates: number;
  readonly minutes: number;
  readonly heads: number;
  readonly counted: number;
  readonly noShows: number;
  readonly cultureMinutes: number;
}

type Save = (name: string, rows: readonly (readonly (string | number)[])[]) => Promise<void>;

interface UseTableProps {
  readonly caption: string;
  readonly rooms?: readonly FragmentType<typeof useOfRoomFragment>[];
  readonly associations?: readonly FragmentType<typeof useOfAssociationFragment>[];
  readonly total?: FragmentType<typeof useFragment>;
  readonly onSave: Save;
}

const inHours = (minutes: number) => Math.round(minutes / 6) / 10;

/** Numbers for each room, or for each association: dates, hours, how many came, and culture hours. */
export function UseTable({ caption, rooms, associations, total, onSave }: UseTableProps) {
  const t = useWords(roomUseWords);
  const format = useFormat();
  const lines: { name: string; use: Numbers }[] = [
    ...(rooms ?? []).map((masked) => {
      const use = unmask(useOfRoomFragment, masked);
      return { name: use.room?.name ?? '', use };
    }),
    ...(associations ?? []).map((masked) => {
      const use = unmask(useOfAssociationFragment, masked);
      return { name: use.association?.name ?? t('centre'), use };
    }),
    ...(total ? [{ name: t('inAll'), use: unmask(useFragment, total) }] : []),
  ];
  const head = [
    ...[rooms ? t('room') : t('association'), t('dates'), t('hours'), t('heads'), t('counted'), t('noShows')],
    t('cultureHours'),
  ];
  const cells = ({ dates, minutes, heads, counted, noShows, cultureMinutes }: Numbers) => [
    ...[dates, inHours(minutes), heads, counted, noShows, inHours(cultureMinutes)],
  ];
  const save = () => onSave(caption, [head, ...lines.map(({ name, use }) => [name, ...cells(use)])]);
  return (
    <section>
      <h2>{caption}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="room-use-scroll" aria-label={caption} tabIndex={0}>
        <Table>
          <Table.Head>
            <Table.Row>
              {head.map((one) => (
                <Table.HeaderCell key={one} scope="col">
                  {one}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {lines.map(({ name, use }) => (
              <Table.Row key={name}>
                <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
                {cells(use).map((cell, column) => (
                  <Table.Cell key={head[column + 1]}>{format.number(cell)}</Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </section>
      <Button variant="tertiary" onClick={() => void save()}>
        {t('csv')}
      </Button>
    </section>
  );
}

interface HoursTableProps {
  readonly hours: readonly { readonly weekday: number; readonly hour: number; readonly minutes: number }[];
  readonly onSave: Save;
}

/** A Monday, for the names of the days of the week. */
const aMonday = 5;

/** The hours of the week: in how many hours of room each was used. */
export function HoursTable({ hours, onSave }: HoursTableProps) {
  const t = useWords(roomUseWords);
  const format = useFormat();
  const days = [1, 2, 3, 4, 5, 6, 7];
  const names = days.map((day) => format.weekday(`2026-01-${String(aMonday - 1 + day).padStart(2, '0')}`));
  const used = [...new Set(hours.map(({ hour }) => hour))].sort((a, b) => a - b);
  const at = (weekday: number, hour: number) =>
    inHours(hours.find((one) => one.weekday === weekday && one.hour === hour)?.minutes ?? 0);
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}–${String(hour + 1).padStart(2, '0')}`;
  const rows = used.map((hour) => [clock(hour), ...days.map((day) => at(day, hour))] as const);
  return (
    <section>
      <h2>{t('byHour')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="room-use-scroll" aria-label={t('byHour')} tabIndex={0}>
        <Table>
          <Table.Head>
            <Table.Row>
              {[t('time'), ...names].map((one) => (
                <Table.HeaderCell key={one} scope="col">
                  {one}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rows.map(([hour, ...cells]) => (
              <Table.Row key={hour}>
                <Table.HeaderCell scope="row">{hour}</Table.HeaderCell>
                {cells.map((cell, column) => (
                  <Table.Cell key={names[column]}>{format.number(cell)}</Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </section>
      <Button variant="tertiary" onClick={() => void onSave(t('byHour'), [[t('time'), ...names], ...rows])}>
        {t('csv')}
      </Button>
    </section>
  );
}
