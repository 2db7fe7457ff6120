import"../chunks/common-2be01c94.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-2be01c94.js";import"../chunks/clip-player-2be01c94.js";
