import"../chunks/clip-controls-DslR0PV8.js";import"../chunks/clip-player-DfUOWVwo.js";export{c as ClipDialog}from"../chunks/clip-panels-DqVfQlND.js";
