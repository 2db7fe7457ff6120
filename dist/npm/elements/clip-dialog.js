import"../chunks/common-16ae7b34.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-16ae7b34.js";import"../chunks/clip-player-16ae7b34.js";
