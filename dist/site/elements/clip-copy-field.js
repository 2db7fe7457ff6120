import"../chunks/clip-controls-DslR0PV8.js";import"../chunks/clip-player-DfUOWVwo.js";export{C as ClipCopyField}from"../chunks/clip-panels-DqVfQlND.js";
