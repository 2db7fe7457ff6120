import"../chunks/common-e9ac4291.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-e9ac4291.js";import"../chunks/clip-player-e9ac4291.js";
