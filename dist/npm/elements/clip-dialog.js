import"../chunks/common-15548f36.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-15548f36.js";import"../chunks/clip-player-15548f36.js";
