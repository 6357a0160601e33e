// Plain JavaScript on purpose: this must run on the Node that is too old for the rest.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 24 || (major === 24 && minor < 7)) {
  console.error(
    `Crucible needs Node 24.7 or newer; this is Node ${process.versions.node}. ` +
      'On Linux and Windows `npm ci` brings its own; elsewhere install Node 24 first.',
  );
  process.exit(1);
}
