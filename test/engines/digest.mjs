// Prints the groups of results of the built package, for engines with modules and files; `wide` adds those of the large simulation.
import { loadLibrary } from './library.mjs';
import { printGroups } from './groups.mjs';
import { organizations, wideWorkload } from './sources.mjs';

const workload = process.argv.includes('wide') ? await wideWorkload() : undefined;
printGroups(await loadLibrary(), organizations(), workload, console.log);
