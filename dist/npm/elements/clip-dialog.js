import"../chunks/common-fd24d177.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-fd24d177.js";import"../chunks/clip-player-fd24d177.js";
