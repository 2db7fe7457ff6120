import"../chunks/common-lrACfPa1.js";import"../chunks/clip-player-g8ncXStC.js";export{C as ClipDialog}from"../chunks/dialogs-BYo4sM-S.js";
