import"../chunks/common-1a3ef2cb.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-1a3ef2cb.js";import"../chunks/clip-player-1a3ef2cb.js";
