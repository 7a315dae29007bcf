// Who may lean on whom inside apps/server/src (docs/architecture.md). A feature may import the features of
// lower floors, through their index.ts; neighbours on one floor do not know each other.
export const floors = [
  ['organisations'],
  ['curriculum'],
  ['events'],
  ['registrations', 'cost-sharing'],
  ['agreements', 'feedback'],
  ['public-site'],
];

const server = 'apps/server/src';
const anyOf = (names) => `(?:${names.join('|')})`;

const throughTheDoor = {
  // ../../organisations/people.service.ts, ./features/events/event.entity.ts: past the index.ts
  regex: `^(?:\\.\\.?/)+(?:features/)?${anyOf(floors.flat())}/(?!index\\.ts$)`,
  message: 'A feature is entered through its index.ts only.',
};

/** One ESLint configuration for each feature, one for the platform, and one for the files that wire them. */
export const featureFloors = [
  {
    name: 'floors: platform',
    files: [`${server}/platform/**/*.ts`],
    // Its tests may look at what the whole house does with it.
    ignores: ['**/*.spec.ts'],
    rules: restrict({
      regex: '^(?:\\.\\./)+features/',
      message: 'The platform knows no feature: let the feature register with it.',
    }),
  },
  {
    name: 'floors: wiring',
    files: [`${server}/*.ts`, `apps/server/test/**/*.ts`],
    rules: restrict(throughTheDoor),
  },
  ...floors.flatMap((floor, index) =>
    floor.flatMap((feature) => [
      {
        name: `floors: ${feature}`,
        files: [`${server}/features/${feature}/**/*.ts`],
        rules: standingOn(index, feature, 'index\\.ts$'),
      },
      {
        // A relation names the other table's class; through the door it would load that whole feature, in a circle.
        name: `floors: tables of ${feature}`,
        files: [`${server}/features/${feature}/**/*.entity.ts`],
        rules: standingOn(index, feature, '[\\w-]+\\.entity\\.ts$'),
      },
    ]),
  ),
];

/** The rules of a feature: `door` is what it may name of the features on lower floors. */
function standingOn(index, feature, door) {
  const lower = floors.slice(0, index).flat();
  const others = floors
    .slice(index)
    .flat()
    .filter((name) => name !== feature);
  return restrict(
    {
      // `\.\./` first: ./registrations/… is a folder of the feature itself.
      regex: `^(?:\\.\\./)+(?:features/)?${anyOf([...others, `features/${feature}`])}(?:/|$)`,
      message: `${feature} stands below or beside this feature: lower floors do not know higher ones. Listen to a domain event instead.`,
    },
    {
      ...throughTheDoor,
      regex: `^(?:\\.\\./)+(?:features/)?${anyOf([...lower, '-'])}/(?!${door})`,
    },
    {
      regex: '^(?:\\.\\./)+(?:main|app\\.module)\\.ts$',
      message: 'A feature does not know the application.',
    },
  );
}

function restrict(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}
