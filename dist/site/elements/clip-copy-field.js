import"../chunks/common-lrACfPa1.js";import"../chunks/clip-player-g8ncXStC.js";import"../chunks/dialogs-BYo4sM-S.js";export{C as ClipCopyField}from"../chunks/clip-panels-B-rKQrvv.js";
