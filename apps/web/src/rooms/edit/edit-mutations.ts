import { graphql } from '../../graphql/graphql.js';

export const saveRoomMutation = graphql(`
  mutation SaveRoom($centreId: ID!, $idempotencyKey: String!, $input: SaveRoomInput!) {
    saveRoom(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Room {
        id
      }
      ... on RoomNameTaken {
        name
      }
      ... on RoomSeasonsOverlap {
        date
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const saveBuildingMutation = graphql(`
  mutation SaveBuilding($centreId: ID!, $idempotencyKey: String!, $input: SaveBuildingInput!) {
    saveBuilding(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Building {
        id
      }
      ... on RoomNameTaken {
        name
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const splitRoomMutation = graphql(`
  mutation SplitRoom($centreId: ID!, $idempotencyKey: String!, $input: SplitRoomInput!) {
    splitRoom(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Room {
        id
      }
      ... on RoomNameTaken {
        name
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const addPictureMutation = graphql(`
  mutation AddRoomPicture($centreId: ID!, $idempotencyKey: String!, $input: AddRoomPictureInput!) {
    addRoomPicture(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Room {
        id
      }
      ... on RoomPictureNotKept {
        problem
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const removePictureMutation = graphql(`
  mutation RemoveRoomPicture($centreId: ID!, $idempotencyKey: String!, $input: RemoveRoomPictureInput!) {
    removeRoomPicture(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Room {
        id
      }
    }
  }
`);

export const placesQuery = graphql(`
  query RoomPlaces($centreId: ID!) {
    buildings(centreId: $centreId) {
      id
      name
    }
    rooms(centreId: $centreId, onlyActive: false) {
      id
      name
    }
  }
`);
