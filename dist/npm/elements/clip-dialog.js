import"../chunks/common-9fbd5487.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-9fbd5487.js";import"../chunks/clip-player-9fbd5487.js";
