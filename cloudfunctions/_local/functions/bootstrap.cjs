// Runs one function in its own process: one event at a time, the caller's identity set anew for every call.
'use strict';

const [bundle] = process.argv.slice(2);
let callKeys = [];

process.on('disconnect', () => process.exit(0));

function setCallVariables(variables) {
  for (const key of callKeys) delete process.env[key];
  callKeys = Object.keys(variables);
  Object.assign(process.env, variables);
}

async function handle({ id, event, context, variables }) {
  setCallVariables(variables);
  try {
    const value = await main(JSON.parse(event), context);
    process.send({ id, body: JSON.stringify(value === undefined ? null : value) });
  } catch (error) {
    console.error(error);
    process.send({ id, error: String((error && error.message) || error) });
  }
}

const { main } = require(bundle);
if (typeof main !== 'function') throw new Error('exports.main is not a function');
process.on('message', handle);
process.send({ ready: true });
