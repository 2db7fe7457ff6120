import"../chunks/common-lrACfPa1.js";import"../chunks/clip-player-g8ncXStC.js";export{j as ClipSharePanel}from"../chunks/clip-panels-B-rKQrvv.js";import"../chunks/dialogs-BYo4sM-S.js";
