// The boundaries between the rooms, for dependency-cruiser: `npm run check` goes by them, and so does
// `npx depcruise libs apps`, or an editor's plug-in.
import { rules } from './tools/check/boundaries/rules.mjs';

export default {
  forbidden: rules,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)dist/' },
    // Types count: a room that knows another's types knows the room.
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: 'tools/check/boundaries/aliases.mjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
