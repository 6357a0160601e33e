import '../tools/too-old.mjs';

/** `npm run bench [-- reading | accuracy | record | server | circumplex | alliance | mirror | page]`: what is measured, as tables; all of it without a name. */
const benches: Readonly<Record<string, () => Promise<{ main: () => void | Promise<void> }>>> = {
  reading: () => import('./reading.ts'),
  accuracy: () => import('./accuracy.ts'),
  record: () => import('./record.ts'),
  server: () => import('./server.ts'),
  circumplex: () => import('./circumplex.ts'),
  mirror: () => import('./mirror.ts'),
  alliance: () => import('./alliance.ts'),
  page: () => import('./page.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
    const bench = await benches[name]?.();
    await bench?.main();
  }
}
