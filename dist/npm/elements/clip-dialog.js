import"../chunks/common-b15a5b25.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-b15a5b25.js";import"../chunks/clip-player-b15a5b25.js";
