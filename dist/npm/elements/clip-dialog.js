import"../chunks/common-b1786365.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-b1786365.js";import"../chunks/clip-player-b1786365.js";
