import"../chunks/common-b60b1422.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-b60b1422.js";import"../chunks/clip-player-b60b1422.js";
