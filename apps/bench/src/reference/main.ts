import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import type { Statement } from '../rooms/recorder.js';

// The reference of the timeline's price: Node's own HTTP server that says the same to the database as the program does
// for this request, its look at the session too, and writes the rows as they come.
const { DATABASE_URL, PORT, STATEMENTS = '' } = process.env;
const statements = JSON.parse(readFileSync(STATEMENTS, 'utf8')) as Statement[];
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });

createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    answer().then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(Number(PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));

async function answer(): Promise<string> {
  const client = await pool.connect();
  try {
    let roomsTimeline: unknown[] = [];
    for (const { text, values } of statements) {
      const { rows } = await client.query(text, [...values]);
      if (text.includes('rooms_occurrence')) roomsTimeline = rows;
    }
    return JSON.stringify({ data: { roomsTimeline } });
  } finally {
    client.release();
  }
}
