import"../chunks/clip-controls-DslR0PV8.js";import"../chunks/clip-player-DfUOWVwo.js";export{f as ClipSharePanel}from"../chunks/clip-panels-DqVfQlND.js";
