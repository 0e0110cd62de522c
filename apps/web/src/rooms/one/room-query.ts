import { graphql } from '../../graphql/graphql.js';

/** All that is said of a room. */
export const roomQuery = graphql(`
  query Room($centreId: ID!, $id: ID!) {
    room(centreId: $centreId, id: $id) {
      id
      name
      about
      houseRules
      building {
        id
        name
        address
      }
      setups {
        code
        capacity
      }
      equipment
      accessibility
      openings {
        weekday
        from
        to
      }
      seasons {
        id
        from
        to
        openings {
          weekday
          from
          to
        }
      }
      setupMinutes
      clearingMinutes
      pricePerHour
      freeForLocal
      decidedByCentre
      horizonDays
      longestMinutes
      permits
      permitChecklist
      active
      sharesFloorWith {
        id
        name
      }
      pictures {
        id
        alt
        width
        height
      }
    }
  }
`);
