export const needs = 'needs';
