import"../chunks/common-fad8759b.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-fad8759b.js";import"../chunks/clip-player-fad8759b.js";
