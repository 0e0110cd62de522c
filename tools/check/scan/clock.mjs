// Time is handed in: nothing that decides asks the machine or the database what time it is.
import ts from 'typescript';
import { literalText, problemsIn } from './sources.mjs';

/** The one place where the machine is asked. */
const machineClock = 'libs/kernel/src/clock.ts';
/** Leases guard against processes that died and so go by real time, whatever the demo clock says. */
const leases = [
  /^libs\/platform\//,
  /^libs\/notifications\/src\/sending\/(?:begin-try|under-way)\.ts$/,
  /^libs\/notifications\/src\/worker\/send-messages\.ts$/,
];

const sqlNow =
  /\b(?:now|transaction_timestamp|statement_timestamp|timeofday)\s*\(\s*\)|\b(?:current_(?:timestamp|date|time)|localtime(?:stamp)?)\b/i;
const sqlRealTime = /\bclock_timestamp\s*\(/i;

const advice = {
  'clock-is-injected': 'Use `tx.now`, or take a Clock.',
  'sql-asks-no-clock': 'Pass `tx.now` as a parameter.',
  'real-time-for-leases-only': 'Pass `tx.now` as a parameter; a new lease is listed in tools/check/scan/clock.mjs.',
};

/**
 * @param {string} root
 * @returns {import('../boundaries/cruise.mjs').Violation[]}
 */
export function askedClocks(root) {
  return problemsIn(root, (node, file, source) => {
    if (file !== machineClock && asksMachine(node)) return [problem('clock-is-injected', node.getText(source))];
    const text = literalText(node) ?? '';
    const now = sqlNow.exec(text)?.[0];
    if (now) return [problem('sql-asks-no-clock', now)];
    const realTime = sqlRealTime.test(text) && !leases.some((lease) => lease.test(file));
    return realTime ? [problem('real-time-for-leases-only', 'clock_timestamp()')] : [];
  });
}

/** `new Date()`, `Date()`, `Date.now()`, `Temporal.Now…`. @param {ts.Node} node */
function asksMachine(node) {
  if (ts.isNewExpression(node)) return isNamed(node.expression, 'Date') && !node.arguments?.length;
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return true;
  if (!ts.isPropertyAccessExpression(node)) return false;
  const member = node.name.text;
  return (
    (isNamed(node.expression, 'Date') && member === 'now') || (isNamed(node.expression, 'Temporal') && member === 'Now')
  );
}

/** @param {ts.Node} node @param {string} name */
function isNamed(node, name) {
  return ts.isIdentifier(node) && node.text === name;
}

/** @param {keyof typeof advice} rule @param {string} what */
function problem(rule, what) {
  return { rule, what, advice: advice[rule] };
}

/** The names of this scan's rules. */
export const clockRules = Object.keys(advice);
