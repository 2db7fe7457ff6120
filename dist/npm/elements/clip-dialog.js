import"../chunks/common-73fda977.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-73fda977.js";import"../chunks/clip-player-73fda977.js";
