// Requires every module that is named on the command line, from CommonJS.
let exported = 0
for (const entry of process.argv.slice(2)) exported += Object.keys(require(entry)).length
console.log(`${process.argv.length - 2} modules, ${exported} exports`)
